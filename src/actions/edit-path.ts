import { countedBy } from '../domain/counted-by';
import { itemOf } from '../domain/journey';
import type { Path, PathItem } from '../domain/path';
import {
  draftIn,
  labelProblems,
  mayBeRemoved,
  type PathDraft,
  pathAfter,
} from '../domain/path-edit';
import type { Reply } from '../protocol';
import type { PathView, SavePathRequest } from '../protocol-path';
import { recordTabs } from '../sheets/our-tabs';
import { labelledRows, pathRecord } from '../sheets/path-tab';
import {
  appendRequest,
  type RecordCells,
  type Records,
  type RecordUpdate,
} from '../sheets/records';
import { type Campaign, readCampaign } from './campaign';
import { forPath } from './filter';
import { forRecordTab } from './keyed-tab';
import { answer, answerAlone, ok, refuse } from './reply';
import { sendAimed } from './send-aimed';

/** The steps and reasons, and how many contacts stand at each. */
export function readPath(): Reply<PathView> {
  return answer(() => {
    const campaign = readCampaign();
    return campaign.ok ? ok(describe(campaign.value, campaign.value.path)) : campaign;
  });
}

/** Changes, adds and takes away steps and reasons; call sheets follow with the next collect. */
export function savePath(request: SavePathRequest): Reply<PathView> {
  const draft = draftIn(request);
  if (draft === null) return refuse({ code: 'bad-request', what: 'items' });
  return answerAlone(() => {
    const campaign = readWithIds();
    if (!campaign.ok) return campaign;
    const right = checked(campaign.value, draft);
    if (!right.ok) return right;
    return write(campaign.value, pathAfter(campaign.value.path, draft));
  });
}

/** The campaign in whose tab of steps every row has its id, those written by hand too. */
function readWithIds(): Reply<Campaign> {
  const campaign = readCampaign();
  if (!campaign.ok) return campaign;
  const aimed = forPath(campaign.value);
  if (aimed.writes.length === 0) return campaign;
  const sent = sendAimed(campaign.value.structure, [{ requests: [], aimed: [aimed] }]);
  return sent.ok ? readCampaign() : sent;
}

/** Labels have to fit a dropdown, and a step somebody stands at stays. */
function checked(campaign: Campaign, draft: PathDraft): Reply<null> {
  const { path, records } = campaign;
  const rows = labelledRows(records.steps);
  const [wrong] = labelProblems(draft);
  if (wrong !== undefined) {
    const { id = null, label = '' } = draft[wrong.index] ?? {};
    const index = path.findIndex((item) => item.id === id);
    const row = rows[index]?.row ?? 0;
    return refuse({ code: 'label-not-allowed', row, label });
  }
  const kept = new Set(draft.map(({ id }) => id));
  const contacts = contactsAt(campaign);
  for (const { id, label } of path.filter((item) => !kept.has(item.id))) {
    const count = contacts[id] ?? 0;
    if (count > 0 || !mayBeRemoved(path, id)) return refuse({ code: 'step-in-use', label, count });
  }
  return ok(null);
}

function write(campaign: Campaign, after: Path): Reply<PathView> {
  const { records, tabs, cells, structure } = campaign;
  const { updates, added } = stepsDifference(campaign, after);
  const { sheetId = 0, title = '' } = tabs.steps ?? {};
  const table = cells.get(sheetId) ?? [];
  const byId: Records = { ...records.steps, key: recordTabs.steps.key };
  const tab = { spreadsheetId: structure.spreadsheetId, sheetId, title, table, records: byId };
  const requests = appendRequest(sheetId, recordTabs.steps.columns, byId.columns, added);
  const aimed = [forRecordTab('steps', tab, updates)];
  const sent = sendAimed(structure, [{ requests, aimed }]);
  return sent.ok ? ok(describe(campaign, after)) : sent;
}

/** Rows that say something else from now on, and new ones; a row that goes is emptied where it stands. */
function stepsDifference(
  { path, records, messages }: Campaign,
  after: Path,
): { readonly updates: readonly RecordUpdate[]; readonly added: readonly RecordCells[] } {
  const items = new Map(after.map((item) => [item.id, item]));
  const cellsOf = (item: PathItem | undefined) =>
    item === undefined ? {} : pathRecord(item, messages.tabs);
  const known = new Set(path.map(({ id }) => id));
  return {
    updates: labelledRows(records.steps).map((stored, index) => ({
      stored,
      cells: cellsOf(items.get(path[index]?.id ?? '')),
    })),
    added: after.filter(({ id }) => !known.has(id)).map(cellsOf),
  };
}

function contactsAt({ journeys, path }: Campaign): Readonly<Record<string, number>> {
  return countedBy(journeys, (journey) => itemOf(journey, path).id);
}

function describe(campaign: Campaign, path: Path): PathView {
  const contacts = contactsAt(campaign);
  return { items: path.map((item) => ({ ...item, contacts: contacts[item.id] ?? 0 })) };
}
