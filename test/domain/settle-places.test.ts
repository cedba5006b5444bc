import type { EnteredRow } from '../../src/domain/collect';
import { blankCells } from '../../src/domain/journey';
import { settlePlaces } from '../../src/domain/settle-places';
import { journey } from '../support/people';

const owners = new Map([
  [1, 'amara'],
  [2, 'bilal'],
]);
const at = (callSheet: number, row: number) => ({ place: { callSheet, row } });
const journeys = [2, 3, 4].map((row) => journey({ id: `C${row}`, ...at(1, row) }));

function rows(ids: readonly string[], callSheet = 1): EnteredRow[] {
  return ids.map((contactId, index) => ({
    callSheet,
    row: index + 2,
    contactId,
    cells: blankCells,
  }));
}

const rowsAfter = (ids: readonly string[], known = journeys) =>
  settlePlaces(known, { entered: rows(ids), owners }).map(({ place }) => place?.row ?? null);

describe('settlePlaces', () => {
  test('leaves journeys as they are where everybody stands where they should', () => {
    const settled = settlePlaces(journeys, { entered: rows(['C2', 'C3', 'C4']), owners });
    expect(settled.every((one, index) => one === journeys[index])).toBe(true);
  });

  test.each([
    ['sorted', ['C4', 'C3', 'C2'], [4, 3, 2]],
    ['inserted', ['', 'C2', 'C3', 'C4'], [3, 4, 5]],
    ['deleted, the place being somebody else’s now', ['C3', 'C4'], [null, 2, 3]],
    ['deleted, the place being free', ['C2', 'C3'], [2, 3, 4]],
    ['copied', ['C2', 'C3', 'C4', 'C2'], [2, 3, 4]],
    ['copied and moved', ['C3', 'C2', 'C2', 'C4'], [3, 2, 5]],
  ])('follows rows that were %s', (_, ids, expected) => {
    expect(rowsAfter(ids)).toEqual(expected);
  });

  test('follows nobody to a call sheet that is not theirs', () => {
    const settled = settlePlaces(journeys, { entered: rows(['C4'], 2), owners });
    expect(settled).toEqual(journeys);
  });

  test('finds a row that was deleted and put back', () => {
    const lost = [{ ...journey({ id: 'C2' }), place: null }];
    expect(rowsAfter(['', 'C2'], lost)).toEqual([3]);
  });

  test('never gives a place to two journeys', () => {
    const twice = [journey({ id: 'C8', ...at(1, 9) }), journey({ id: 'C9', ...at(1, 9) })];
    expect(rowsAfter([], twice)).toEqual([9, null]);
  });
});
