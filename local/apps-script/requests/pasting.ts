import { type Area, cellArea } from '../store/area';
import { effectiveValue } from '../store/reading';
import { pastedFormula } from '../store/relative';
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
  PASTE_FORMULA: (old, copied) => ({
    ...without(old, ...members),
    ...only(copied, ['userEnteredValue']),
  }),
  PASTE_NO_BORDERS: (_old, copied) => withoutBorders(copied),
  PASTE_DATA_VALIDATION: (old, copied) => ({
    ...without(old, 'dataValidation'),
    ...only(copied, ['dataValidation']),
  }),
};

function withoutBorders(copied: CellState | undefined): CellState | undefined {
  if (!copied?.userEnteredFormat) return copied;
  const { borders: _, ...userEnteredFormat } = copied.userEnteredFormat;
  return { ...copied, userEnteredFormat };
}

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

/** A copied cell in its new place: what its formula refers to moves along. */
function moved(cell: CellState | undefined, down: number, over: number): CellState | undefined {
  const formula = cell?.userEnteredValue?.formulaValue;
  if (formula === undefined) return cell;
  return { ...cell, userEnteredValue: { formulaValue: pastedFormula(formula, down, over) } };
}

function pasteCells(
  batch: Batch,
  area: Area,
  cells: readonly (readonly (CellState | undefined)[])[],
  paste: Paste,
  from: { readonly top: number; readonly left: number } = area,
): void {
  const { transaction } = batch;
  for (let row = area.top; row < area.bottom; row += 1) {
    const down = (row - area.top) % cells.length;
    const copied = cells[down] ?? [];
    for (let column = area.left; column < area.right; column += 1) {
      const over = (column - area.left) % copied.length;
      const old = transaction.cell(area.sheetId, row, column);
      const cell = moved(copied[over], row - from.top - down, column - from.left - over);
      transaction.setCell(area.sheetId, row, column, paste(old, cell));
    }
  }
}

/** Cells with what their formulas come to, as values are pasted. */
function valuesOf(
  { transaction }: Batch,
  source: Area,
  cells: readonly (readonly (CellState | undefined)[])[],
): (CellState | undefined)[][] {
  const state = { ...transaction.spreadsheet, sheets: transaction.sheets };
  return cells.map((row, down) =>
    row.map((cell, over) => {
      if (cell?.userEnteredValue?.formulaValue === undefined) return cell;
      const at = [source.sheetId, source.top + down, source.left + over] as const;
      const value = effectiveValue(state, ...at);
      return value ? { ...cell, userEnteredValue: value } : without(cell, 'userEnteredValue');
    }),
  );
}

function transposed(cells: readonly (readonly (CellState | undefined)[])[]) {
  return (cells[0] ?? []).map((_, over) => cells.map((row) => row[over]));
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
  const source = requestedArea(batch, request.source);
  const { pasteType = 'PASTE_NORMAL' } = request;
  const copied = cellsOf(batch, source);
  const plain = pasteType === 'PASTE_VALUES' ? valuesOf(batch, source, copied) : copied;
  const cells = request.pasteOrientation === 'TRANSPOSE' ? transposed(plain) : plain;
  const size = { bottom: source.top + cells.length, right: source.left + (cells[0]?.length ?? 0) };
  const area = pasteArea(batch, request.destination, { ...source, ...size });
  requireEdit(batch, area);
  pasteCells(batch, area, cells, pasteOf(pasteType), source);
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
