import { runInNewContext } from 'node:vm';
import { notJson } from '../../../commands/rehearse/plain-json';

describe('notJson', () => {
  test.each([
    { what: 'a reply', value: { ok: true, value: { rows: [1, 'two', null, false, {}] } } },
    { what: 'an object of another context', value: runInNewContext('({ rows: [{ n: 1 }] })') },
  ])('finds nothing in $what', ({ value }) => {
    expect(notJson(value)).toBeNull();
  });

  test.each([
    { value: { rows: [{ on: new Date(0) }] }, path: 'rows.0.on' },
    { value: runInNewContext('({ on: new Date(0) })'), path: 'on' },
    { value: { reason: undefined }, path: 'reason' },
    { value: { shares: new Map() }, path: 'shares' },
    { value: { mean: Number.NaN }, path: 'mean' },
    { value: { run: () => 1 }, path: 'run' },
    { value: undefined, path: '(all of it)' },
  ])('names $path as the place of what is lost on the way', ({ value, path }) => {
    expect(notJson(value)).toBe(path);
  });
});
