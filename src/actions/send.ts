import type { Reply } from '../protocol';
import { type Group, packBatches, revisionRequests } from '../sheets/batch';
import { type BringBack, batchUpdate, getStructure } from '../sheets/gateway/spreadsheets';
import type { Spreadsheet } from '../sheets/google-types';
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
    try {
      const requests = [...revisionRequests(current), ...batch];
      const response = batchUpdate(current.spreadsheetId, requests, bringBack);
      if (response.updatedSpreadsheet !== undefined) broughtBack.push(response.updatedSpreadsheet);
    } catch (error) {
      if (isStale(current)) return refuse({ code: 'changed-meanwhile' });
      throw error;
    }
    current = afterBatch(current);
  }
  return ok({ structure: current, broughtBack });
}

function afterBatch(structure: Structure): Structure {
  const revision = structure.revision + 1;
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
