import type { Reply } from '../protocol';
import { type Group, packBatches } from '../sheets/batch';
import type { Request } from '../sheets/google-types';
import { requestsFor } from '../sheets/keyed-writes';
import type { Structure } from '../sheets/structure';
import { type HeldCells, heldCells } from './held-cells';
import type { Aimed } from './keyed-tab';
import { mendRows, sendAimedBatch } from './mend-rows';
import { ok } from './reply';

/** Requests, and writes to tabs people edit, that belong together. */
export interface AimedGroup {
  readonly requests: Group;
  readonly aimed: readonly Aimed[];
}

/** Requests that are meant for no row people may move. */
export function unaimed(requests: Group): AimedGroup {
  return { requests, aimed: [] };
}

/**
 * Carries groups out and makes sure that each write reached its row.
 *
 * People sort and insert rows meanwhile, so every batch that writes to a tab they edit brings back
 * what its rows are known by; where another row stood in the place, what it held is put back, and
 * the write goes to where its row is now.
 */
export function sendAimed(
  start: Structure,
  groups: readonly AimedGroup[],
  cells: HeldCells = heldCells(),
): Reply<Structure> {
  let structure = start;
  for (const { requests, aimed } of batchesOf(groups)) {
    for (const one of aimed) cells.say(one);
    const sent = sendAimedBatch(structure, requests, aimed);
    if (!sent.ok) return sent;
    const mended = mendRows(sent.value, cells);
    if (!mended.ok) return mended;
    structure = mended.value;
  }
  return ok(structure);
}

/** Groups packed as they will travel, the writes to each tab together. */
function batchesOf(groups: readonly AimedGroup[]): AimedGroup[] {
  const asRequests = ({ requests, aimed }: AimedGroup) => [
    ...requests,
    ...aimed.flatMap(({ tab, writes }) => requestsFor(tab.sheetId, writes)),
  ];
  const packed = groups.map((group) => ({ group, all: asRequests(group) }));
  const wanted = packed.filter(({ all }) => all.length > 0);
  const batches: AimedGroup[] = [];
  let next = 0;
  for (const { length } of packBatches(wanted.map(({ all }) => all))) {
    const inBatch: AimedGroup[] = [];
    for (let size = 0; size < length; next += 1) {
      const one = wanted[next];
      if (one === undefined) break;
      inBatch.push(one.group);
      size += one.all.length;
    }
    batches.push(together(inBatch));
  }
  return batches;
}

function together(groups: readonly AimedGroup[]): AimedGroup {
  const requests: Request[] = groups.flatMap((group) => group.requests);
  const byTab = new Map<number, Aimed>();
  for (const { tab, writes } of groups.flatMap(({ aimed }) => aimed)) {
    if (writes.length === 0) continue;
    const before = byTab.get(tab.sheetId)?.writes ?? [];
    byTab.set(tab.sheetId, { tab, writes: [...before, ...writes] });
  }
  return { requests, aimed: [...byTab.values()] };
}
