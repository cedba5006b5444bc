import { copySpreadsheet, createSpreadsheetState } from '../store/new-spreadsheet';
import { formattedText, usedSize } from '../store/reading';
import type { SpreadsheetState } from '../store/state';
import type { World } from '../world';

/** A spreadsheet with one empty tab, as Drive makes it. */
export function emptySpreadsheet(world: World, id: string, title: string): SpreadsheetState {
  const { locale, timeZone } = world;
  return createSpreadsheetState({ spreadsheetId: id, title, locale, timeZone, sheets: {} });
}

/** The spreadsheet under another title: its file's name. */
export function retitled(spreadsheet: SpreadsheetState, title: string): SpreadsheetState {
  if (spreadsheet.properties.title === title) return spreadsheet;
  return { ...spreadsheet, properties: { ...spreadsheet.properties, title } };
}

/** What a copy of the file holds. */
export function copyOfSpreadsheet(
  spreadsheet: SpreadsheetState,
  id: string,
  title: string,
): SpreadsheetState {
  return copySpreadsheet(spreadsheet, id, title);
}

/** What people see in the first tab, as lines of values with commas between. */
export function csvOfFirstTab(spreadsheet: SpreadsheetState): string {
  return csvOf(spreadsheet, spreadsheet.sheets[0]?.properties.sheetId ?? 0);
}

/** What people see in all tabs, in the same form. */
export function csvOfAllTabs(spreadsheet: SpreadsheetState): string {
  return spreadsheet.sheets
    .map(({ properties }) => csvOf(spreadsheet, properties.sheetId))
    .join('\r\n');
}

function csvOf(spreadsheet: SpreadsheetState, sheetId: number): string {
  const { rows, columns } = usedSize(spreadsheet, sheetId);
  const line = (_line: unknown, row: number) =>
    Array.from({ length: columns }, (_value, column) =>
      quoted(formattedText(spreadsheet, sheetId, row, column)),
    ).join(',');
  return Array.from({ length: rows }, line).join('\r\n');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
