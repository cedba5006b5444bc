import type { GoogleOptions } from '../../local/apps-script/google';
import type { EditResult } from '../../local/apps-script/person';
import { quoted } from '../../src/sheets/address';
import type { Request } from '../../src/sheets/google-types';
import { openCampaign, organiser, readTab, type TestCampaign } from './campaign';
import { contactHeadings, record } from './tables';
import { owners, tabsOf } from './typing';

type Facts = Parameters<typeof record>[0];

const people = [
  ['Amina', 'Belkacem'],
  ['Bruno', 'Carré'],
  ['Chloé', 'Durand'],
  ['Djibril', 'Etienne'],
  ['Élise', 'Fournier'],
  ['Farid', 'Garnier'],
  ['Gaëlle', 'Hamon'],
  ['Hugo', 'Imbert'],
  ['Inès', 'Jacquet'],
  ['Jonas', 'Keller'],
] as const;

/** A contact who agreed to be called and is undecided: the nth of ten, with what is said of them. */
export function contactRow(number: number, facts: Facts = {}): ReturnType<typeof record> {
  const [first = '', last = ''] = people[(number - 1) % people.length] ?? [];
  const phone = `06 39 98 90 ${String(number).padStart(2, '0')}`;
  return record({ id: `C${number}`, first, last, phone, ...facts });
}

export const volunteerHeadings = ['Prénom', 'Nom', 'Adresse e-mail', 'Téléphone', 'Rôle'];

export const threeVolunteers = [
  ['Nadia', 'Roux', 'nadia@example.org', '06 39 98 91 01', 'Hôte'],
  ['Omar', 'Sow', 'omar@example.org', '06 39 98 91 02', 'Bénévole'],
  ['Paula', 'Tran', 'paula@example.org', '06 39 98 91 03', 'Bénévole'],
] as const;

type Rows = readonly (readonly (string | number | boolean)[])[];

export interface SmallCampaignOptions {
  /** Rows below the headings. */
  readonly contacts?: Rows;
  readonly volunteers?: Rows;
  readonly more?: Readonly<Record<string, Rows>>;
  readonly titles?: { readonly contacts: string; readonly volunteers: string };
  readonly google?: GoogleOptions;
}

/** Six contacts and three volunteers, or those that are given. */
export function openSmall(options: SmallCampaignOptions = {}): TestCampaign {
  const { contacts, volunteers = threeVolunteers, ...rest } = options;
  const six = [1, 2, 3, 4, 5, 6].map((number) => contactRow(number));
  return openCampaign({
    ...rest,
    contacts: [contactHeadings, ...(contacts ?? six)],
    volunteers: [volunteerHeadings, ...volunteers],
  });
}

/** The row of a contact on their call sheet. */
export interface CalledLine {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly row: number;
  readonly email: string;
}

/** Where a contact stands, by the ids on the call sheets themselves. */
export function lineOf(campaign: TestCampaign, contactId: string): CalledLine {
  const emails = owners(campaign);
  for (const { tag, spreadsheetId, title } of tabsOf(campaign)) {
    const sheet = emails.get(tag);
    if (sheet === undefined) continue;
    const row = readTab(campaign, spreadsheetId, title).findIndex(([id]) => id === contactId);
    if (row >= 0) return { spreadsheetId, title, row: row + 1, email: sheet.email };
  }
  throw new Error(`${contactId} is on no call sheet.`);
}

export const letters = {
  name: 'B',
  phone: 'C',
  outcome: 'D',
  supportLevel: 'E',
  callBackOn: 'F',
  notes: 'G',
} as const;
export type CallSheetColumn = keyof typeof letters;

export function cell({ title, row }: CalledLine, column: CallSheetColumn): string {
  return `${quoted(title)}!${letters[column]}${row}`;
}

/** The contact's volunteer types into cells of their line, as in the grid. */
export function enter(
  campaign: TestCampaign,
  contactId: string,
  typed: Partial<Record<CallSheetColumn, string>>,
): EditResult[] {
  const line = lineOf(campaign, contactId);
  return Object.entries(typed).map(([column, text]) =>
    campaign.google.edit({
      user: line.email,
      spreadsheetId: line.spreadsheetId,
      range: cell(line, column as CallSheetColumn),
      typed: text,
    }),
  );
}

/** An organiser changes a spreadsheet by hand. */
export function organise(
  { google }: TestCampaign,
  spreadsheetId: string,
  requests: readonly Request[],
): void {
  const { status, body } = google.rest({
    method: 'POST',
    host: 'sheets.googleapis.com',
    path: `/v4/spreadsheets/${spreadsheetId}:batchUpdate`,
    body: { requests },
    user: organiser,
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

/** An organiser writes texts from a cell on, as they are. */
export function write(
  campaign: TestCampaign,
  spreadsheetId: string,
  range: string,
  values: readonly (readonly unknown[])[],
): void {
  const { status, body } = campaign.google.rest({
    method: 'PUT',
    host: 'sheets.googleapis.com',
    path: `/v4/spreadsheets/${spreadsheetId}/values/${encodeURIComponent(range)}`,
    query: [['valueInputOption', 'RAW']],
    body: { values },
    user: organiser,
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

/** The sheetId of a tab. */
export function sheetIdOf({ google }: TestCampaign, spreadsheetId: string, title: string): number {
  const sheet = google
    .spreadsheet(spreadsheetId)
    .sheets.find(({ properties }) => properties.title === title);
  if (sheet === undefined) throw new Error(`There is no tab ${title}.`);
  return sheet.properties.sheetId;
}

/** A tab's rows as records by heading; the add-on's own tabs have theirs in row 2. */
export function recordsIn(
  campaign: TestCampaign,
  title: string,
  headingRow = 2,
): Record<string, unknown>[] {
  const table = readTab(campaign, campaign.id, title);
  const headings = table[headingRow - 1] ?? [];
  return table
    .slice(headingRow)
    .map((cells) =>
      Object.fromEntries(headings.map((heading, column) => [String(heading), cells[column] ?? ''])),
    );
}
