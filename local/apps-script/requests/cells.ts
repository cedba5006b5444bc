import { invalid } from '../api-error';
import { type Area, areaOf, cellArea } from '../store/area';
import { checkCellLimit } from '../store/limits';
import type { GridRange, SheetState } from '../store/state';
import { type CellData, changeCell, meantChanges } from './cell-change';
import { type Batch, requestedArea, requiredMask, requireEdit, sheetOf } from './request';

interface RowData {
  readonly values?: readonly CellData[];
}

interface UpdateCells {
  readonly rows?: readonly RowData[];
  readonly fields?: string;
  readonly start?: {
    readonly sheetId?: number;
    readonly rowIndex?: number;
    readonly columnIndex?: number;
  };
  readonly range?: Partial<GridRange>;
}

const widest = (rows: readonly RowData[]) =>
  rows.reduce((width, row) => Math.max(width, row.values?.length ?? 0), 0);

function areaFromStart(batch: Batch, request: UpdateCells): Area {
  const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = request.start ?? {};
  const rows = request.rows ?? [];
  return requestedArea(batch, {
    sheetId,
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + rows.length,
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + widest(rows),
  });
}

function checkFits(area: Area, rows: readonly RowData[]): void {
  if (rows.length > area.bottom - area.top) {
    throw invalid(
      `Tried writing ${rows.length} rows, but the range only has ${area.bottom - area.top}`,
    );
  }
  if (widest(rows) > area.right - area.left) {
    throw invalid(
      `Tried writing ${widest(rows)} columns, but the range only has ${area.right - area.left}`,
    );
  }
}

/**
 * Changes the cells of a range: those no row speaks of lose what the mask means
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#UpdateCellsRequest).
 */
export function updateCells(batch: Batch, request: UpdateCells): undefined {
  const meant = meantChanges(requiredMask(request.fields, 'CellData'));
  const rows = request.rows ?? [];
  const area = request.range ? requestedArea(batch, request.range) : areaFromStart(batch, request);
  checkFits(area, rows);
  requireEdit(batch, area);
  const { sheetId } = area;
  const last = rows.length === 0 ? lastRow(sheetOf(batch, sheetId), area) : area.bottom;
  for (let row = area.top; row < last; row += 1) {
    const cells = rows[row - area.top]?.values;
    const right = request.range ? area.right : area.left + (cells?.length ?? 0);
    for (let column = area.left; column < right; column += 1) {
      changeCell(batch, { sheetId, row, column }, cells?.[column - area.left] ?? {}, meant);
    }
  }
}

/** The end of what can be cleared of an area: rows that do not exist yet hold nothing. */
function lastRow(sheet: SheetState, area: Area): number {
  const pivots = sheet.pivots.map((pivot) => pivot.row + 1);
  return Math.min(area.bottom, Math.max(sheet.rows.length, ...pivots));
}

/** Changes every cell of a range to the same. */
export function repeatCell(
  batch: Batch,
  request: {
    readonly range?: Partial<GridRange>;
    readonly cell?: CellData;
    readonly fields?: string;
  },
): undefined {
  const meant = meantChanges(requiredMask(request.fields, 'CellData'));
  const area = requestedArea(batch, request.range);
  requireEdit(batch, area);
  const { sheetId } = area;
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      changeCell(batch, { sheetId, row, column }, request.cell ?? {}, meant);
    }
  }
}

/** The first row with no data in it or after it. */
function endOfData(sheet: SheetState): number {
  for (let end = sheet.rows.length; end > 0; end -= 1) {
    if (sheet.rows[end - 1]?.some((cell) => cell?.userEnteredValue !== undefined)) return end;
  }
  return 0;
}

/** Adds rows after the last row with data; the grid grows when they do not fit. */
export function appendCells(
  batch: Batch,
  request: {
    readonly sheetId?: number;
    readonly rows?: readonly RowData[];
    readonly fields?: string;
  },
): undefined {
  const meant = meantChanges(requiredMask(request.fields, 'CellData'));
  const rows = request.rows ?? [];
  const sheetId = request.sheetId ?? 0;
  const top = endOfData(sheetOf(batch, sheetId));
  growTo(batch, sheetId, top + rows.length, widest(rows));
  const area = { ...cellArea(sheetId, top, 0), bottom: top + rows.length, right: widest(rows) };
  requireEdit(batch, area);
  rows.forEach((data, down) => {
    data.values?.forEach((cell, column) => {
      changeCell(batch, { sheetId, row: top + down, column }, cell, meant);
    });
  });
}

function growTo(batch: Batch, sheetId: number, rows: number, columns: number): void {
  const sheet = sheetOf(batch, sheetId);
  const whole = areaOf({ sheetId }, sheet);
  if (rows <= whole.bottom && columns <= whole.right) return;
  const gridProperties = {
    ...sheet.properties.gridProperties,
    rowCount: Math.max(rows, whole.bottom),
    columnCount: Math.max(columns, whole.right),
  };
  const properties = { ...sheet.properties, gridProperties };
  batch.transaction.changeSheet(sheetId, { properties });
  checkCellLimit(batch.transaction);
}
