import type { Reply } from '../protocol';
import { watchedCells, watchedRanges } from '../sheets/contact-tab';
import { getValues } from '../sheets/gateway/spreadsheets';
import type { Request } from '../sheets/google-types';
import { recordTabs } from '../sheets/our-tabs';
import { appendRequest, type RecordCells, readRecords } from '../sheets/records';
import { appendGrid, deleteRows } from '../sheets/requests';
import type { Structure } from '../sheets/structure';
import type { Campaign } from './campaign';
import { forRecords, type KeyedTab } from './keyed-tab';
import { ok, refuse } from './reply';
import { send } from './send';

/** People may move rows again while rows are being taken away; so often it is tried. */
const rounds = 10;

/**
 * Takes rows of the path view away, known by their keys.
 *
 * Rows are deleted by their place, and people sort and insert rows meanwhile: each batch brings back
 * which keys are left, and a row that went by mistake is put back at the end at once. Google refuses to
 * delete the last row below the headings, so where no record stays a blank row does.
 */
export function removeJourneyRows(campaign: Campaign, ids: ReadonlySet<string>): Reply<Structure> {
  const { tab } = forRecords(campaign, 'path-view', []);
  const all = rowsOf(campaign);
  const isAnyLeft = [...all.keys()].some((key) => !ids.has(key));
  const spare = isAnyLeft ? [] : [appendGrid(tab.sheetId, 'ROWS', 1)];
  let structure = campaign.structure;
  let places = placesOf(tab, keysIn(tab));
  for (let round = 0; round < rounds; round += 1) {
    const leaving = [...places].filter(([key]) => ids.has(key)).map(([, row]) => row);
    const lost = [...all.keys()].filter((key) => !ids.has(key) && !places.has(key));
    if (leaving.length + lost.length === 0) return ok(structure);
    const sent = send(
      structure,
      [[...spare, ...deletions(tab, leaving), ...backAgain(campaign, all, lost)]],
      {
        ranges: watchedRanges(tab.title, tab.place.keyColumn, tab.place.headingRow),
      },
    );
    if (!sent.ok) return sent;
    structure = sent.value.structure;
    const { ids: keys } = watchedCells(sent.value.broughtBack[0] ?? {}, tab.sheetId);
    places = placesOf(tab, keys);
  }
  return refuse({ code: 'changed-meanwhile' });
}

/** The keys as the tab was read, row by row. */
function keysIn({ table, place, keyOf }: KeyedTab): string[] {
  return table.map((row) => keyOf(row[place.keyColumn - 1]));
}

function placesOf({ place }: KeyedTab, keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map(keys.map((key, index) => [key, index + 1]));
  places.delete('');
  places.delete(place.headings[place.keyColumn - 1] ?? '');
  return places;
}

/** Every record of the path view by its key. */
function rowsOf({ records }: Campaign): ReadonlyMap<string, RecordCells> {
  return new Map(records['path-view'].stored.map(({ cells }) => [String(cells.journey), cells]));
}

/** From the last row up, so that none of them moves before its turn. */
function deletions({ sheetId }: KeyedTab, rows: readonly number[]): Request[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => b - a)) {
    const last = runs.at(-1);
    if (last !== undefined && last.from === row + 1) last.from = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => deleteRows(sheetId, from, to));
}

function backAgain(
  { tabs, records }: Campaign,
  all: ReadonlyMap<string, RecordCells>,
  lost: readonly string[],
): Request[] {
  const { columns } = recordTabs['path-view'];
  const rows = [...all].filter(([key]) => lost.includes(key)).map(([, cells]) => cells);
  return appendRequest(
    tabs['path-view']?.sheetId ?? 0,
    columns,
    records['path-view'].columns,
    rows,
  );
}

/** The campaign after rows of its path view went: what is left is read anew. */
export function withoutRows(
  campaign: Campaign,
  structure: Structure,
  ids: ReadonlySet<string>,
): Campaign {
  const sheetId = campaign.tabs['path-view']?.sheetId ?? 0;
  const table = getValues(structure.spreadsheetId, [{ sheetId }]).get(sheetId) ?? [];
  const { columns, key } = recordTabs['path-view'];
  const records = readRecords(table, columns, key) ?? campaign.records['path-view'];
  return {
    ...campaign,
    structure,
    journeys: campaign.journeys.filter(({ id }) => !ids.has(id)),
    cells: new Map(campaign.cells).set(sheetId, table),
    records: { ...campaign.records, 'path-view': records },
  };
}
