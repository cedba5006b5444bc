import type { CallSheet, WaitingReason } from '../domain/call-sheet';
import { mailbox } from '../domain/email';
import type { Reply } from '../protocol';
import { getStructure, getValues } from '../sheets/gateway/spreadsheets';
import type { Request } from '../sheets/google-types';
import { recordTabs } from '../sheets/our-tabs';
import { protectionDifferences } from '../sheets/protection-difference';
import { readRecords } from '../sheets/records';
import { type Settings, settingsDifference } from '../sheets/settings';
import { type Structure, structureOf } from '../sheets/structure';
import type { Campaign } from './campaign';
import { type Desk, desiredProtections, type Lines } from './desk';
import type { Access } from './grant-access';
import { ok, refuse } from './reply';
import { send } from './send';

export interface CallSheetsToOpen {
  readonly campaign: Campaign;
  /** The campaign spreadsheet as the last batch left it. */
  readonly structure: Structure;
  /** The revision our last batch left each spreadsheet at. */
  readonly revisions: ReadonlyMap<string, number>;
  readonly settings: Settings;
  readonly access: readonly Access[];
  readonly lines: Lines;
}

/** Opens the outcome cells of everybody whose access was read back, and writes down who waits. */
export function openCallSheets(request: CallSheetsToOpen): Reply<Settings> {
  const { campaign, settings, access } = request;
  for (const part of access.filter(({ desk }) => desk.workbook > 0)) {
    const structure = structureOf(getStructure(part.desk.structure.spreadsheetId));
    if (isLeftBehind(structure, request)) return refuse({ code: 'changed-meanwhile' });
    const sent = send(structure, openings(part, structure, request));
    if (!sent.ok) return sent;
  }
  const here = access.find(({ desk }) => desk.workbook === 0 && desk.callSheets.length > 0);
  const current =
    here === undefined ? request.structure : structureOf(getStructure(settings.spreadsheetId));
  if (isLeftBehind(current, request)) return refuse({ code: 'changed-meanwhile' });
  const after: Settings = { ...settings, callSheets: withWaiting(settings.callSheets, access) };
  const groups = [
    ...(here === undefined ? [] : openings(here, current, request)),
    waitingRequests(campaign, after),
  ];
  const sent = send(current, groups);
  return sent.ok ? ok(after) : sent;
}

/** Whether somebody wrote since: what was decided before may no longer hold. */
function isLeftBehind(structure: Structure, { revisions }: CallSheetsToOpen): boolean {
  return structure.revision !== revisions.get(structure.spreadsheetId);
}

/** A volunteer's protection and opening travel in one group, so that neither is there alone. */
function openings(
  { desk, writers }: Access,
  structure: Structure,
  { lines, settings }: CallSheetsToOpen,
): Request[][] {
  const now: Desk = { ...desk, structure };
  const hasAccess = ({ email }: CallSheet) => writers.has(mailbox(email));
  const desired = desiredProtections(now, lines, hasAccess);
  return protectionDifferences(structure, desired, settings.organisers).map(({ repair }) => [
    ...repair,
  ]);
}

function withWaiting(callSheets: readonly CallSheet[], access: readonly Access[]): CallSheet[] {
  return callSheets.map((sheet) => {
    const part = access.find(({ desk }) => desk.workbook === sheet.workbook);
    return part === undefined ? sheet : { ...sheet, waiting: waitingAfter(sheet, part) };
  });
}

function waitingAfter(sheet: CallSheet, { writers, refusals }: Access): WaitingReason | null {
  if (sheet.email !== '' && writers.has(mailbox(sheet.email))) return null;
  return refusals.get(sheet.email) ?? sheet.waiting ?? 'not-yet';
}

/** The settings tab is read again: rows were added to it since. */
function waitingRequests({ structure, tabs }: Campaign, settings: Settings): Request[] {
  const sheetId = tabs.settings?.sheetId ?? 0;
  const table = getValues(structure.spreadsheetId, [{ sheetId }]).get(sheetId) ?? [];
  const { columns, key } = recordTabs.settings;
  const records = readRecords(table, columns, key);
  return records === null ? [] : settingsDifference(sheetId, records, settings);
}
