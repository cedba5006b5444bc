import type { SheetState } from '../../../local/apps-script/store/state';
import type { Cell } from '../../../src/domain/table';
import type { TestCampaign } from '../campaign';

/** The four cells a volunteer fills in: outcome, support level, call back on, notes. */
export type Entered = readonly [Cell, Cell, Cell, Cell];
export const blank: Entered = ['', '', '', ''];

/** A row of a call sheet, as it stands. */
export interface Line {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  /** The title of the tab, which is the volunteer's name. */
  readonly title: string;
  readonly row: number;
  readonly contact: string;
  readonly name: Cell;
  readonly phone: Cell;
  readonly entered: Entered;
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

/** The rows of the call sheets of one spreadsheet. */
export function linesIn({ google }: TestCampaign, spreadsheetId: string): Line[] {
  const { sheets, developerMetadata } = google.spreadsheet(spreadsheetId);
  const isCallSheet = ({ properties: { sheetId } }: SheetState) =>
    developerMetadata.some(
      ({ location, metadataValue }) =>
        location.sheetId === sheetId && metadataValue?.startsWith('call-sheet-'),
    );
  return sheets.filter(isCallSheet).flatMap((sheet) => {
    const { sheetId, title } = sheet.properties;
    return cellsOf(sheet).flatMap((cells, index): Line[] => {
      const [contact = '', name = '', phone = '', ...others] = cells;
      const [outcome = '', level = '', day = '', notes = ''] = others;
      const entered: Entered = [outcome, level, day, notes];
      const place = { spreadsheetId, sheetId, title, row: index + 1 };
      return index === 0 ? [] : [{ ...place, contact: String(contact), name, phone, entered }];
    });
  });
}

/** The rows of all call sheets. */
export function allLines(campaign: TestCampaign): Line[] {
  return campaign.google.files().flatMap(({ id }) => linesIn(campaign, id));
}

/** A tab of the campaign spreadsheet as records by heading, with the rows they stand in. */
export function records(
  { google, id }: TestCampaign,
  title: string,
  heading: string,
): { readonly headings: readonly Cell[]; readonly rows: { row: number; fields: Fields }[] } {
  const sheet = google.spreadsheet(id).sheets.find(({ properties }) => properties.title === title);
  const table = sheet === undefined ? [] : cellsOf(sheet);
  const top = table.findIndex((row) => row.includes(heading));
  const headings = table[top] ?? [];
  const rows = table.slice(top + 1).map((cells, index) => ({
    row: top + index + 2,
    fields: Object.fromEntries(headings.map((name, place) => [String(name), cells[place] ?? ''])),
  }));
  return { headings, rows };
}

/** What the contact tab says of each contact, by id. */
export function contactsNow(campaign: TestCampaign): Map<string, Fields> {
  const { rows } = records(campaign, 'Contacts', 'Identifiant');
  return new Map(rows.map(({ fields }) => [String(fields.Identifiant), fields]));
}

/** The rows of the call log. */
export function logNow(campaign: TestCampaign): Fields[] {
  return records(campaign, 'Journal des appels', 'Identifiant du contact')
    .rows.map(({ fields }) => fields)
    .filter(({ Identifiant }) => Identifiant !== '');
}

/** The step or reason each contact is on, as the path view says. */
export function itemsNow(campaign: TestCampaign): Map<string, string> {
  const { rows } = records(campaign, 'Vue Parcours', 'Identifiant du contact');
  return new Map(
    rows.map(({ fields }) => [
      String(fields['Identifiant du contact']),
      String(fields['Étape ou raison']),
    ]),
  );
}
