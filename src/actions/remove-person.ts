import { mailbox } from '../domain/email';
import type { Reply } from '../protocol';
import type { RemovePersonRequest } from '../protocol-permissions';
import { removeEditorHere } from '../sheets/gateway/access';
import { closeToUnnamed, stopSharing } from '../sheets/gateway/drive';
import { isOutOfReach } from '../sheets/gateway/refusal';
import { isSharedWith, unnamedPeople } from './access-differences';
import { type Campaign, readCampaign } from './campaign';
import { isWithdrawn } from './grant-access';
import { accessProblem } from './left-over';
import { answerAlone, ok, refuse } from './reply';

/**
 * Takes from one address, or from everybody nobody named, the access to a spreadsheet of this
 * campaign: never from an organiser, nor from a volunteer with a call sheet there.
 */
export function removePerson(request: RemovePersonRequest): Reply<{ readonly removed: true }> {
  return answerAlone(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const from = spreadsheetOf(request, campaign.value);
    if (!from.ok) return from;
    const { address } = request;
    if (belongs(address, from.value, campaign.value)) {
      return refuse({ code: 'not-removable', address });
    }
    return remove(request, from.value, campaign.value);
  });
}

/** The number of the spreadsheet, the campaign's own being 0; its link is not the add-on's to close. */
function spreadsheetOf(request: RemovePersonRequest, campaign: Campaign): Reply<number> {
  const { spreadsheetId, address } = request;
  const number = numberOf(spreadsheetId, campaign);
  if (number === null) return bad('spreadsheetId');
  const isAddress = typeof address === 'string' && address !== '';
  return isAddress && (number > 0 || address !== unnamedPeople) ? ok(number) : bad('address');
}

function remove(
  { spreadsheetId, address }: RemovePersonRequest,
  number: number,
  campaign: Campaign,
): Reply<{ readonly removed: true }> {
  try {
    if (number === 0) removeEditorHere(address);
    else if (address === unnamedPeople) closeToUnnamed(spreadsheetId);
    else stopSharing(spreadsheetId, address);
    return ok({ removed: true });
  } catch (error) {
    const problem = number > 0 && isOutOfReach(error) ? accessProblem(number, campaign) : null;
    if (problem === null) throw error;
    return refuse(problem);
  }
}

function bad(what: keyof RemovePersonRequest) {
  return refuse({ code: 'bad-request', what });
}

/** The number of a spreadsheet of this campaign, its own being 0; null for any other. */
function numberOf(spreadsheetId: string, { settings }: Campaign): number | null {
  if (spreadsheetId === settings.spreadsheetId) return 0;
  const workbook = settings.workbooks.find((one) => one.spreadsheetId === spreadsheetId);
  return workbook?.number ?? null;
}

function belongs(address: string, number: number, { settings }: Campaign): boolean {
  const { callSheets, organisers } = settings;
  const volunteers = callSheets.filter(
    (sheet) => sheet.workbook === number && isSharedWith(sheet) && !isWithdrawn(sheet),
  );
  const kept = [...organisers, ...volunteers.map(({ email }) => email)].map(mailbox);
  return kept.includes(mailbox(address));
}
