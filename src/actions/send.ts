import type { Reply } from '../protocol';
import { type Group, nextRevision, packBatches, revisionRequests } from '../sheets/batch';
import { newId } from '../sheets/gateway/clock';
import { isPassing } from '../sheets/gateway/refusal';
import { patiently } from '../sheets/gateway/retry';
import {
  type BringBack,
  batchUpdate,
  getRanges,
  getStructure,
  metadataValue,
} from '../sheets/gateway/spreadsheets';
import type { Request, Spreadsheet } from '../sheets/google-types';
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
    const brought = sendBatch(current, batch, bringBack);
    if (!brought.ok) return brought;
    if (brought.value !== undefined) broughtBack.push(brought.value);
    current = afterBatch(current);
  }
  return ok({ structure: current, broughtBack });
}

/** What a batch brought back, if it was to bring something. */
type Brought = Reply<Spreadsheet | undefined>;

/** Sends one batch until it is known what became of it. */
function sendBatch(structure: Structure, batch: readonly Request[], wanted?: BringBack): Brought {
  const { spreadsheetId } = structure;
  const mark = newId().slice(0, 8);
  const requests = [...revisionRequests(structure, mark), ...batch];
  try {
    return patiently<Brought>(
      () => ok(batchUpdate(spreadsheetId, requests, wanted).updatedSpreadsheet),
      () => whatBecameOf(structure, mark, wanted),
    );
  } catch (error) {
    if (!isPassing(error) && isStale(structure)) return refuse({ code: 'changed-meanwhile' });
    throw error;
  }
}

/**
 * What became of a batch that Google did not answer well, as its revision tells: nobody took it (null),
 * ours did, so that it was carried out, or somebody else's came first.
 *
 * Rows that people move before the cells are read are taken for rows that stood in the way; putting
 * them right writes the same once more.
 */
function whatBecameOf(structure: Structure, mark: string, wanted?: BringBack): Brought | null {
  const { spreadsheetId } = structure;
  const taker = metadataValue(spreadsheetId, nextRevision(structure));
  if (taker === null) return null;
  if (taker !== mark) return refuse({ code: 'changed-meanwhile' });
  return ok(wanted === undefined ? undefined : getRanges(spreadsheetId, wanted));
}

function afterBatch(structure: Structure): Structure {
  const revision = nextRevision(structure);
  return { ...structure, revision, oldestRevision: structure.oldestRevision || revision };
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
