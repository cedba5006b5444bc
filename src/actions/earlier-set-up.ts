import type { Problem, Reply } from '../protocol';
import type { SetUpRequest } from '../protocol-campaign';
import { getValues } from '../sheets/gateway/spreadsheets';
import type { Request } from '../sheets/google-types';
import { recordTabs } from '../sheets/our-tabs';
import { type Records, readRecords } from '../sheets/records';
import { deleteTab } from '../sheets/requests';
import { type Settings, settingsDifference, settingsFrom } from '../sheets/settings';
import type { Structure, Tab } from '../sheets/structure';
import { asOrganiser } from './organiser';
import { ok, refuse } from './reply';

/** What an earlier set-up left in the spreadsheet. */
export interface EarlierSetUp {
  /** The spreadsheet as set-up should find it: without the tabs that are being taken away. */
  readonly structure: Structure;
  readonly settings: Settings | null;
  readonly records: Records | null;
  readonly settingsTab: Tab | null;
  /** Requests that take the tabs of another campaign away. */
  readonly clearing: readonly Request[];
}

/** The earlier set-up, none, or the refusal to touch another campaign's. */
export function earlierSetUp(structure: Structure, request: SetUpRequest): Reply<EarlierSetUp> {
  const tab = structure.tabs.find(({ tag }) => tag === 'settings');
  if (tab === undefined && !structure.tabs.some(isMade)) return ok(cleared(structure));
  const found = tab === undefined ? null : readSettings(structure, tab);
  if (found?.settings?.spreadsheetId === structure.spreadsheetId) {
    const organiser = asOrganiser(found.settings);
    return organiser.ok ? ok({ structure, ...found, clearing: [] }) : organiser;
  }
  return request.startAfresh === true ? ok(cleared(structure)) : refuse(whyNot(found));
}

type FoundSettings = Pick<EarlierSetUp, 'settings' | 'records'> & { readonly settingsTab: Tab };

function readSettings({ spreadsheetId }: Structure, settingsTab: Tab): FoundSettings {
  const { sheetId } = settingsTab;
  const table = getValues(spreadsheetId, [{ sheetId }]).get(sheetId) ?? [];
  const { columns, key } = recordTabs.settings;
  const records = readRecords(table, columns, key);
  return { settings: records === null ? null : settingsFrom(records), records, settingsTab };
}

/** Why what is there is not this campaign's, which a person has to know before it is taken away. */
function whyNot(found: FoundSettings | null): Problem {
  if (found === null) return { code: 'settings-missing' };
  if (found.settings !== null) return { code: 'copy-of-another-campaign' };
  return { code: 'own-tab-damaged', title: found.settingsTab.title };
}

/** No earlier set-up: whatever tabs one left are taken away. */
function cleared(structure: Structure): EarlierSetUp {
  const clearing = structure.tabs.filter(isMade).map(({ sheetId }) => deleteTab(sheetId));
  const tabs = structure.tabs.filter((other) => !isMade(other));
  return {
    structure: { ...structure, tabs },
    settings: null,
    records: null,
    settingsTab: null,
    clearing,
  };
}

/** Tabs the add-on made, the campaign's own ones aside. */
function isMade({ tag }: Tab): boolean {
  return tag !== '' && tag !== 'contacts' && tag !== 'volunteers';
}

/** What was chosen then, to be chosen again unless a person says otherwise. */
export function chosenBefore({ settings, structure }: EarlierSetUp): SetUpRequest {
  if (settings === null) return {};
  const { language, region, supportScale, contacts, volunteers, corrections } = settings;
  const isThere = (id: number) => structure.tabs.some(({ sheetId }) => sheetId === id);
  return {
    language,
    region,
    ...(supportScale === null ? {} : { supportScale }),
    ...(isThere(contacts.sheetId) ? { contactsSheetId: contacts.sheetId } : {}),
    ...(isThere(volunteers.sheetId) ? { volunteersSheetId: volunteers.sheetId } : {}),
    columns: corrections,
  };
}

/** New settings that keep what an earlier set-up already made. */
export function keepEarlier({ settings }: EarlierSetUp, fresh: Settings): Settings {
  if (settings === null) return fresh;
  const { campaignId, workbooks, callSheets, lists, collectedAt, job, additions } = settings;
  const { details, goal } = settings;
  const organisers = [...new Set([...settings.organisers, ...fresh.organisers])];
  const work = { workbooks, callSheets, lists, collectedAt, job, additions };
  return { ...fresh, ...work, campaignId, details, goal, organisers };
}

/** The requests that bring existing settings up to date; new ones are written with their tab. */
export function settingsGroup(
  { records, settingsTab }: EarlierSetUp,
  settings: Settings,
): readonly Request[] {
  if (records === null || settingsTab === null) return [];
  return settingsDifference(settingsTab.sheetId, records, settings);
}
