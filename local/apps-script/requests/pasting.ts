import { type Area, cellArea } from '../store/area';
import type { CellState, GridRange } from '../store/state';
import { putValue, without } from '../store/write';
import { readTyped } from '../typed/read-typed';
import { type Batch, notEmulated, requestedArea, requireEdit, sheetOf } from './request';

type Paste = (old: CellState | undefined, copied: CellState | undefined) => CellState | undefined;

const members = ['userEnteredValue', 'textFormatRuns', 'chipRuns', 'note'] as const;

function only(cell: CellState | undefined, names: readonly (keyof CellState)[]): CellState {
  const kept = Object.entries(cell ?? {}).filter(([name]) => names.includes(name as 'note'));
  return Object.fromEntries(kept);
}

/** What each kind of paste takes from the copied cell. */
const pastes: Readonly<Record<string, Paste>> = {
  PASTE_NORMAL: (_old, copied) => copied,
  PASTE_VALUES: (old, copied) => ({ ...without(old, ...members), ...only(copied, members) }),
  PASTE_FORMAT: (old, copied) => ({
    ...without(old, 'userEnteredFormat'),
    ...only(copied, ['userEnteredFormat']),
  }),
  PASTE_DATA_VALIDATION: (old, copied) => ({
    ...without(old, 'dataValidation'),
    ...only(copied, ['dataValidation']),
  }),
};

function pasteOf(type: string | undefined): Paste {
  const paste = pastes[type ?? 'PASTE_NORMAL'];
  if (!paste) throw notEmulated(`Pasting with ${type}`);
  return paste;
}

function cellsOf(batch: Batch, area: Area): (CellState | undefined)[][] {
  const { rows } = sheetOf(batch, area.sheetId);
  const cells: (CellState | undefined)[][] = [];
  for (let row = area.top; row < area.bottom; row += 1) {
    cells.push(
      Array.from({ length: area.right - area.left }, (_, over) => rows[row]?.[area.left + over]),
    );
  }
  return cells;
}

/** The area that is pasted into: at least as large as what is copied. */
function pasteArea(batch: Batch, destination: Partial<GridRange> | undefined, source: Area): Area {
  const given = requestedArea(batch, destination);
  return requestedArea(batch, {
    sheetId: given.sheetId,
    startRowIndex: given.top,
    endRowIndex: Math.max(given.bottom, given.top + source.bottom - source.top),
    startColumnIndex: given.left,
    endColumnIndex: Math.max(given.right, given.left + source.right - source.left),
  });
}

/** Values copied as values: a formula is pasted as what it comes to. */
function pasteCells(
  batch: Batch,
  area: Area,
  cells: readonly (readonly (CellState | undefined)[])[],
  paste: Paste,
): void {
  const { transaction } = batch;
  const height = cells.length;
  for (let row = area.top; row < area.bottom; row += 1) {
    const copied = cells[(row - area.top) % height] ?? [];
    for (let column = area.left; column < area.right; column += 1) {
      const old = transaction.cell(area.sheetId, row, column);
      const cell = paste(old, copied[(column - area.left) % copied.length]);
      transaction.setCell(area.sheetId, row, column, cell);
    }
  }
}

function refuseFormulas(cells: readonly (readonly (CellState | undefined)[])[]): void {
  const some = cells.flat().some((cell) => cell?.userEnteredValue?.formulaValue !== undefined);
  if (some) throw notEmulated('Pasting formulas');
}

/** Copies cells, over and over when the place to paste into is larger. */
export function copyPaste(
  batch: Batch,
  request: {
    readonly source?: Partial<GridRange>;
    readonly destination?: Partial<GridRange>;
    readonly pasteType?: string;
    readonly pasteOrientation?: string;
  },
): undefined {
  if (request.pasteOrientation === 'TRANSPOSE') throw notEmulated('Pasting transposed');
  const source = requestedArea(batch, request.source);
  const area = pasteArea(batch, request.destination, source);
  requireEdit(batch, area);
  const cells = cellsOf(batch, source);
  if (/NORMAL|VALUES/.test(request.pasteType ?? 'PASTE_NORMAL')) refuseFormulas(cells);
  pasteCells(batch, area, cells, pasteOf(request.pasteType));
}

/** Moves cells: their place is empty afterwards. */
export function cutPaste(
  batch: Batch,
  request: {
    readonly source?: Partial<GridRange>;
    readonly destination?: { sheetId?: number; rowIndex?: number; columnIndex?: number };
    readonly pasteType?: string;
  },
): undefined {
  const source = requestedArea(batch, request.source);
  const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = request.destination ?? {};
  const area = requestedArea(batch, {
    sheetId,
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + source.bottom - source.top,
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + source.right - source.left,
  });
  requireEdit(batch, source);
  requireEdit(batch, area);
  const cells = cellsOf(batch, source);
  const emptied = (cell: CellState | undefined) => only(cell, []);
  pasteCells(batch, source, [[undefined]], emptied);
  pasteCells(batch, area, cells, pasteOf(request.pasteType));
}

/** Text divided into rows and cells; a delimiter in double quotes is part of a cell. */
function delimitedRows(data: string, delimiter: string): string[][] {
  return data
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split(delimiter).map((cell) => cell.replace(/^"(.*)"$/s, '$1')));
}

/** Puts delimited text into cells, each read as if typed. */
export function pasteData(
  batch: Batch,
  request: {
    readonly coordinate?: { sheetId?: number; rowIndex?: number; columnIndex?: number };
    readonly data?: string;
    readonly delimiter?: string;
    readonly html?: boolean;
    readonly type?: string;
  },
): undefined {
  if (request.html) throw notEmulated('Pasting HTML');
  const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = request.coordinate ?? {};
  const rows = delimitedRows(request.data ?? '', request.delimiter ?? '\t');
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const corner = cellArea(sheetId, rowIndex, columnIndex);
  const area = { ...corner, bottom: rowIndex + rows.length, right: columnIndex + width };
  requireEdit(batch, area);
  const { locale } = batch.transaction.spreadsheet.properties;
  const thisYear = batch.now.getUTCFullYear();
  rows.forEach((row, down) => {
    row.forEach((text, over) => {
      const place = { sheetId, row: rowIndex + down, column: columnIndex + over };
      const cell = batch.transaction.cell(sheetId, place.row, place.column);
      const cellFormat = cell?.userEnteredFormat?.numberFormat;
      const { value, format } = readTyped(text, { locale, thisYear, cellFormat });
      putValue(batch.transaction, place, value, format);
    });
  });
}
