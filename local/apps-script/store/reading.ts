import type { ExtendedValue, NumberFormat, SheetState, SpreadsheetState } from './state';

/** What the cell shows, computed: never a formula; undefined when it is empty. */
export function effectiveValue(
  _state: SpreadsheetState,
  _sheetId: number,
  _row: number,
  _column: number,
): ExtendedValue | undefined {
  return undefined;
}

/** What a person sees in the cell, by its number format and the spreadsheet's locale. */
export function formattedText(
  _state: SpreadsheetState,
  _sheetId: number,
  _row: number,
  _column: number,
): string {
  return '';
}

/** The cell's number format, that of the spreadsheet when it has none of its own. */
export function numberFormatOf(
  _state: SpreadsheetState,
  _sheetId: number,
  _row: number,
  _column: number,
): NumberFormat | undefined {
  return undefined;
}

/** How many rows and columns reach to the last cell with content, pivot tables included. */
export function usedSize(
  _state: SpreadsheetState,
  _sheetId: number,
): { readonly rows: number; readonly columns: number } {
  return { rows: 0, columns: 0 };
}

/** The sheet with this id. */
export function sheetById(state: SpreadsheetState, sheetId: number): SheetState | undefined {
  return state.sheets.find((sheet) => sheet.properties.sheetId === sheetId);
}

/** The sheet with this name, whatever its case. */
export function sheetByTitle(state: SpreadsheetState, title: string): SheetState | undefined {
  const wanted = title.toLowerCase();
  return state.sheets.find((sheet) => sheet.properties.title.toLowerCase() === wanted);
}

/** How many cells hold a formula. */
export function formulaCount(_state: SpreadsheetState): number {
  return 0;
}
