import { type CallSheet, canBeShared } from '../domain/call-sheet';
import { mailbox } from '../domain/email';
import type { Problem } from '../protocol';
import { currentUser, ownerOf } from '../sheets/gateway/access';
import type { Slice, Wanted } from './bring-about-all';
import type { Campaign } from './campaign';
import { workbookName } from './workbooks';

/**
 * What is left once all was tried: a workbook that cannot be opened, or access that only somebody
 * else can give or take; null when nothing is.
 */
export function leftOver(
  { campaign, outOfReach }: Slice,
  wanted: Pick<Wanted, 'numbers' | 'grantTo'>,
): Problem | null {
  if (outOfReach !== null) return { code: 'workbook-out-of-reach', title: outOfReach };
  const sheet = campaign.settings.callSheets.find((one) => isPending(one, wanted));
  return sheet === undefined ? null : accessProblem(sheet.workbook, campaign);
}

/** Whether somebody's access to a spreadsheet is not what it should be. */
function isPending(
  sheet: CallSheet,
  { numbers, grantTo }: Pick<Wanted, 'numbers' | 'grantTo'>,
): boolean {
  const { workbook, where, waiting, withdraw, volunteerId } = sheet;
  if (where === 'links' || !numbers.includes(workbook)) return false;
  const isAwaited = waiting === 'not-yet' && canBeShared(sheet) && grantTo.has(volunteerId);
  return (isAwaited && workbook > 0) || withdraw.length > 0;
}

/** Why whoever runs this cannot change who has access to a spreadsheet; null when it is their own. */
export function accessProblem(number: number, campaign: Campaign): Problem | null {
  const { settings, structure } = campaign;
  const workbook = settings.workbooks.find((one) => one.number === number);
  const spreadsheetId = number === 0 ? settings.spreadsheetId : workbook?.spreadsheetId;
  const owner = spreadsheetId === undefined ? null : ownerOf(spreadsheetId);
  const title = number === 0 ? structure.title : workbookName(number, campaign);
  if (owner === null) return { code: 'workbook-out-of-reach', title };
  if (mailbox(owner) === mailbox(currentUser())) return null;
  return { code: 'workbook-of-another', title, owner };
}
