import { printArea } from '../store/a1';
import { type Area, areaOf, contains } from '../store/area';
import { checkCellLimit } from '../store/limits';
import { insertDimension } from '../store/shift';
import type { GridRange, SheetState } from '../store/state';
import { updateValues, type ValuesChange, type ValuesChanged, type ValuesWriter } from './update';

const isFilled = (sheet: SheetState, row: number, column: number): boolean =>
  sheet.rows[row]?.[column]?.userEnteredValue !== undefined;

function rowIsFilled(sheet: SheetState, row: number, left: number, right: number): boolean {
  const cells = sheet.rows[row]?.slice(Math.max(0, left), right) ?? [];
  return cells.some((cell) => cell?.userEnteredValue !== undefined);
}

function columnIsFilled(sheet: SheetState, column: number, top: number, bottom: number): boolean {
  for (let row = Math.max(0, top); row < bottom; row += 1) {
    if (isFilled(sheet, row, column)) return true;
  }
  return false;
}

/** The last row of an area that has a value in it. */
function lastFilledRow(sheet: SheetState, area: Area): number | undefined {
  for (let row = Math.min(area.bottom, sheet.rows.length) - 1; row >= area.top; row -= 1) {
    if (rowIsFilled(sheet, row, area.left, area.right)) return row;
  }
  return undefined;
}

function grownInRows(sheet: SheetState, area: Area): Area {
  const { rowCount } = sheet.properties.gridProperties;
  const around = [area.left - 1, area.right + 1] as const;
  let { top, bottom } = area;
  while (top > 0 && rowIsFilled(sheet, top - 1, ...around)) top -= 1;
  while (bottom < rowCount && rowIsFilled(sheet, bottom, ...around)) bottom += 1;
  return { ...area, top, bottom };
}

function grownInColumns(sheet: SheetState, area: Area): Area {
  const { columnCount } = sheet.properties.gridProperties;
  const around = [area.top - 1, area.bottom + 1] as const;
  let { left, right } = area;
  while (left > 0 && columnIsFilled(sheet, left - 1, ...around)) left -= 1;
  while (right < columnCount && columnIsFilled(sheet, right, ...around)) right += 1;
  return { ...area, left, right };
}

/** An area grown until nothing but empty cells or the sheet's edge is around it. */
function grown(sheet: SheetState, start: Area): Area {
  const next = grownInColumns(sheet, grownInRows(sheet, start));
  return contains(start, next) ? next : grown(sheet, next);
}

/**
 * The last table of values that touches a range
 * (https://developers.google.com/workspace/sheets/api/guides/values#append_values).
 */
function tableIn(sheet: SheetState, range: GridRange): Area | undefined {
  const area = areaOf(range, sheet);
  const last = lastFilledRow(sheet, area);
  if (last === undefined) return undefined;
  let column = area.left;
  while (!isFilled(sheet, last, column)) column += 1;
  const first = { sheetId: area.sheetId, top: last, bottom: last + 1, left: column };
  return grown(sheet, { ...first, right: column + 1 });
}

/** Makes room for so many rows from a row on: those that are missing at the end, or all of them. */
function makeRoom(writer: ValuesWriter, change: AppendChange, top: number, count: number): void {
  const { transaction } = writer;
  const { sheetId } = change.range;
  const { gridProperties } = transaction.sheet(sheetId).properties;
  const inserted = change.insertDataOption === 'INSERT_ROWS' && top < gridProperties.rowCount;
  if (inserted) insertDimension(transaction, { sheetId, dimension: 'ROWS', index: top, count });
  const { properties } = transaction.sheet(sheetId);
  const rowCount = Math.max(properties.gridProperties.rowCount, top + count);
  const grid = { ...properties.gridProperties, rowCount };
  transaction.changeSheet(sheetId, { properties: { ...properties, gridProperties: grid } });
  checkCellLimit(transaction);
}

/** Values to put beneath a table. */
export interface AppendChange extends ValuesChange {
  readonly insertDataOption?: string | undefined;
}

/** Puts values beneath the last table in a range; the grid grows when they reach beyond it. */
export function appendValues(
  writer: ValuesWriter,
  change: AppendChange,
): ValuesChanged & { readonly tableRange?: string } {
  const sheet = writer.transaction.sheet(change.range.sheetId);
  const area = areaOf(change.range, sheet);
  const table = tableIn(sheet, change.range);
  const top = table?.bottom ?? area.top;
  const left = table?.left ?? area.left;
  makeRoom(writer, change, top, change.values.length);
  const range: GridRange = {
    sheetId: change.range.sheetId,
    startRowIndex: top,
    endRowIndex: top + 1,
    startColumnIndex: left,
    endColumnIndex: left + 1,
  };
  const changed = updateValues(writer, { ...change, range });
  return table ? { ...changed, tableRange: printArea(sheet, table) } : changed;
}
