import { isWholeSheet } from './area';
import { newProperties } from './default-properties';
import type {
  CellState,
  ExtendedValue,
  ProtectedRange,
  RowState,
  SheetState,
  SpreadsheetState,
} from './state';

/** A spreadsheet to begin with; its values are kept as given, never read as if typed. */
export interface SpreadsheetContent {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>;
}

/** A plain value as a cell holds it; nothing, null and the empty text are no value. */
export function plainValue(value: unknown): ExtendedValue | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return { stringValue: String(value) };
}

function plainCell(value: unknown): CellState | undefined {
  const userEnteredValue = plainValue(value);
  return userEnteredValue && { userEnteredValue };
}

/** How many rows and columns a sheet has when nobody says (observed). */
export const defaultGrid = { rowCount: 1000, columnCount: 26 };

/** A sheet with nothing on it. */
export function emptySheet(properties: SheetState['properties']): SheetState {
  return {
    properties,
    rows: [],
    rowMetadata: [],
    columnMetadata: [],
    merges: [],
    protectedRanges: [],
    pivots: [],
    conditionalFormats: [],
    filterViews: [],
    bandedRanges: [],
    charts: [],
    rowGroups: [],
    columnGroups: [],
  };
}

function sheetOf(sheetId: number, title: string, values: readonly (readonly unknown[])[]) {
  const rows: RowState[] = values.map((row) => row.map(plainCell));
  const widest = rows.reduce((width, row) => Math.max(width, row.length), 0);
  const gridProperties = {
    rowCount: Math.max(defaultGrid.rowCount, rows.length),
    columnCount: Math.max(defaultGrid.columnCount, widest),
  };
  return { ...emptySheet({ sheetId, title, sheetType: 'GRID', gridProperties }), rows };
}

/** The spreadsheet that holds this; without sheets it has one empty `Sheet1`. */
export function createSpreadsheetState(content: SpreadsheetContent): SpreadsheetState {
  const { spreadsheetId, title, locale, timeZone } = content;
  const named = Object.entries(content.sheets);
  const filled = named.length > 0 ? named : [['Sheet1', []] as const];
  return {
    spreadsheetId,
    properties: newProperties(title, locale, timeZone),
    sheets: filled.map(([name, values], index) => sheetOf(index, name, values)),
    namedRanges: [],
    developerMetadata: [],
    identifiersGiven: 0,
  };
}

/** The same spreadsheet as another file: sheets keep their ids, protections do not come along. */
export function copySpreadsheet(
  state: SpreadsheetState,
  spreadsheetId: string,
  title: string,
): SpreadsheetState {
  return {
    ...state,
    spreadsheetId,
    properties: { ...state.properties, title },
    sheets: state.sheets.map((sheet) => ({
      ...sheet,
      protectedRanges: sheet.protectedRanges.flatMap(copiedProtection),
    })),
  };
}

/** Of the protections only those of whole sheets are copied, without their editors (observed). */
function copiedProtection(protection: ProtectedRange): ProtectedRange[] {
  const { editors: _, ...rest } = protection;
  return protection.range && isWholeSheet(protection.range) ? [rest] : [];
}
