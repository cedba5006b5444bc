import { effectiveValue, usedSize } from '../../local/apps-script/store/reading';
import type {
  PlacedPivot,
  SheetState,
  SpreadsheetState,
} from '../../local/apps-script/store/state';

/** What a pivot table with one group of rows, one of columns and totals counts. */
export interface PivotCounts {
  readonly byRow: ReadonlyMap<string, number>;
  readonly byColumn: ReadonlyMap<string, number>;
  /** How often each column's label meets each row's. */
  count(row: string, column: string): number;
}

/** The rows of a pivot table above its numbers. */
const headingRows = 2;

/** A line of numbers under or beside its label. */
type Line = readonly [label: string, at: number];

/** What a pivot table shows in the grid; it has the rest of its tab to itself. */
export function readPivot(
  state: SpreadsheetState,
  { properties }: SheetState,
  { row: top, column: left }: PlacedPivot,
): PivotCounts {
  const { sheetId } = properties;
  const used = usedSize(state, sheetId);
  const shown = (row: number, column: number) => effectiveValue(state, sheetId, row, column);
  const label = (row: number, column: number): string => {
    const value = shown(row, column);
    return String(value?.stringValue ?? value?.numberValue ?? '');
  };
  const lines = (from: number, to: number, labelOf: (at: number) => string): readonly Line[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => [
      labelOf(from + index),
      from + index,
    ]);
  const numbersTop = top + headingRows;
  const totals = { row: used.rows - 1, column: used.columns - 1 };
  const rows = lines(numbersTop, totals.row, (row) => label(row, left));
  const columns = lines(left + 1, totals.column, (column) => label(numbersTop - 1, column));
  const number = (row: number, column: number): number => shown(row, column)?.numberValue ?? 0;
  const at = (found: readonly Line[], wanted: string): number =>
    found.find(([name]) => name === wanted)?.[1] ?? -1;
  return {
    byRow: new Map(rows.map(([name, row]) => [name, number(row, totals.column)])),
    byColumn: new Map(columns.map(([name, column]) => [name, number(totals.row, column)])),
    count: (row, column) => number(at(rows, row), at(columns, column)),
  };
}
