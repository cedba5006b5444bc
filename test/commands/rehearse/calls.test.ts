import { inventCalls, type Typed } from '../../../commands/rehearse/calls';

const dropdowns = {
  outcomes: Array.from({ length: 13 }, (_, place) => `outcome ${place}`),
  levels: Array.from({ length: 5 }, (_, place) => `level ${place + 1}`),
};

const calls = (seed: number, count: number): readonly Typed[] => {
  const next = inventCalls(seed, dropdowns);
  return Array.from({ length: count }, next);
};

describe('inventCalls', () => {
  test('is the same for the same seed', () => {
    expect(calls(3, 50)).toEqual(calls(3, 50));
    expect(calls(3, 50)).not.toEqual(calls(4, 50));
  });

  test('picks every outcome but the first, and leaves some contacts untouched', () => {
    const outcomes = new Set(calls(1, 1_000).map(({ outcome }) => outcome));
    expect(outcomes).toEqual(new Set([undefined, ...dropdowns.outcomes.slice(1)]));
  });

  test('types nothing where nobody was called', () => {
    const untouched = calls(1, 1_000).filter(({ outcome }) => outcome === undefined);
    expect(untouched.filter((typed) => Object.keys(typed).length > 0)).toEqual([]);
  });

  test('gives a day to every call that is to be made again another time', () => {
    const again = calls(1, 1_000).filter(({ outcome }) => outcome === 'outcome 3');
    expect(again.length).toBeGreaterThan(0);
    for (const { callBackOn } of again) expect(callBackOn).toMatch(/^(09|1\d|2[0-8])\/03\/2026$/);
  });

  test('types some notes that would do harm where they were read as a formula or as HTML', () => {
    const notes = calls(1, 3_000).flatMap(({ notes: typed }) => typed ?? []);
    for (const start of ['=', '+', '-', '@', '\t', '<', '"']) {
      expect(notes.some((note) => note.startsWith(start))).toBe(true);
    }
  });
});
