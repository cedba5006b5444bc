import type { Google } from '../../local/apps-script/google';
import { columnLetters, quotedTitle, rangeOfA1 } from '../../local/apps-script/store/a1';
import { areaOf } from '../../local/apps-script/store/area';
import { gridWithId } from '../../local/apps-script/store/lookup';
import { effectiveValue } from '../../local/apps-script/store/reading';
import type { SheetState, SpreadsheetState } from '../../local/apps-script/store/state';
import { callSheetColumns } from '../../src/sheets/call-sheet';
import { tagOf } from '../../src/sheets/tab-ids';

export type CallSheetColumn = keyof typeof callSheetColumns;

/** A call sheet as it lies in the grid, found without asking the add-on. */
export interface FoundCallSheet {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly title: string;
  /** What the add-on's metadata calls it, such as `call-sheet-1`. */
  readonly tag: string;
  /** The volunteer who may type on it, null while it waits. */
  readonly email: string | null;
  /** The rows that name a contact, counted from 1. */
  readonly rows: readonly number[];
  /** What stands in a cell, as text. */
  text(row: number, column: CallSheetColumn): string;
  /** A cell as a person names it. */
  address(row: number, column: CallSheetColumn): string;
  /** What the dropdown of a column offers. */
  choices(column: CallSheetColumn): readonly string[];
}

/** All spreadsheets there are, those in the trash left out. */
export function spreadsheetsOf(google: Google): readonly SpreadsheetState[] {
  return google
    .files()
    .filter(({ trashed, spreadsheet }) => spreadsheet && !trashed)
    .map(({ id }) => google.spreadsheet(id));
}

/** The one person besides the organiser who is an editor of a protected range of the tab. */
export function volunteerOf({ protectedRanges }: SheetState, organiser: string): string | null {
  const editors = protectedRanges.flatMap((range) => range.editors?.users ?? []);
  return editors.find((email) => email !== organiser) ?? null;
}

function shownText(state: SpreadsheetState, sheetId: number, row: number, column: number): string {
  const value = effectiveValue(state, sheetId, row, column);
  return String(value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? '');
}

/** The texts in the range that a cell's dropdown is made from. */
function choicesAt(state: SpreadsheetState, sheet: SheetState, row: number, column: number) {
  const rule = sheet.rows[row]?.[column]?.dataValidation;
  const source = rule?.condition.values?.[0]?.userEnteredValue ?? '';
  if (rule?.condition.type !== 'ONE_OF_RANGE') return [];
  const range = rangeOfA1(state, source.replace(/^=/, ''));
  const area = areaOf(range, gridWithId(state, range.sheetId));
  const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + index);
  return rows.flatMap((each) => shownText(state, range.sheetId, each, area.left) || []);
}

function callSheetIn(state: SpreadsheetState, sheet: SheetState, organiser: string) {
  const { sheetId, title } = sheet.properties;
  const index = (column: CallSheetColumn): number => callSheetColumns[column] - 1;
  const text = (row: number, column: CallSheetColumn): string =>
    shownText(state, sheetId, row - 1, index(column));
  const below = Array.from({ length: Math.max(0, sheet.rows.length - 1) }, (_, row) => row + 2);
  return {
    spreadsheetId: state.spreadsheetId,
    sheetId,
    title,
    tag: tagOf(sheet.properties.sheetId),
    email: volunteerOf(sheet, organiser),
    rows: below.filter((row) => text(row, 'contact') !== ''),
    text,
    address: (row: number, column: CallSheetColumn) =>
      `${quotedTitle(title)}!${columnLetters(index(column))}${row}`,
    choices: (column: CallSheetColumn) => choicesAt(state, sheet, 1, index(column)),
  };
}

/** Every call sheet in these spreadsheets. */
export function callSheetsIn(
  spreadsheets: readonly SpreadsheetState[],
  organiser: string,
): readonly FoundCallSheet[] {
  return spreadsheets.flatMap((state) =>
    state.sheets
      .filter((sheet) => tagOf(sheet.properties.sheetId).startsWith('call-sheet-'))
      .map((sheet) => callSheetIn(state, sheet, organiser)),
  );
}

/** The campaign's tab of this tag, such as `call-log`. */
export function tabTagged(state: SpreadsheetState, tag: string): SheetState | undefined {
  return state.sheets.find((sheet) => tagOf(sheet.properties.sheetId) === tag);
}
