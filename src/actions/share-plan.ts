import { type CallSheet, canBeShared, wheres } from '../domain/call-sheet';
import type { Problem, Reply } from '../protocol';
import type { ShareRequest } from '../protocol-share';
import { deployedAs } from '../sheets/gateway/deployment';
import { splitOptionsIn } from './asked';
import type { Campaign } from './campaign';
import { movableSheets } from './movable-sheets';
import { ok, refuse } from './reply';
import { type PlannedSplit, planSplit } from './split';

/** Most people a spreadsheet can be shared with one by one is 600; some places stay free. */
const mostReaders = 550;

/** Everything sharing is going to bring about, before anything is written. */
export interface SharePlan {
  readonly campaign: Campaign;
  readonly split: PlannedSplit;
}

export function planShare(campaign: Campaign, request: ShareRequest): Reply<SharePlan> {
  if (!wheres.includes(request.where)) return refuse({ code: 'bad-request', what: 'where' });
  const { where, options } = request;
  const movable = movableSheets(campaign, where);
  const split = planSplit(campaign, where, splitOptionsIn(options), movable);
  return split.ok ? ok({ campaign, split: split.value }) : split;
}

/** Sharing in the campaign spreadsheet lets everybody read everything: it has to be meant. */
export function readersProblem(plan: SharePlan, request: ShareRequest): Problem | null {
  if (request.where !== 'here' && !opensHere(plan)) return null;
  if (deployedAs() === 'bound') return { code: 'bound-to-shared-file' };
  const readers = readersHere(plan).length;
  const contacts = plan.campaign.contacts.reading.contacts.length;
  if (readers > mostReaders) return { code: 'too-many-readers', readers, most: mostReaders };
  if (request.confirmedReaders === readers) return null;
  return { code: 'confirm-readers', readers, contacts };
}

/** The call sheets in the campaign spreadsheet itself whose volunteers have or get access to it. */
function readersHere({ split }: SharePlan): CallSheet[] {
  return split.callSheets.filter((sheet) => sheet.where === 'here' && canBeShared(sheet));
}

/** Whether somebody would get access to the campaign spreadsheet, wherever new call sheets go. */
function opensHere(plan: SharePlan): boolean {
  return readersHere(plan).some(({ waiting }) => waiting !== null);
}
