import { a1OfRange, splitSheet } from '../store/a1';
import { gridRangeOf, placeAt } from './place';
import type { RangeContext, WholeRange } from './range-context';

/** Where a range is; none of this asks Google. */
export function positionMembers({ open, place, self, at, sheet }: RangeContext) {
  return {
    getRow: () => place.row + 1,
    getColumn: () => place.column + 1,
    getNumRows: () => place.rows,
    getNumColumns: () => place.columns,
    getHeight: () => place.rows,
    getWidth: () => place.columns,
    getLastRow: () => place.row + place.rows,
    getLastColumn: () => place.column + place.columns,
    getGridId: () => place.sheetId,
    getSheet: () => sheet(),
    getA1Notation: () => splitSheet(a1OfRange(open.state, gridRangeOf(place))).rest,
    activate: () => self(),
    getCell: (row: number, column: number) =>
      at({
        ...place,
        row: place.row + row - 1,
        column: place.column + column - 1,
        rows: 1,
        columns: 1,
      }),
    offset: (rowOffset: number, columnOffset: number, rows?: number, columns?: number) =>
      at(
        placeAt(open.state, place.sheetId, [
          place.row + rowOffset + 1,
          place.column + columnOffset + 1,
          rows ?? place.rows,
          columns ?? place.columns,
        ]),
      ),
  } satisfies Partial<WholeRange>;
}
