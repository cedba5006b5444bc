import type { CallSheet } from '../domain/call-sheet';
import { withoutLink } from '../domain/link';
import type { Reply } from '../protocol';
import { stopSharing } from '../sheets/gateway/drive';
import { getStructure } from '../sheets/gateway/spreadsheets';
import { protectionDifferences } from '../sheets/protection-difference';
import type { Settings } from '../sheets/settings';
import { structureOf } from '../sheets/structure';
import { callSheetId } from '../sheets/tab-ids';
import type { Campaign } from './campaign';
import { withFreshStructure } from './fresh-structure';
import { asFarAsOwned, leaveHere, withdrawnFrom } from './grant-access';
import { ok } from './reply';
import { send } from './send';
import { writeCampaign } from './write-campaign';

/**
 * Ends a volunteer's access to their call sheet: written down first, then taken in Drive, and their cells
 * are closed, which every organiser can do, also where Drive obeys only whoever made the file.
 */
export function shutOut(campaign: Campaign, sheet: CallSheet): Reply<Campaign> {
  const out = removed(sheet);
  const written = writeCampaign(campaign, { settings: changed(campaign.settings, out) });
  if (!written.ok) return written;
  for (const address of withdrawnFromSheet(written.value, out)) {
    asFarAsOwned(() => endAccess(written.value, out.workbook, address));
  }
  return asFarAsOwned(() => closeCells(written.value, out)) ?? written;
}

/** A call sheet whose volunteer must not have access any longer. */
function removed(sheet: CallSheet): CallSheet {
  const own = sheet.email === '' || sheet.where === 'links' ? [] : [sheet.email];
  const withdraw = [...new Set([...sheet.withdraw, ...own])];
  return { ...withoutLink(sheet), waiting: 'removed', withdraw };
}

/** The settings with one call sheet changed. */
export function changed(settings: Settings, sheet: CallSheet): Settings {
  const callSheets = settings.callSheets.map((other) =>
    other.number === sheet.number ? sheet : other,
  );
  return { ...settings, callSheets };
}

/** Addresses that a call sheet had and must not have access any longer; another of theirs may give it. */
function withdrawnFromSheet({ settings }: Campaign, { workbook, withdraw }: CallSheet): string[] {
  const callSheets = settings.callSheets.filter((sheet) => sheet.workbook === workbook);
  return withdrawnFrom({ callSheets }, settings).filter((address) => withdraw.includes(address));
}

function endAccess({ settings }: Campaign, number: number, address: string): void {
  const workbook = settings.workbooks.find((one) => one.number === number);
  if (number === 0) leaveHere(address);
  else if (workbook !== undefined) stopSharing(workbook.spreadsheetId, address);
}

function closeCells(campaign: Campaign, { number, workbook }: CallSheet): Reply<Campaign> {
  const { workbooks, organisers } = campaign.settings;
  const known = workbooks.find((one) => one.number === workbook);
  if (workbook > 0 && known === undefined) return ok(campaign);
  const structure =
    known === undefined ? campaign.structure : structureOf(getStructure(known.spreadsheetId));
  const closed = [{ sheetId: callSheetId(number), opening: null }];
  const requests = protectionDifferences(structure, closed, organisers).flatMap(
    ({ repair }) => repair,
  );
  const sent = send(structure, [requests]);
  if (!sent.ok) return sent;
  if (workbook > 0 || requests.length === 0) return ok(campaign);
  return withFreshStructure({ ...campaign, structure: sent.value.structure });
}
