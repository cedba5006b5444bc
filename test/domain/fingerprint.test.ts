import { fingerprint } from '../../src/domain/fingerprint';
import { shorten } from '../../src/domain/shorten';

describe('fingerprint', () => {
  test('is the text itself as long as that is short', () => {
    expect(fingerprint('Prefers the evening')).toBe('Prefers the evening');
  });

  test('tells long texts apart that differ in one character anywhere, and stays short', () => {
    const long = 'x'.repeat(40_000);
    const changed = `${long.slice(0, 30_000)}y${long.slice(30_001)}`;
    expect(fingerprint(long)).toBe(fingerprint('x'.repeat(40_000)));
    expect(fingerprint(changed)).not.toBe(fingerprint(long));
    expect(fingerprint(long).length).toBeLessThan(130);
  });
});

describe('shorten', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc'],
    ['ab😀', 3, 'ab'],
    ['a😀b', 3, 'a😀'],
  ])('cuts %j to %i characters at most: %j', (text, most, expected) => {
    expect(shorten(text, most)).toBe(expected);
  });
});
