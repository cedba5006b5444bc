import { changedWorkbooks } from '../domain/changed-workbooks';
import { type Layout, recallColumns } from '../domain/columns';
import { type ContactReading, readContacts } from '../domain/contact';
import { contactsById } from '../domain/contact-ids';
import { withAddresses, withKeptIds } from '../domain/corrected-addresses';
import type { Journey, Moment } from '../domain/journey';
import type { Path } from '../domain/path';
import { type KnownContacts, withPathRefusals } from '../domain/path-refusals';
import type { Table } from '../domain/table';
import { readVolunteers, type VolunteerReading } from '../domain/volunteer';
import type { Messages } from '../messages/en';
import { messagesIn } from '../messages/language';
import type { Reply } from '../protocol';
import type { OwnTab } from '../protocol-campaign';
import { openSpreadsheetId } from '../sheets/gateway/access';
import { momentNow } from '../sheets/gateway/clock';
import { getStructure, getValues } from '../sheets/gateway/spreadsheets';
import { recordTabs } from '../sheets/our-tabs';
import { pathFrom } from '../sheets/path-tab';
import { journeysFrom } from '../sheets/path-view';
import { type Records, readRecords } from '../sheets/records';
import { type Settings, settingsFrom } from '../sheets/settings';
import { type CellRules, type Structure, structureOf, type Tab } from '../sheets/structure';
import type { OurTab, RecordTabName } from '../sheets/tab-names';
import { asOrganiser } from './organiser';
import { spokenWords, withSynonyms } from './outcome-words';
import { ok, refuse } from './reply';

/** One of the campaign's own tabs, read. */
export interface OwnTabRead {
  readonly tab: Tab;
  readonly table: Table;
  readonly layout: Layout;
}

/** Everything a campaign says of itself, read at the beginning of every action in two requests. */
export interface Campaign {
  readonly structure: Structure;
  readonly settings: Settings;
  readonly messages: Messages;
  readonly now: Moment;
  readonly path: Path;
  readonly journeys: readonly Journey[];
  readonly contacts: OwnTabRead & KnownContacts;
  readonly volunteers: OwnTabRead & { readonly reading: VolunteerReading };
  /** Volunteers' names by id, those included who have left the tab but have a call sheet. */
  readonly volunteerNames: ReadonlyMap<string, string>;
  readonly records: Readonly<Record<'steps' | 'path-view' | 'settings', Records>>;
  readonly tabs: Readonly<Partial<Record<OurTab, Tab>>>;
  /** The cells of every tab of the add-on that was read, by sheetId. */
  readonly cells: ReadonlyMap<number, Table>;
  /** What checks the cells of call sheets here, where somebody asked. */
  readonly rules?: ReadonlyMap<number, CellRules>;
}

const tagged = ['contacts', 'volunteers'] as const satisfies readonly OwnTab[];
const alwaysRead = ['settings', 'steps', 'path-view', 'choices'] as const;

/** The campaign of the open spreadsheet, or why it cannot be read. */
export function readCampaign(): Reply<Campaign> {
  const structure = structureOf(getStructure(openSpreadsheetId()));
  const byTag = new Map(structure.tabs.map((tab) => [tab.tag, tab]));
  if (!byTag.has('settings')) return refuse({ code: 'not-set-up' });
  const wanted = structure.tabs.filter(({ tag }) => isRead(tag));
  const cells = getValues(
    structure.spreadsheetId,
    wanted.map(({ sheetId }) => ({ sheetId })),
  );
  return assemble(structure, byTag, cells);
}

function isRead(tag: string): boolean {
  const names: readonly string[] = [...tagged, ...alwaysRead];
  return names.includes(tag) || tag.startsWith('call-sheet-');
}

function assemble(
  structure: Structure,
  byTag: ReadonlyMap<string, Tab>,
  cells: ReadonlyMap<number, Table>,
): Reply<Campaign> {
  const settingsTab = recordsOf('settings', byTag, cells);
  if (!settingsTab.ok) return settingsTab;
  const settings = settingsFrom(settingsTab.value);
  if (settings === null)
    return refuse({ code: 'own-tab-damaged', title: byTag.get('settings')?.title ?? '' });
  if (settings.spreadsheetId !== structure.spreadsheetId) {
    return refuse({ code: 'copy-of-another-campaign' });
  }
  const organiser = asOrganiser(settings);
  if (!organiser.ok) return organiser;
  const steps = recordsOf('steps', byTag, cells, settings);
  if (!steps.ok) return steps;
  const pathView = recordsOf('path-view', byTag, cells, settings);
  if (!pathView.ok) return pathView;
  const records = { settings: settingsTab.value, steps: steps.value, 'path-view': pathView.value };
  const all = withOwnTabs(structure, settings, cells);
  return understand({ structure, settings, byTag, cells: all, records });
}

/** The campaign's own tabs are read with the others, unless somebody took the mark off that tells them. */
function withOwnTabs(
  { spreadsheetId, tabs }: Structure,
  { contacts, volunteers }: Settings,
  cells: Parts['cells'],
): Parts['cells'] {
  const own = [contacts.sheetId, volunteers.sheetId].filter((sheetId) => !cells.has(sheetId));
  const unread = tabs.filter(({ sheetId }) => own.includes(sheetId));
  if (unread.length === 0) return cells;
  const read = getValues(
    spreadsheetId,
    unread.map(({ sheetId }) => ({ sheetId })),
  );
  return new Map([...cells, ...read]);
}

