import fc from 'fast-check';
import { bytesOf, packBatches } from '../../src/sheets/batch';
import type { Request } from '../../src/sheets/google-types';

const request = (text: string): Request => ({ deleteNamedRange: { namedRangeId: text } });

describe('packBatches', () => {
  test('keeps every request, in order, and never cuts a group', () => {
    const groups = fc.array(fc.array(fc.string({ maxLength: 20 }), { maxLength: 4 }));
    fc.assert(
      fc.property(groups, (texts) => {
        const wanted = texts.map((group) => group.map(request));
        const batches = packBatches(wanted, { bytes: 200, requests: 5 } as never);
        expect(batches.flat()).toEqual(wanted.flat());
        for (const group of wanted.filter(({ length }) => length > 0)) {
          const homes = batches.filter((batch) => group.every((item) => batch.includes(item)));
          expect(homes).toHaveLength(1);
        }
      }),
    );
  });

  test('begins a new batch where a limit would be passed', () => {
    const groups = [1, 2, 3].map((n) => [request(String(n)), request(String(n))]);
    const limits = { bytes: 1_000_000, requests: 4 } as never;
    expect(packBatches(groups, limits).map(({ length }) => length)).toEqual([4, 2]);
    const bytes = bytesOf(groups[0] ?? []);
    expect(packBatches(groups, { bytes, requests: 99 } as never)).toHaveLength(3);
  });

  test('sends nothing when there is nothing to send', () => {
    expect(packBatches([[], []])).toEqual([]);
  });
});

test('bytes count what is not ASCII as the three it may take', () => {
  expect(bytesOf([request('é')]) - bytesOf([request('e')])).toBe(2);
});
