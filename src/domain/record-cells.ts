import type { Columns, Field } from './columns';
import type { Cell } from './table';
import { seen } from './text';

const noColumns: readonly number[] = [];

/** An apostrophe some exports put before a cell so that no spreadsheet reads it as a number or a formula. */
const guard = /^'(?=[+=@\d-])/;

/** The text of a cell as people mean it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell === '') return '';
  const text = seen(String(cell));
  return text.charCodeAt(0) === 39 ? text.replace(guard, '') : text;
}

/** The columns of a field, best first. */
export function columnsOf(columns: Columns, field: Field): readonly number[] {
  return columns[field] ?? noColumns;
}

/** What the record says of a field: its best column with anything in it. */
export function firstText(record: readonly Cell[], columns: readonly number[]): string {
  for (const column of columns) {
    const text = cellText(record[column]);
    if (text !== '') return text;
  }
  return '';
}

/** The cells of a field that hold something. */
export function filledCells(record: readonly Cell[], columns: readonly number[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const column of columns) {
    const cell = record[column];
    if (cell !== undefined && cell !== '') cells.push(cell);
  }
  return cells;
}

/** All that a field's columns hold, in one line. */
export function joinedText(record: readonly Cell[], columns: readonly number[]): string {
  const [only] = columns;
  if (columns.length === 1) return cellText(record[only ?? 0]);
  return columns
    .map((column) => cellText(record[column]))
    .filter((text) => text !== '')
    .join(' ');
}
