import type { SheetState } from '../../../local/apps-script/store/state';
import type { Cell } from '../../../src/domain/table';
import type { TestCampaign } from '../campaign';

/** A row of a call sheet as it stands. */
export interface Line {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly title: string;
  readonly row: number;
  readonly contact: string;
  /** Name and number, blank where nobody may be called. */
  readonly shown: string;
  readonly outcome: string;
  readonly level: string;
  readonly notes: string;
}

export type Fields = Readonly<Record<string, Cell>>;

function cellsOf({ rows }: SheetState): Cell[][] {
  return Array.from(rows, (row) =>
    Array.from(row ?? [], (cell): Cell => {
      const { stringValue, numberValue, boolValue } = cell?.userEnteredValue ?? {};
      return stringValue ?? numberValue ?? boolValue ?? '';
    }),
  );
}

/** The rows of the call sheets in one spreadsheet, straight from the store. */
export function linesIn({ google }: TestCampaign, spreadsheetId: string): Line[] {
  const { sheets, developerMetadata } = google.spreadsheet(spreadsheetId);
  const tags = developerMetadata.filter(({ metadataValue }) =>
    metadataValue?.startsWith('call-sheet-'),
  );
  const ids = new Set(tags.map(({ location }) => location.sheetId));
  return sheets
    .filter(({ properties }) => ids.has(properties.sheetId))
    .flatMap((sheet) => {
      const { sheetId, title } = sheet.properties;
      return cellsOf(sheet).map((cells, index): Line => {
        const [contact = '', name, phone, outcome, level, , notes] = cells.map(String);
        return {
          spreadsheetId,
          sheetId,
          title,
          row: index + 1,
          contact,
          shown: `${name ?? ''}${phone ?? ''}`,
          outcome: outcome ?? '',
          level: level ?? '',
          notes: notes ?? '',
        };
      });
    })
    .filter(({ row }) => row > 1);
}

/** The rows of all call sheets. */
export function allLines(campaign: TestCampaign): Line[] {
  const files = campaign.google.files().filter(({ trashed }) => !trashed);
  return files.flatMap(({ id }) => linesIn(campaign, id));
}

/** A tab of the campaign spreadsheet: where its headings stand, and its records. */
export interface Tabled {
  readonly headings: readonly string[];
  readonly records: readonly { readonly row: number; readonly fields: Fields }[];
}

/** The records of a tab, its headings being in the row that holds one of them. */
export function tabled({ google, id }: TestCampaign, title: string, heading: string): Tabled {
  const sheet = google.spreadsheet(id).sheets.find(({ properties }) => properties.title === title);
  const cells = sheet === undefined ? [] : cellsOf(sheet);
  const top = cells.findIndex((row) => row.includes(heading));
  const headings = (cells[top] ?? []).map(String);
  const records = cells.slice(top + 1).map((row, index) => ({
    row: top + index + 2,
    fields: Object.fromEntries(headings.map((name, place) => [name, row[place] ?? ''])),
  }));
  return { headings, records };
}

/** What the contact tab says of each contact, by id. */
export function contactsIn(campaign: TestCampaign): Map<string, Fields> {
  const { records } = tabled(campaign, 'Contacts', 'Identifiant');
  return new Map(records.map(({ fields }) => [String(fields.Identifiant ?? ''), fields]));
}

/** The rows of the call log, oldest first. */
export function logIn(campaign: TestCampaign): Fields[] {
  const { records } = tabled(campaign, 'Journal des appels', 'Identifiant du contact');
  return records.map(({ fields }) => fields).filter(({ Identifiant }) => Identifiant !== '');
}
