import type { CallSheet } from '../domain/call-sheet';
import type { Settings } from './settings';
import { callSheetId } from './tab-ids';

/** The address of a call sheet's tab, or null when the settings do not know its workbook. */
export function callSheetUrl(
  { number, workbook }: CallSheet,
  { spreadsheetId, workbooks }: Settings,
): string | null {
  const home = workbooks.find((candidate) => candidate.number === workbook);
  const id = workbook === 0 ? spreadsheetId : home?.spreadsheetId;
  if (id === undefined) return null;
  return `https://docs.google.com/spreadsheets/d/${id}/edit#gid=${callSheetId(number)}`;
}
