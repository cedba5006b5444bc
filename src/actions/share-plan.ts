import { type CallSheet, canBeShared, isByLink, type Where, wheres } from '../domain/call-sheet';
import { countedBy } from '../domain/counted-by';
import { fileDays, mailDays } from '../domain/quota';
import type { Problem, Reply } from '../protocol';
import type { SharePreview, ShareRequest } from '../protocol-share';
import { deployedAs } from '../sheets/gateway/deployment';
import { remainingMails } from '../sheets/gateway/mail';
import { webAppUrl } from '../sheets/gateway/web-app';
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

/** From so many readers on, working in one spreadsheet becomes slow for everybody. */
const manyReaders = 100;

/** What sharing would do, in numbers, and which number has to be confirmed before. */
export function describeShare(
  plan: SharePlan,
  { where }: ShareRequest,
  confirm: SharePreview['confirm'],
): SharePreview {
  const { callSheets } = plan.split;
  const { settings } = plan.campaign;
  const shareable = callSheets.filter(canBeShared);
  const addressesWaiting = callSheets.flatMap((sheet) => {
    const { volunteer, email, waiting } = sheet;
    const isKept = !canBeShared(sheet) && waiting !== null;
    return isKept ? [{ volunteer, address: email, reason: waiting }] : [];
  });
  const there = callSheets.filter((sheet) => sheet.where === where);
  const readers = there.filter(isRead).length;
  const made = new Set(settings.workbooks.map(({ number }) => number));
  const files = new Set(callSheets.map(({ workbook }) => workbook).filter((n) => n > 0));
  const newFiles = [...files].filter((number) => !made.has(number)).length;
  return {
    where,
    callSheets: callSheets.length,
    workbooks: files.size,
    toMake: callSheets.length - settings.callSheets.length,
    toShare: shareable.filter((sheet) => sheet.waiting !== null).length,
    elsewhere: callSheets.length - there.length,
    readers,
    contacts: mostRead(where, plan),
    confirm: confirm && { readers: confirm.readers, contacts: confirm.contacts },
    warnings: warningsOf(where, readers),
    waiting: countedBy(addressesWaiting, ({ reason }) => reason),
    addressesWaiting,
    byLink: callSheets.filter(isByLink).flatMap(linkOwner),
    days: {
      files: fileDays(newFiles),
      mails: mailDays(callSheets.filter(isRead).length, remainingMails()),
    },
  };
}

/** Whether somebody will read the call sheet: its volunteer, or whoever has their link. */
function isRead(sheet: CallSheet): boolean {
  return isByLink(sheet) ? sheet.waiting !== 'removed' : canBeShared(sheet);
}

function warningsOf(where: Where, readers: number): SharePreview['warnings'] {
  if (where === 'here' && readers > manyReaders) return ['many-readers'];
  return where === 'links' && webAppUrl() === null ? ['no-web-app'] : [];
}

function linkOwner({ volunteerId, volunteer, waiting, link }: CallSheet): SharePreview['byLink'] {
  return waiting === 'removed' ? [] : [{ volunteerId, volunteer, hasLink: link !== null }];
}

/** Of how many contacts a single reader of a call sheet there can read the data, at most. */
function mostRead(where: Where, { campaign, split }: SharePlan): number {
  if (where === 'here') return campaign.contacts.reading.contacts.length;
  const there = split.callSheets.filter((sheet) => sheet.where === where);
  const together = ({ workbook, number }: CallSheet) => (where === 'workbook' ? workbook : number);
  const groups = new Map(there.map((sheet) => [sheet.number, String(together(sheet))]));
  const placed = split.journeys.flatMap(({ place }) => groups.get(place?.callSheet ?? 0) ?? []);
  return Math.max(0, ...Object.values(countedBy(placed, (group) => group)));
}
