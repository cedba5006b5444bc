import type { DimensionRange, GridCoordinate, GridRange } from './google-types';

/** A block of cells of one tab; rows and columns count from 1 and both ends are included. */
export interface Block {
  readonly sheetId: number;
  readonly fromRow?: number;
  readonly toRow?: number;
  readonly fromColumn?: number;
  readonly toColumn?: number;
}

/** The block as the Sheets API writes it: counted from 0, without the end; open where it is open. */
export function gridRange(block: Block): GridRange {
  return {
    sheetId: block.sheetId,
    ...(block.fromRow === undefined ? {} : { startRowIndex: block.fromRow - 1 }),
    ...(block.toRow === undefined ? {} : { endRowIndex: block.toRow }),
    ...(block.fromColumn === undefined ? {} : { startColumnIndex: block.fromColumn - 1 }),
    ...(block.toColumn === undefined ? {} : { endColumnIndex: block.toColumn }),
  };
}

/** One cell as the Sheets API writes it. */
export function coordinate(sheetId: number, row: number, column: number): GridCoordinate {
  return { sheetId, rowIndex: row - 1, columnIndex: column - 1 };
}

/** Whole rows or columns, both ends included. */
export function dimension(
  sheetId: number,
  along: 'ROWS' | 'COLUMNS',
  from: number,
  to: number,
): DimensionRange {
  return { sheetId, dimension: along, startIndex: from - 1, endIndex: to };
}

/** The row or column a grid's data begins at, counted from 1. */
export function fromIndex(index: number | undefined): number {
  return (index ?? 0) + 1;
}

/** How far a column is from the first one of its range, as pivot tables count. */
export function offset(column: number): number {
  return column - 1;
}

/** `A`, `Z`, `AA`: a column counted from 1. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** A cell as a person reads it: `D12`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A tab's title as formulas and ranges write it: quoted, its apostrophes doubled. */
export function quoted(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}
