import type { CallSheet } from '../domain/call-sheet';
import type { PermissionDifference, UnreadPermissions } from '../protocol-permissions';
import { isOutOfReach } from '../sheets/gateway/refusal';
import type { DesiredProtection } from '../sheets/protection';
import { protectionDifferences } from '../sheets/protection-difference';
import { callSheetId, firstTabId } from '../sheets/tab-ids';
import { accessDifferences, accessOf } from './access-differences';
import type { Campaign } from './campaign';
import { describeDifferences, type Found } from './describe-differences';
import {
  type Desk,
  desiredProtections,
  type Lines,
  rereadCampaignDesk,
  withEveryTab,
  workbookDesk,
} from './desk';
import { lostDropdowns } from './dropdowns';
import { linesOn } from './lines';
import { workbookName } from './workbooks';

/** A spreadsheet, what in it is not as it should be, and what of it Google does not tell. */
export interface CheckedDesk {
  readonly desk: Desk;
  readonly differences: readonly PermissionDifference[];
  readonly unread: readonly UnreadPermissions[];
}

/** Reads one spreadsheet, the campaign's own being 0, and compares; null when it cannot be opened. */
export function checkDesk(campaign: Campaign, number: number): CheckedDesk | null {
  const desk = readDesk(campaign, number);
  if (desk === null) return null;
  const lines = linesOn(campaign, desk.callSheets);
  const access = accessFound(desk, campaign);
  const found = [
    ...protectionsFound(desk, lines, campaign),
    ...dropdownsFound(desk, lines, campaign),
    ...strangeTabs(desk),
    ...access.found,
  ];
  const differences = describeDifferences(found, desk.structure);
  return { desk, differences, unread: access.unread };
}

/** A workbook that cannot be opened at all. */
export function outOfReach(number: number, campaign: Campaign): UnreadPermissions {
  return { code: 'out-of-reach', spreadsheet: workbookName(number, campaign) };
}

/** The spreadsheets to check: the campaign's own, and every workbook. */
export function spreadsheetsToCheck({ settings }: Campaign): number[] {
  return [0, ...settings.workbooks.map(({ number }) => number)];
}

function readDesk(campaign: Campaign, number: number): Desk | null {
  if (number === 0) return rereadCampaignDesk(campaign);
  const { workbooks, callSheets } = campaign.settings;
  const workbook = workbooks.find((one) => one.number === number);
  try {
    return workbook === undefined ? null : withEveryTab(workbookDesk(workbook, callSheets));
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    return null;
  }
}

/** How the tabs of a spreadsheet should be protected, those left out that are not ours to protect. */
export function protectionsToCheck(desk: Desk, lines: Lines): DesiredProtection[] {
  const isShared = ({ waiting }: CallSheet) => waiting === null;
  return desiredProtections(desk, lines, isShared).filter(
    ({ sheetId }) => desk.workbook > 0 || desk.callSheets.length > 0 || isOurs(desk, sheetId),
  );
}

function protectionsFound(desk: Desk, lines: Lines, { settings }: Campaign): Found[] {
  const desired = protectionsToCheck(desk, lines);
  const opened = new Set(desired.flatMap((one) => (one.opening === null ? [] : [one.sheetId])));
  const sheets = new Map(desk.callSheets.map((sheet) => [callSheetId(sheet.number), sheet]));
  return protectionDifferences(desk.structure, desired, settings.organisers).map(
    ({ code, sheetId, title }) => {
      const sheet = sheets.get(sheetId);
      const isTheirs = code === 'tab-missing' || opened.has(sheetId);
      const volunteer = isTheirs && sheet !== undefined ? nameOf(sheet) : '';
      return { code, sheetId, tab: title || (sheet?.title ?? ''), volunteer };
    },
  );
}

/** While the campaign spreadsheet holds no call sheets, its own tabs are the campaign's business. */
function isOurs({ structure }: Desk, sheetId: number): boolean {
  const tag = structure.tabs.find((tab) => tab.sheetId === sheetId)?.tag ?? '';
  return tag !== '' && tag !== 'contacts' && tag !== 'volunteers';
}

function nameOf({ volunteer, email }: CallSheet): string {
  return volunteer || email;
}

function dropdownsFound(desk: Desk, lines: Lines, { path, messages }: Campaign): Found[] {
  return lostDropdowns(desk, { lines, path, words: messages.tabs }).map(
    ({ callSheet, tab, rows }) => {
      const { sheetId, title } = tab;
      return { code: 'dropdown-missing', sheetId, tab: title, volunteer: nameOf(callSheet), rows };
    },
  );
}

/** Tabs of a workbook that are neither ours nor the one Google makes with a file. */
function strangeTabs({ workbook, structure, callSheets }: Desk): Found[] {
  if (workbook === 0) return [];
  const own = new Set([firstTabId, ...callSheets.map(({ number }) => callSheetId(number))]);
  return structure.tabs
    .filter(({ sheetId, tag }) => tag === '' && !own.has(sheetId))
    .map(({ sheetId, title }) => ({ code: 'tab-unexpected', sheetId, tab: title, volunteer: '' }));
}

/** Who can open the campaign spreadsheet matters while there are call sheets in it. */
function accessFound(desk: Desk, { settings }: Campaign): AccessFound {
  const spreadsheet = desk.structure.title;
  if (desk.workbook === 0 && desk.callSheets.length === 0) return { found: [], unread: [] };
  const access = accessOf(desk);
  if (access === null) return { found: [], unread: [{ code: 'access', spreadsheet }] };
  return {
    found: accessDifferences(desk, access, settings.organisers),
    unread: desk.workbook === 0 ? [{ code: 'readers-here', spreadsheet }] : [],
  };
}

interface AccessFound extends Pick<CheckedDesk, 'unread'> {
  readonly found: readonly Found[];
}
