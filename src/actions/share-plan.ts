import { type CallSheet, canBeShared, type Where, wheres } from '../domain/call-sheet';
import { countedBy } from '../domain/counted-by';
import type { Journey } from '../domain/journey';
import { fileDays, mailDays } from '../domain/quota';
import type { Reply } from '../protocol';
import type { SharePreview, ShareRequest } from '../protocol-share';
import { deployedAs } from '../sheets/gateway/deployment';
import { remainingMails } from '../sheets/gateway/mail';
import { splitOptionsIn } from './asked';
import type { Campaign } from './campaign';
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
  const split = planSplit(campaign, request.where, splitOptionsIn(request.options));
  return split.ok ? ok({ campaign, split: split.value }) : split;
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
  return split.callSheets.filter((sheet) => sheet.where === 'here' && canBeShared(sheet));
}

/** Whether somebody would get access to the campaign spreadsheet, wherever new call sheets go. */
function opensHere(plan: SharePlan): boolean {
  return readersHere(plan).some(({ waiting }) => waiting !== null);
}

/** From so many readers on, working in one spreadsheet becomes slow for everybody. */
const manyReaders = 100;

/** What sharing would do, in numbers. */
export function describeShare(plan: SharePlan, { where }: ShareRequest): SharePreview {
  const { callSheets } = plan.split;
  const { settings } = plan.campaign;
  const shareable = callSheets.filter(canBeShared);
  const kept = callSheets.filter((sheet) => !canBeShared(sheet) && sheet.waiting !== null);
  const readers = readersOf(where, plan);
  const made = new Set(settings.workbooks.map(({ number }) => number));
  const files = new Set(callSheets.map(({ workbook }) => workbook).filter((n) => n > 0));
  const newFiles = [...files].filter((number) => !made.has(number)).length;
  return {
    where,
    callSheets: callSheets.length,
    workbooks: files.size,
    toMake: callSheets.length - settings.callSheets.length,
    toShare: shareable.filter((sheet) => sheet.waiting !== null).length,
    readers,
    contacts: mostRead(where, plan),
    warnings: where === 'here' && readers > manyReaders ? ['many-readers'] : [],
    waiting: countedBy(kept, ({ waiting }) => waiting ?? ''),
    addressesWaiting: kept.map(({ volunteer, email, waiting }) => ({
      volunteer,
      address: email,
      reason: waiting ?? '',
    })),
    days: { files: fileDays(newFiles), mails: mailDays(readers, remainingMails()) },
  };
}

/** How many people will have a call sheet they can read. */
function readersOf(where: Where, plan: SharePlan): number {
  if (where === 'here') return readersHere(plan).length;
  return plan.split.callSheets.filter((sheet) => sheet.where === 'links' || canBeShared(sheet))
    .length;
}

/** Of how many contacts a single volunteer can read the data, at most. */
function mostRead(where: Where, { campaign, split }: SharePlan): number {
  if (where === 'here') return campaign.contacts.reading.contacts.length;
  const together = (sheet: CallSheet) =>
    where === 'workbook' ? `workbook ${sheet.workbook}` : `sheet ${sheet.number}`;
  const groups = new Map(split.callSheets.map((sheet) => [sheet.number, together(sheet)]));
  const groupOf = ({ place }: Journey) => groups.get(place?.callSheet ?? 0);
  const placed = split.journeys.filter((journey) => groupOf(journey) !== undefined);
  return Math.max(0, ...Object.values(countedBy(placed, (journey) => groupOf(journey) ?? '')));
}
