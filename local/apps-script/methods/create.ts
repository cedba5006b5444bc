import type { Actor } from '../access';
import { doBatch, type NamedRequest } from '../requests/batch';
import { checkBody } from '../schema/check';
import { createSpreadsheetState } from '../store/new-spreadsheet';
import type { GridRange, SpreadsheetProperties, SpreadsheetState } from '../store/state';

/** The file a new spreadsheet is, and what holds where nothing is asked for. */
export interface NewFile {
  readonly spreadsheetId: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner?: string;
  readonly now?: Date;
}

interface AskedSheet {
  readonly properties?: { readonly sheetId?: number; readonly title?: string };
  readonly data?: readonly {
    readonly startRow?: number;
    readonly startColumn?: number;
    readonly rowData?: readonly object[];
  }[];
  readonly merges?: readonly GridRange[];
  readonly protectedRanges?: readonly object[];
}

interface AskedSpreadsheet {
  readonly properties?: Partial<SpreadsheetProperties>;
  readonly sheets?: readonly AskedSheet[];
  readonly namedRanges?: readonly object[];
  readonly developerMetadata?: readonly object[];
}

/** What a sheet is asked to hold, as the requests that would put it there. */
function requestsFor(sheet: AskedSheet, sheetId: number): NamedRequest[] {
  const cells = (sheet.data ?? []).map(({ startRow = 0, startColumn = 0, rowData = [] }) => ({
    updateCells: {
      start: { sheetId, rowIndex: startRow, columnIndex: startColumn },
      rows: rowData,
      fields: '*',
    },
  }));
  const merges = (sheet.merges ?? []).map((range) => ({
    mergeCells: { range, mergeType: 'MERGE_ALL' },
  }));
  const protections = (sheet.protectedRanges ?? []).map((protectedRange) => ({
    addProtectedRange: { protectedRange },
  }));
  return [...cells, ...merges, ...protections];
}

function emptySpreadsheet(asked: AskedSpreadsheet, file: NewFile): SpreadsheetState {
  const { title = 'Untitled spreadsheet', ...given } = asked.properties ?? {};
  const { spreadsheetId } = file;
  const locale = given.locale ?? file.locale;
  const timeZone = given.timeZone ?? file.timeZone;
  const state = createSpreadsheetState({ spreadsheetId, title, locale, timeZone, sheets: {} });
  return { ...state, properties: { ...state.properties, ...given } };
}

/** The spreadsheet that a body of `spreadsheets.create` asks for. */
export function createSpreadsheetFromBody(body: unknown, file: NewFile): SpreadsheetState {
  const asked = checkBody('Spreadsheet', body, '') as AskedSpreadsheet;
  const empty = emptySpreadsheet(asked, file);
  const actor: Actor = { email: file.owner ?? '', role: 'owner' };
  const context = { asker: { actor, people: undefined }, now: file.now ?? new Date(0) };
  const { sheets = [] } = asked;
  const start = sheets.length > 0 ? { ...empty, sheets: [] } : empty;
  const adding = sheets.map(({ properties = {} }) => ({ addSheet: { properties } }));
  const added = adding.length > 0 ? doBatch(start, context, adding).state : start;
  const rest = sheets.flatMap((sheet, index) =>
    requestsFor(sheet, added.sheets[index]?.properties.sheetId ?? 0),
  );
  const things = [
    ...rest,
    ...(asked.namedRanges ?? []).map((namedRange) => ({ addNamedRange: { namedRange } })),
    ...(asked.developerMetadata ?? []).map((developerMetadata) => ({
      createDeveloperMetadata: { developerMetadata },
    })),
  ];
  return things.length > 0 ? doBatch(added, context, things).state : added;
}
