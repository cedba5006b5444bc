import { type CallSheet, canBeShared } from '../domain/call-sheet';
import { mailbox } from '../domain/email';
import type { Reply } from '../protocol';
import { isDailyLimit } from '../sheets/gateway/refusal';
import { isSharedWith, withRemoved } from './access-differences';
import type { Campaign } from './campaign';
import type { Desk } from './desk';
import { type Access, grantAccess, withdrawnFrom } from './grant-access';
import { ok } from './reply';
import type { Turn } from './turn';
import { writeCampaign } from './write-campaign';

/**
 * Puts access right that the add-on itself gave or took, once the protections are: volunteers who lost
 * theirs get it again, and whoever cannot be given it waits from now on.
 */
export function regainAccess(
  campaign: Campaign,
  desks: readonly Desk[],
  { until }: Turn,
): Reply<Campaign> {
  const before = campaign.settings.callSheets;
  const callSheets = desks.reduce<readonly CallSheet[]>((sheets, desk) => {
    return sheetsAfter(sheets, desk, { campaign, until });
  }, before);
  const isSame = callSheets.every((sheet, index) => sheet === before[index]);
  if (isSame) return ok(campaign);
  return writeCampaign(campaign, { settings: { ...campaign.settings, callSheets } });
}

interface Regaining {
  readonly campaign: Campaign;
  readonly until: number;
}

function sheetsAfter(
  sheets: readonly CallSheet[],
  desk: Desk,
  { campaign, until }: Regaining,
): readonly CallSheet[] {
  const { organisers } = campaign.settings;
  const here = withRemoved(sheets.filter(({ workbook }) => workbook === desk.workbook));
  const current = { ...desk, callSheets: here };
  const shared = here.filter((sheet) => isSharedWith(sheet) && canBeShared(sheet));
  const withdrawn = withdrawnFrom(current, { organisers });
  if (shared.length + withdrawn.length === 0) return sheets;
  const grantTo = new Set(shared.map(({ volunteerId }) => volunteerId));
  const access = asFarAsAllowed(() => grantAccess(current, { grantTo, organisers, until }));
  if (access === null) return sheets;
  return sheets.map((sheet) =>
    sheet.workbook === desk.workbook ? sheetAfter(sheet, withdrawn, access) : sheet,
  );
}

/** What Google does not do today any more is left to the permission check to tell. */
function asFarAsAllowed(run: () => Access): Access | null {
  try {
    return run();
  } catch (error) {
    if (!isDailyLimit(error)) throw error;
    return null;
  }
}

function sheetAfter(sheet: CallSheet, withdrawn: readonly string[], access: Access): CallSheet {
  const isGone = (address: string) =>
    withdrawn.includes(address) && !access.writers.has(mailbox(address));
  const withdraw = sheet.withdraw.filter((address) => !isGone(address));
  const refusal = isSharedWith(sheet) ? access.refusals.get(sheet.email) : undefined;
  const isSame = refusal === undefined && withdraw.length === sheet.withdraw.length;
  return isSame ? sheet : { ...sheet, withdraw, waiting: refusal ?? sheet.waiting };
}