interface Parts {
  readonly structure: Structure;
  readonly settings: Settings;
  readonly byTag: ReadonlyMap<string, Tab>;
  readonly cells: ReadonlyMap<number, Table>;
  readonly records: Campaign['records'];
}

function understand({ structure, settings, byTag, cells, records }: Parts): Reply<Campaign> {
  const messages = messagesIn(settings.language);
  const steps = pathFrom(records.steps, spokenWords());
  if (!steps.ok) return refuse({ code: 'label-not-allowed', row: steps.row, label: steps.label });
  const path = withSynonyms(steps.path);
  if (path.every(({ kind }) => kind !== 'step')) {
    return refuse({ code: 'own-tab-damaged', title: byTag.get('steps')?.title ?? '' });
  }
  const contacts = ownTab('contacts', structure, settings, cells);
  if (!contacts.ok) return contacts;
  const volunteers = ownTab('volunteers', structure, settings, cells);
  if (!volunteers.ok) return volunteers;
  const { region, supportScale } = settings;
  const options = { region, supportScale };
  const { table, layout } = contacts.value;
  const read = readVolunteers(volunteers.value.table, volunteers.value.layout, options);
  const volunteerReading = {
    ...read,
    volunteers: withKeptIds(read.volunteers, settings.callSheets),
  };
  const journeys = journeysFrom(records['path-view'], path, spokenWords());
  const contactsRead = { ...contacts.value, ...withIds(readContacts(table, layout, options)) };
  return ok({
    structure,
    settings: corrected(settings, volunteerReading.volunteers),
    messages,
    now: momentNow(structure.timeZone),
    path,
    journeys,
    contacts: withPathRefusals(contactsRead, journeys, path),
    volunteers: { ...volunteers.value, reading: volunteerReading },
    volunteerNames: new Map([
      ...settings.callSheets.map(({ volunteerId, volunteer }) => [volunteerId, volunteer] as const),
      ...volunteerReading.volunteers.map(({ id, name }) => [id, name] as const),
    ]),
    records,
    tabs: Object.fromEntries(byTag) as Campaign['tabs'],
    cells,
  });
}

/** What is remembered, with the addresses the volunteers have now; what changed by it is not finished. */
function corrected(settings: Settings, volunteers: VolunteerReading['volunteers']): Settings {
  const callSheets = withAddresses(settings.callSheets, volunteers);
  const changed = changedWorkbooks(settings.callSheets, callSheets);
  const { job } = settings;
  if (job === null || changed.size === 0) return { ...settings, callSheets };
  const finished = job.finished.filter((number) => !changed.has(number));
  return { ...settings, callSheets, job: { ...job, finished } };
}

/** Contacts are found by their ids from now on; an id that names several is a doubt. */
function withIds(reading: ContactReading): KnownContacts {
  const { byId, doubts } = contactsById(reading.contacts);
  const known = { ...reading, doubts: [...reading.doubts, ...doubts] };
  return { byId, reading: known, unnoted: new Set() };
}

/** The records of one of the add-on's tabs, or the problem that it was deleted or damaged. */
export function recordsOf(
  name: RecordTabName,
  byTag: ReadonlyMap<string, Tab>,
  cells: ReadonlyMap<number, Table>,
  settings?: Settings,
): Reply<Records> {
  const tab = byTag.get(name);
  const title = messagesIn(settings?.language ?? 'en').tabs.tabs[name];
  if (tab === undefined) return refuse({ code: 'own-tab-missing', title });
  const { columns, key } = recordTabs[name];
  const records = readRecords(cells.get(tab.sheetId) ?? [], columns, keyOfRows(name, key));
  return records === null ? refuse({ code: 'own-tab-damaged', title: tab.title }) : ok(records);
}

/** A step somebody wrote by hand has a label before it has an id. */
function keyOfRows(name: RecordTabName, key: string): string {
  return name === 'steps' ? 'label' : key;
}

/** The tab the settings name, found by its sheetId, its columns by their headings. */
function ownTab(
  name: OwnTab,
  structure: Structure,
  settings: Settings,
  cells: ReadonlyMap<number, Table>,
): Reply<OwnTabRead> {
  const { sheetId, columns } = settings[name];
  const tab = structure.tabs.find((candidate) => candidate.sheetId === sheetId);
  if (tab === undefined) return refuse({ code: 'tab-not-found', tab: name });
  const table = cells.get(sheetId) ?? [];
  const recalled = recallColumns(table, columns);
  if (!recalled.ok) {
    const [missing] = recalled.missing;
    const { title } = tab;
    return refuse({ code: 'heading-missing', title, heading: missing?.heading ?? '' });
  }
  return ok({ tab, table, layout: recalled.layout });
}

/** One of the add-on's own tabs, or the problem that it was deleted. */
export function ourTab({ tabs, messages }: Campaign, name: OurTab): Reply<Tab> {
  const tab = tabs[name];
  return tab === undefined
    ? refuse({ code: 'own-tab-missing', title: messages.tabs.tabs[name] })
    : ok(tab);
}
