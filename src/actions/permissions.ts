import type { CallSheet } from '../domain/call-sheet';
import { mailbox } from '../domain/email';
import type { PermissionCheck, PermissionDifference, Reply } from '../protocol';
import { editorsHere } from '../sheets/gateway/access';
import { writersOf } from '../sheets/gateway/drive';
import { protectionDifferences } from '../sheets/protection-difference';
import type { Settings } from '../sheets/settings';
import { readCampaign } from './campaign';
import { campaignDesk, type Desk, desiredProtections, type Lines, readWorkbooks } from './desk';
import { linesOf } from './lines';
import { answer, ok } from './reply';
import { workbookNames } from './workbooks';

/** Every difference between what people may do and what they should be able to do. */
export function checkPermissions(): Reply<PermissionCheck> {
  return answer(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const { settings } = campaign.value;
    const lines = linesOf(campaign.value, campaign.value.journeys);
    const { callSheets, workbooks } = settings;
    const { desks, unread } = readWorkbooks(workbooks, callSheets);
    const all = [campaignDesk(campaign.value), ...desks];
    const differences = all.flatMap((desk) => deskDifferences(desk, lines, settings));
    return ok({ differences, unread: workbookNames(unread, campaign.value) });
  });
}

function deskDifferences(desk: Desk, lines: Lines, settings: Settings): PermissionDifference[] {
  const isShared = ({ waiting }: CallSheet) => waiting === null;
  const desired = desiredProtections(desk, lines, isShared).filter(
    ({ sheetId }) => desk.workbook > 0 || desk.callSheets.length > 0 || isOurs(desk, sheetId),
  );
  const protections = protectionDifferences(desk.structure, desired, settings.organisers).map(
    ({ code, title, volunteer }) => ({ code, tab: title, volunteer }),
  );
  return [...protections, ...accessDifferences(desk, settings)];
}

/** While the campaign spreadsheet holds no call sheets, its own tabs are the campaign's business. */
function isOurs({ structure }: Desk, sheetId: number): boolean {
  const tag = structure.tabs.find((tab) => tab.sheetId === sheetId)?.tag ?? '';
  return tag !== '' && tag !== 'contacts' && tag !== 'volunteers';
}

/** Volunteers who lost access, and people in a workbook whom nobody invited there. */
function accessDifferences(desk: Desk, { organisers }: Settings): PermissionDifference[] {
  if (desk.callSheets.length === 0) return [];
  const { spreadsheetId } = desk.structure;
  const writers = desk.workbook === 0 ? editorsHere() : writersOf(spreadsheetId);
  const shared = desk.callSheets.filter(({ waiting }) => waiting === null);
  const lost = shared
    .filter(({ email }) => !writers.has(mailbox(email)))
    .map(({ title, volunteer }) => ({ code: 'access-lost', tab: title, volunteer }));
  const expected = new Set([...shared.map(({ email }) => email), ...organisers].map(mailbox));
  const strangers = [...writers]
    .filter((writer) => !expected.has(writer))
    .map((writer) => ({ code: 'access-unexpected', tab: '', volunteer: writer }));
  return [...lost, ...strangers];
}
