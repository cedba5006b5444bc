import type { Journey } from '../domain/journey';
import type { Reply } from '../protocol';
import type { Group } from '../sheets/batch';
import { recordTabs } from '../sheets/our-tabs';
import { journeyDifference } from '../sheets/path-view';
import {
  appendedTo,
  type RecordCells,
  type RecordUpdate,
  readRecords,
  updatedIn,
} from '../sheets/records';
import { type Settings, settingsChanges } from '../sheets/settings';
import type { Structure } from '../sheets/structure';
import type { Campaign } from './campaign';
import { forPath } from './filter';
import type { HeldCells } from './held-cells';
import { forRecords } from './keyed-tab';
import { ok } from './reply';
import { type AimedGroup, sendAimed, unaimed } from './send-aimed';

/** What a campaign should say from now on. */
export interface CampaignChange {
  readonly settings?: Settings;
  /** All journeys as they should be; none is added and none taken away. */
  readonly journeys?: readonly Journey[];
  /** Groups carried out before the rest, which say all there is to say of some journeys, by id. */
  readonly first?: { readonly groups: readonly AimedGroup[]; readonly of: ReadonlySet<string> };
  /** Requests for the same spreadsheet, carried out after the rest. */
  readonly groups?: readonly Group[];
  /** What cells hold, where more is written in the same run. */
  readonly cells?: HeldCells;
}

/** So many journeys travel in one group, well inside a batch. */
const journeysInGroup = 2000;

/** Writes what differs, and answers with the campaign as it is then; what is the same is not written. */
export function writeCampaign(campaign: Campaign, change: CampaignChange): Reply<Campaign> {
  const settings = settingsOf(campaign, change);
  const journeys = journeyUpdates(campaign, change);
  const groups: AimedGroup[] = [
    { requests: [], aimed: [forPath(campaign)] },
    ...(change.first?.groups ?? []),
    { requests: settings.added, aimed: [forRecords(campaign, 'settings', settings.updates)] },
  ];
  const said = change.first?.of;
  const unsaid = journeys.filter(({ cells }) => said?.has(String(cells.journey)) !== true);
  for (let from = 0; from < unsaid.length; from += journeysInGroup) {
    const part = unsaid.slice(from, from + journeysInGroup);
    groups.push({ requests: [], aimed: [forRecords(campaign, 'path-view', part)] });
  }
  const all = [...groups, ...(change.groups ?? []).map(unaimed)];
  const sent = sendAimed(campaign.structure, all, change.cells);
  if (!sent.ok) return sent;
  const afterSettings = withRecords(campaign, 'settings', settings.updates, settings.records);
  const after = withRecords(afterSettings, 'path-view', journeys, []);
  return ok(withChange(after, change, sent.value));
}

function settingsOf({ tabs, records }: Campaign, { settings }: CampaignChange) {
  if (settings === undefined) return { updates: [], added: [], records: [] };
  return settingsChanges(tabs.settings?.sheetId ?? 0, records.settings, settings);
}

function journeyUpdates(campaign: Campaign, { journeys }: CampaignChange): readonly RecordUpdate[] {
  if (journeys === undefined) return [];
  const { path, messages, volunteerNames, records } = campaign;
  const context = { path, words: messages.tabs, volunteers: volunteerNames };
  return journeyDifference(records['path-view'], journeys, context).updates;
}

function withChange(campaign: Campaign, change: CampaignChange, structure: Structure): Campaign {
  const { settings = campaign.settings, journeys = campaign.journeys } = change;
  return { ...campaign, structure, settings, journeys };
}

/** The campaign whose tab of records holds what was just written there. */
function withRecords(
  campaign: Campaign,
  name: 'settings' | 'path-view',
  updates: readonly RecordUpdate[],
  added: readonly RecordCells[],
): Campaign {
  if (updates.length === 0 && added.length === 0) return campaign;
  const { columns, key } = recordTabs[name];
  const sheetId = campaign.tabs[name]?.sheetId ?? 0;
  const before = campaign.records[name];
  const updated = updatedIn(campaign.cells.get(sheetId) ?? [], before, updates);
  const table = appendedTo(updated, before, added);
  const records = readRecords(table, columns, key) ?? before;
  return {
    ...campaign,
    cells: new Map(campaign.cells).set(sheetId, table),
    records: { ...campaign.records, [name]: records },
  };
}
