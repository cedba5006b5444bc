import type { Cell } from './table';

/** The number of 1 January 1970 where 30 December 1899 is 0, as spreadsheets count days. */
const firstDay = 25_569;
const day = 86_400_000;

/** A cell as a library for workbooks gives it; a date is the number a spreadsheet keeps for it. */
export function workbookCell(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (isDate(value)) return value.getTime() / day + firstDay;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function isDate(value: unknown): value is { getTime(): number } {
  return typeof value === 'object' && value !== null && 'getTime' in value;
}
