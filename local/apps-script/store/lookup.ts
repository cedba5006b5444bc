import { invalid } from '../api-error';
import type { SheetState, SpreadsheetState } from './state';

/** The sheet with this id. */
export function sheetById(state: SpreadsheetState, sheetId: number): SheetState | undefined {
  return state.sheets.find((sheet) => sheet.properties.sheetId === sheetId);
}

/** The sheet with this name, whatever its case. */
export function sheetByTitle(state: SpreadsheetState, title: string): SheetState | undefined {
  const wanted = title.toLowerCase();
  return state.sheets.find((sheet) => sheet.properties.title.toLowerCase() === wanted);
}

/** The sheet with this id, or Google's refusal. */
export function gridWithId(state: SpreadsheetState, sheetId: number): SheetState {
  const sheet = sheetById(state, sheetId);
  if (!sheet) throw invalid(`No grid with id: ${sheetId}`);
  return sheet;
}
