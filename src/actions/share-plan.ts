import { callSheetLines, notToBeCalled } from '../domain/call-lines';
import type { CallSheet, WaitingReason } from '../domain/call-sheet';
import type { Reply, SharePreview, ShareRequest } from '../protocol';
import { deployedAs } from '../sheets/gateway/deployment';
import type { Campaign } from './campaign';
import type { Lines } from './desk';
import { ok, refuse } from './reply';
import { type PlannedSplit, planSplit } from './split';

/** Most people a spreadsheet can be shared with one by one is 600; some places stay free. */
const mostReaders = 550;

/** Everything sharing is going to bring about, before anything is written. */
export interface SharePlan {
  readonly campaign: Campaign;
  readonly split: PlannedSplit;
  readonly lines: Lines;
}

export function planShare(campaign: Campaign, request: ShareRequest): Reply<SharePlan> {
  if (request.where !== 'here' && request.where !== 'workbook') {
    return refuse({ code: 'bad-request', what: 'where' });
  }
  const split = planSplit(campaign, request.where);
  if (!split.ok) return split;
  return ok({ campaign, split: split.value, lines: linesOf(campaign, split.value) });
}

/** The rows of the call sheets as they should be. */
export function linesOf(
  { contacts, path, settings }: Campaign,
  { journeys }: Pick<PlannedSplit, 'journeys'>,
): Lines {
  return callSheetLines({
    journeys,
    contacts: contacts.byId,
    path,
    locked: notToBeCalled(contacts.reading),
    region: settings.region,
  });
}

/** Reasons to wait that only a change in the volunteers tab ends. */
const lasting: ReadonlySet<WaitingReason> = new Set([
  'no-address',
  'no-google-account',
  'not-taking-part',
]);

/** Whether a call sheet can be shared as far as the volunteers tab tells. */
export function canBeShared({ email, waiting }: CallSheet): boolean {
  return email !== '' && !(waiting !== null && lasting.has(waiting));
}

/** Sharing in the campaign spreadsheet lets everybody read everything: it has to be meant. */
export function readersProblem(plan: SharePlan, request: ShareRequest): Reply<null> {
  if (request.where !== 'here' && !opensHere(plan)) return ok(null);
  if (deployedAs() === 'bound') return refuse({ code: 'bound-to-shared-file' });
  const readers = readersHere(plan).length;
  const contacts = plan.campaign.contacts.reading.contacts.length;
  if (readers > mostReaders)
    return refuse({ code: 'too-many-readers', readers, most: mostReaders });
  if (request.confirmedReaders !== readers) {
    return refuse({ code: 'confirm-readers', readers, contacts });
  }
  return ok(null);
}

/** The call sheets in the campaign spreadsheet itself whose volunteers have or get access to it. */
function readersHere({ split }: SharePlan): CallSheet[] {
  return split.callSheets.filter((sheet) => sheet.workbook === 0 && canBeShared(sheet));
}

/** Whether somebody would get access to the campaign spreadsheet, wherever new call sheets go. */
function opensHere(plan: SharePlan): boolean {
  return readersHere(plan).some(({ waiting }) => waiting !== null);
}

/** From so many readers on, working in one spreadsheet becomes slow for everybody. */
const manyReaders = 100;

/** What sharing would do, in numbers. */
export function describeShare(plan: SharePlan, { where }: ShareRequest): SharePreview {
  const { callSheets, journeys } = plan.split;
  const { settings, contacts } = plan.campaign;
  const shareable = callSheets.filter(canBeShared);
  const waiting: Record<string, number> = {};
  for (const sheet of callSheets.filter((candidate) => !canBeShared(candidate))) {
    const reason = sheet.waiting ?? 'no-address';
    waiting[reason] = (waiting[reason] ?? 0) + 1;
  }
  const readers = where === 'here' ? readersHere(plan).length : shareable.length;
  const placed = journeys.filter(({ place }) => place !== null).length;
  return {
    where,
    callSheets: callSheets.length,
    workbooks: new Set(callSheets.map(({ workbook }) => workbook).filter(Boolean)).size,
    toMake: callSheets.length - settings.callSheets.length,
    toShare: shareable.filter((sheet) => sheet.waiting !== null).length,
    readers,
    warnings: where === 'here' && readers > manyReaders ? ['many-readers'] : [],
    contacts: where === 'here' ? contacts.reading.contacts.length : placed,
    waiting,
  };
}
