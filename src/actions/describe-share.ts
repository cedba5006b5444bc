import { type CallSheet, canBeShared, isByLink, type Where, wheres } from '../domain/call-sheet';
import { countedBy } from '../domain/counted-by';
import type { Journey } from '../domain/journey';
import { fileDays, mailDays } from '../domain/quota';
import type { ReadersThere, SharePreview, ShareRequest } from '../protocol-share';
import { remainingMails } from '../sheets/gateway/mail';
import { webAppUrl } from '../sheets/gateway/web-app';
import type { SharePlan } from './share-plan';

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
  const byWhere = wheres.flatMap((one) => readersThere(one, plan) ?? []);
  const readers = byWhere.reduce((sum, there) => sum + there.readers, 0);
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
    contacts: Math.max(0, ...byWhere.map(({ contacts }) => contacts)),
    byWhere,
    confirm: confirm && { readers: confirm.readers, contacts: confirm.contacts },
    warnings: warningsOf(byWhere),
    waiting: countedBy(addressesWaiting, ({ reason }) => reason),
    addressesWaiting,
    byLink: settings.callSheets.filter(isByLink).flatMap(linkOwner),
    days: { files: fileDays(newFiles), mails: mailDays(readers, remainingMails()) },
  };
}

function warningsOf(byWhere: readonly ReadersThere[]): SharePreview['warnings'] {
  const readersIn = (where: Where) => byWhere.find((one) => one.where === where)?.readers ?? 0;
  const many = readersIn('here') > manyReaders ? (['many-readers'] as const) : [];
  const unopened = readersIn('links') > 0 && webAppUrl() === null ? (['no-web-app'] as const) : [];
  return [...many, ...unopened];
}

function linkOwner({ volunteerId, volunteer, waiting, link }: CallSheet): SharePreview['byLink'] {
  return waiting === 'removed' ? [] : [{ volunteerId, volunteer, hasLink: link !== null }];
}

/** Who can read what in the call sheets of one choice of where; null when there are none. */
function readersThere(where: Where, plan: SharePlan): ReadersThere | null {
  const sheets = plan.split.callSheets.filter((sheet) => sheet.where === where);
  if (sheets.length === 0) return null;
  const before = plan.campaign.settings.callSheets.filter((sheet) => sheet.where === where);
  const known = new Set(before.map(({ number }) => number));
  return {
    where,
    callSheets: sheets.length,
    staying: sheets.filter(({ number }) => known.has(number)).length,
    readers: sheets.filter((sheet) => where === 'links' || canBeShared(sheet)).length,
    contacts: mostRead(where, sheets, plan),
  };
}

/** Of how many contacts a single volunteer of some call sheets can read the data, at most. */
function mostRead(
  where: Where,
  sheets: readonly CallSheet[],
  { campaign, split }: SharePlan,
): number {
  if (where === 'here') return campaign.contacts.reading.contacts.length;
  const together = ({ workbook, number }: CallSheet) => (where === 'workbook' ? workbook : number);
  const groups = new Map(sheets.map((sheet) => [sheet.number, String(together(sheet))]));
  const groupOf = ({ place }: Journey) => groups.get(place?.callSheet ?? 0);
  const placed = split.journeys.filter((journey) => groupOf(journey) !== undefined);
  return Math.max(0, ...Object.values(countedBy(placed, (journey) => groupOf(journey) ?? '')));
}
