import type { Reply } from '../protocol';
import { type Group, packBatches } from '../sheets/batch';
import { newId } from '../sheets/gateway/clock';
import { isBadRequest, isPassing } from '../sheets/gateway/refusal';
import { patiently } from '../sheets/gateway/retry';
import {
  type BringBack,
  batchUpdate,
  getRanges,
  getStructure,
  metadataValue,
} from '../sheets/gateway/spreadsheets';
import type { Request, Spreadsheet } from '../sheets/google-types';
import { farthestApart, nextRevision, revisionRequests } from '../sheets/revision';
import { type Structure, structureOf } from '../sheets/structure';
import { ok, refuse } from './reply';

/** What is left after batches were carried out. */
export interface Sent {
  /** The structure with the revision the last batch took; its tabs are as they were read. */
  readonly structure: Structure;
  /** What the batches brought back, one for each. */
  readonly broughtBack: readonly Spreadsheet[];
}

/**
 * Carries groups of requests out in as few batches as they fit in, each under the next revision.
 *
 * A batch refused because somebody else's came first is no bug: it is answered as such.
 */
export function send(
  structure: Structure,
  groups: readonly Group[],
  bringBack?: BringBack,
): Reply<Sent> {
  const broughtBack: Spreadsheet[] = [];
  let current = structure;
  for (const batch of packBatches(groups)) {
    const carried = sendBatch(current, batch, bringBack);
    if (!carried.ok) return carried;
    const { brought, revision } = carried.value;
    if (brought !== undefined) broughtBack.push(brought);
    current = { ...current, revision, oldestRevision: current.oldestRevision || revision };
  }
  return ok({ structure: current, broughtBack });
}

/** What a batch brought back, if it was to bring something. */
type Brought = Spreadsheet | undefined;

/** A batch that was carried out, and the revision it took. */
interface Carried {
  readonly brought: Brought;
  readonly revision: number;
}

/** Sends one batch, under a number further on where people have taken the next ones. */
function sendBatch(
  structure: Structure,
  batch: readonly Request[],
  wanted?: BringBack,
  ahead = 0,
): Reply<Carried> {
  const from = { ...structure, revision: structure.revision + ahead };
  try {
    return ok({ brought: tryBatch(from, batch, wanted), revision: nextRevision(from) });
  } catch (error) {
    if (!isPassing(error) && isStale(structure)) return refuse({ code: 'changed-meanwhile' });
    const further = 4 * ahead + 1;
    if (further > farthestApart || !isBadRequest(error) || !isNextTaken(from)) throw error;
    return sendBatch(structure, batch, wanted, further);
  }
}

/** Sends one batch until it is known what became of it. */
function tryBatch(structure: Structure, batch: readonly Request[], wanted?: BringBack): Brought {
  const { spreadsheetId } = structure;
  const mark = newId().slice(0, 8);
  const requests = [...revisionRequests(structure, mark), ...batch];
  const { brought } = patiently(
    () => ({ brought: batchUpdate(spreadsheetId, requests, wanted).updatedSpreadsheet }),
    () => whatBecameOf(structure, mark, wanted),
  );
  return brought;
}

/**
 * Whether it is the next number that Google refuses: whoever may edit a spreadsheet can attach one to
 * it under any name, and where others cannot see it. It is found out by asking for nothing else.
 */
function isNextTaken(structure: Structure): boolean {
  const [take] = revisionRequests(structure, newId().slice(0, 8));
  try {
    batchUpdate(structure.spreadsheetId, take === undefined ? [] : [take]);
    return false;
  } catch (error) {
    if (isPassing(error)) throw error;
    return true;
  }
}

/**
 * What a batch brought that Google did not answer well, if it was carried out all the same: its revision
 * bears its mark then. Null when it was not.
 *
 * Rows that people move before the cells are read are taken for rows that stood in the way; putting
 * them right writes the same once more.
 */
function whatBecameOf(
  structure: Structure,
  mark: string,
  wanted?: BringBack,
): { readonly brought: Brought } | null {
  const { spreadsheetId } = structure;
  const taker = metadataValue(spreadsheetId, nextRevision(structure));
  if (taker !== mark) return null;
  return { brought: wanted === undefined ? undefined : getRanges(spreadsheetId, wanted) };
}

/**
 * Whether the spreadsheet is no longer what the batch was made for: another batch came first, or a
 * tab was deleted, renamed or lost rows. Google's words are in the language of the person, so it is looked at.
 */
function isStale({ spreadsheetId, revision, tabs }: Structure): boolean {
  const now = structureOf(getStructure(spreadsheetId));
  if (now.revision !== revision) return true;
  const left = new Map(now.tabs.map((tab) => [tab.sheetId, tab]));
  return tabs.some(({ sheetId, title, rows, columns }) => {
    const tab = left.get(sheetId);
    return tab?.title !== title || tab.rows < rows || tab.columns < columns;
  });
}
