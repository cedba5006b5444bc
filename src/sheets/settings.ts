import type { CallSheet, Where } from '../domain/call-sheet';
import type { ColumnCorrections } from '../domain/column-corrections';
import type { RememberedColumns } from '../domain/columns';
import { type Details, noDetails } from '../domain/details';
import type { Goal } from '../domain/goal';
import type { Job } from '../domain/job';
import type { Moment } from '../domain/journey';
import type { Language } from '../domain/language';
import type { List } from '../domain/list';
import type { Request } from './google-types';
import { recordTabs } from './our-tabs';
import {
  appendRequest,
  type RecordCells,
  type Records,
  type RecordUpdate,
  updateRequests,
} from './records';

/** One of the campaign's own tabs, as it was understood at set-up. */
export interface OwnTabSettings {
  readonly sheetId: number;
  readonly columns: RememberedColumns;
}

/** Columns the add-on writes in the contact tab, by heading text. */
export interface WrittenColumns {
  /** Null when the tab's own id column is usable. */
  readonly id: string | null;
  readonly supportLevel: string;
  readonly doNotCall: string;
  readonly doNotCallSince: string;
}

/** Contacts that were put on the path together; each of their journeys has its number. */
export interface Addition {
  readonly number: number;
  readonly at: Moment;
  readonly by: string;
  readonly contacts: number;
}

/** A workbook of call sheets. */
export interface WorkbookSettings {
  readonly number: number;
  readonly spreadsheetId: string;
  /** Whose call sheets it holds: those of one choice of where alone. */
  readonly where: Exclude<Where, 'here'>;
  /** When it was last collected, null before the first time. */
  readonly collectedAt: Moment | null;
}

/** What is remembered of a campaign between runs. */
export interface Settings {
  readonly version: 1;
  /** The spreadsheet this is the campaign of; a copy carries the original's. */
  readonly spreadsheetId: string;
  /** Names the campaign in the files it makes. */
  readonly campaignId: string;
  readonly language: Language;
  readonly region: string;
  readonly supportScale: '1-is-strong' | '5-is-strong' | null;
  readonly organisers: readonly string[];
  readonly contacts: OwnTabSettings;
  readonly volunteers: OwnTabSettings;
  readonly written: WrittenColumns;
  /** Whether a column the add-on writes in the contact tab held a formula when it was last looked at. */
  readonly contactFormulas: boolean;
  /** What people said of columns, so that another set-up knows it too. */
  readonly corrections: Readonly<Record<'contacts' | 'volunteers', ColumnCorrections>>;
  readonly workbooks: readonly WorkbookSettings[];
  readonly callSheets: readonly CallSheet[];
  /** Saved filters. */
  readonly lists: readonly List[];
  /** When the call sheets of the campaign spreadsheet itself were collected, null before the first time. */
  readonly collectedAt: Moment | null;
  /** Long work under way, or left half done. */
  readonly job: Job | null;
  /** What was added to the path, the first time first. */
  readonly additions: readonly Addition[];
  readonly details: Details;
  /** Null until somebody has saved one. */
  readonly goal: Goal | null;
}

/** Lists of which each member is a record of its own, so that no cell outgrows what Google lets it hold. */
const listed = { callSheets: 'call-sheet', workbooks: 'workbook' } as const;
type Listed = keyof typeof listed;

const memberKey = /^(call-sheet|workbook)-\d+$/;

/** Settings as records, one for each key. */
export function settingsRecords({ callSheets, workbooks, ...settings }: Settings): RecordCells[] {
  const record = (key: string, value: unknown) => ({ key, value: JSON.stringify(value) });
  const members = (name: Listed, list: readonly { readonly number: number }[]) =>
    list.map((member) => record(`${listed[name]}-${member.number}`, member));
  return [
    ...Object.entries(settings).map(([key, value]) => record(key, value)),
    ...members('workbooks', workbooks),
    ...members('callSheets', callSheets),
  ];
}

/** What settings hold that were written before these existed. */
const unsaid = {
  contactFormulas: true,
  lists: [],
  corrections: { contacts: {}, volunteers: {} },
  collectedAt: null,
  job: null,
  additions: [],
  details: noDetails,
  goal: null,
};

const requiredKeys = ['version', 'spreadsheetId', 'campaignId', 'contacts', 'volunteers'] as const;

/** The settings in the records of the settings tab, or null when they are not whole. */
export function settingsFrom(records: Records): Settings | null {
  const values = new Map<string, unknown>();
  for (const { cells } of records.stored) {
    const value = parsed(String(cells.value ?? ''));
    if (value !== undefined) values.set(String(cells.key), value);
  }
  if (requiredKeys.some((key) => !values.has(key))) return null;
  const own = [...values].filter(([key]) => !memberKey.test(key));
  const rest = Object.fromEntries(own) as unknown as Omit<Settings, Listed>;
  return {
    ...unsaid,
    ...rest,
    workbooks: membersOf<WorkbookSettings>('workbooks', values),
    callSheets: membersOf<CallSheet>('callSheets', values),
  };
}

function membersOf<Member extends { readonly number: number }>(
  name: Listed,
  values: ReadonlyMap<string, unknown>,
): Member[] {
  return [...values]
    .filter(([key, value]) => memberKey.test(key) && key.startsWith(listed[name]) && value !== null)
    .map(([, value]) => value as Member)
    .sort((a, b) => a.number - b.number);
}

/** A value as it was written, or undefined when somebody's hand made it unreadable. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What makes the settings tab say what the settings are: records to change, and requests that add some. */
export function settingsChanges(
  sheetId: number,
  records: Records,
  settings: Settings,
): {
  readonly updates: readonly RecordUpdate[];
  readonly added: readonly Request[];
  /** The records that are added. */
  readonly records: readonly RecordCells[];
} {
  const { columns } = recordTabs.settings;
  const stored = new Map(records.stored.map((record) => [String(record.cells.key), record]));
  const wanted = [...settingsRecords(settings), ...formerMembers(settings, stored)];
  const updates = wanted.flatMap((cells) => {
    const before = stored.get(String(cells.key));
    return before === undefined ? [] : [{ stored: before, cells }];
  });
  const added = wanted.filter(({ key }) => !stored.has(String(key)));
  const requests = appendRequest(sheetId, columns, records.columns, added);
  return { updates, added: requests, records: added };
}

/** What settings hold in place of a member that is no more; its record stays, for when there is one again. */
function formerMembers(
  settings: Settings,
  stored: ReadonlyMap<string, Records['stored'][number]>,
): RecordCells[] {
  const keys = new Set(settingsRecords(settings).map(({ key }) => String(key)));
  return [...stored.keys()]
    .filter((key) => memberKey.test(key) && !keys.has(key))
    .map((key) => ({ key, value: 'null' }));
}

/** The same as requests. */
export function settingsDifference(
  sheetId: number,
  records: Records,
  settings: Settings,
): Request[] {
  const { updates, added } = settingsChanges(sheetId, records, settings);
  return [...updateRequests(sheetId, recordTabs.settings.columns, records, updates), ...added];
}
