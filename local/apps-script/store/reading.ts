import { showValue } from '../typed/show-value';
import { computedOf, formulasOn } from './computed';
import { gridWithId } from './lookup';
import type { ExtendedValue, NumberFormat, SheetState, SpreadsheetState } from './state';

/** What a cell shows and in which format, for reading many cells of one sheet. */
export interface CellReader {
  readonly sheet: SheetState;
  value(row: number, column: number): ExtendedValue | undefined;
  text(row: number, column: number): string;
  numberFormat(row: number, column: number): NumberFormat | undefined;
}

/** Reads cells of one sheet, whatever is asked for, computing only that. */
export function cellReader(state: SpreadsheetState, sheet: SheetState): CellReader {
  const computed = computedOf(state);
  const { locale, defaultFormat } = state.properties;
  const value = (row: number, column: number) => computed.value(sheet, row, column);
  const numberFormat = (row: number, column: number) =>
    sheet.rows[row]?.[column]?.userEnteredFormat?.numberFormat ?? defaultFormat.numberFormat;
  const text = (row: number, column: number) =>
    showValue(value(row, column), numberFormat(row, column), locale);
  return { sheet, value, text, numberFormat };
}

/** What the cell shows, computed: never a formula; undefined when it is empty. */
export function effectiveValue(
  state: SpreadsheetState,
  sheetId: number,
  row: number,
  column: number,
): ExtendedValue | undefined {
  return computedOf(state).value(gridWithId(state, sheetId), row, column);
}

/** What a person sees in the cell, by its number format and the spreadsheet's locale. */
export function formattedText(
  state: SpreadsheetState,
  sheetId: number,
  row: number,
  column: number,
): string {
  return cellReader(state, gridWithId(state, sheetId)).text(row, column);
}

/** The cell's number format, that of the spreadsheet when it has none of its own. */
export function numberFormatOf(
  state: SpreadsheetState,
  sheetId: number,
  row: number,
  column: number,
): NumberFormat | undefined {
  return cellReader(state, gridWithId(state, sheetId)).numberFormat(row, column);
}

/** How many rows and columns reach to the last cell with content, pivot tables included. */
export function usedSize(
  state: SpreadsheetState,
  sheetId: number,
): { readonly rows: number; readonly columns: number } {
  const sheet = gridWithId(state, sheetId);
  let rows = 0;
  let columns = 0;
  sheet.rows.forEach((cells, row) => {
    const width = filledWidth(cells ?? []);
    if (width > 0) rows = row + 1;
    columns = Math.max(columns, width);
  });
  for (const { area } of computedOf(state).pivotsOn(sheet)) {
    rows = Math.max(rows, area.bottom);
    columns = Math.max(columns, area.right);
  }
  return { rows, columns };
}

function filledWidth(cells: NonNullable<SheetState['rows'][number]>): number {
  for (let width = cells.length; width > 0; width -= 1) {
    if (cells[width - 1]?.userEnteredValue) return width;
  }
  return 0;
}

/** How many cells hold a formula. */
export function formulaCount(state: SpreadsheetState): number {
  return state.sheets.reduce((count, sheet) => count + formulasOn(sheet), 0);
}
