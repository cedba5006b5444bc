import fc from 'fast-check';
import { dayOfIso, isoOf } from '../../src/domain/iso-day';

describe('a day written as 2026-03-15', () => {
  test.each([
    ['1900-01-01', 2],
    ['2024-02-29', 45351],
    ['2026-03-15', 46096],
  ])('%s is the day %i of spreadsheets', (text, day) => {
    expect(dayOfIso(text)).toBe(day);
    expect(isoOf(day)).toBe(text);
  });

  test.each(['2026-02-30', '2026-13-01', '26-3-15', '15/03/2026', '', null, 46096])(
    '%j is none',
    (text) => {
      expect(dayOfIso(text)).toBeNull();
    },
  );

  test('comes back from every day of two centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 73_000 }), (day) => {
        expect(dayOfIso(isoOf(day))).toBe(day);
      }),
    );
  });
});
