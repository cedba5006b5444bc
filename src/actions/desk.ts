import { type CallSheet, type CallSheetLine, firstLine } from '../domain/call-sheet';
import type { Standings } from '../domain/settle-places';
import type { Table } from '../domain/table';
import { enteredRows } from '../sheets/call-sheet';
import { choicesId } from '../sheets/choices';
import { isOutOfReach } from '../sheets/gateway/refusal';
import { getStructure, getTabsWithCells } from '../sheets/gateway/spreadsheets';
import type { Spreadsheet } from '../sheets/google-types';
import type { DesiredProtection, Opening } from '../sheets/protection';
import type { WorkbookSettings } from '../sheets/settings';
import { cellsOf, type Structure, structureOf } from '../sheets/structure';
import { callSheetId, firstTabId } from '../sheets/tab-ids';
import type { Campaign } from './campaign';

/** A spreadsheet with call sheets in it: a workbook, or the campaign spreadsheet itself. */
export interface Desk {
  /** The workbook's number, 0 for the campaign spreadsheet. */
  readonly workbook: number;
  readonly structure: Structure;
  readonly cells: ReadonlyMap<number, Table>;
  /** The call sheets that belong there, made or not. */
  readonly callSheets: readonly CallSheet[];
}

/** Lines by call sheet number. */
export type Lines = ReadonlyMap<number, readonly CallSheetLine[]>;

/** The campaign spreadsheet as a desk, as it was read. */
export function campaignDesk(campaign: Campaign, callSheets: readonly CallSheet[]): Desk {
  const { structure, cells } = campaign;
  return { workbook: 0, structure, cells, callSheets: on(0, callSheets) };
}

/**
 * A workbook as a desk: its structure and the cells of its tabs, in one request.
 *
 * `made` are the call sheets that should be there already; where there are none, a request for
 * their cells would be refused, so that the structure alone is read first.
 */
function readWorkbook(
  { number, spreadsheetId }: WorkbookSettings,
  callSheets: readonly CallSheet[],
  made: readonly CallSheet[],
): Desk {
  const own = on(number, callSheets);
  const wanted = [firstTabId, choicesId, ...own.map((sheet) => callSheetId(sheet.number))];
  const spreadsheet =
    on(number, made).length === own.length
      ? withCells(spreadsheetId, wanted)
      : whatIsThere(spreadsheetId, wanted);
  return {
    workbook: number,
    structure: structureOf(spreadsheet),
    cells: cellsOf(spreadsheet),
    callSheets: own,
  };
}

/** The workbooks that can be opened, and the numbers of those that cannot. */
export interface Workbooks {
  readonly desks: readonly Desk[];
  readonly unread: readonly number[];
}

/** Reads every workbook; one that was deleted, or is out of reach, keeps none of the others away. */
export function readWorkbooks(
  workbooks: readonly WorkbookSettings[],
  callSheets: readonly CallSheet[],
  made: readonly CallSheet[],
): Workbooks {
  const desks: Desk[] = [];
  const unread: number[] = [];
  for (const workbook of workbooks) {
    try {
      desks.push(readWorkbook(workbook, callSheets, made));
    } catch (error) {
      if (!isOutOfReach(error)) throw error;
      unread.push(workbook.number);
    }
  }
  return { desks, unread };
}

/** Google refuses to read a tab that has gone; what is left is found out then, and only then. */
function withCells(spreadsheetId: string, sheetIds: readonly number[]): Spreadsheet {
  try {
    return getTabsWithCells(spreadsheetId, sheetIds);
  } catch {
    return whatIsThere(spreadsheetId, sheetIds);
  }
}

/** The structure, and the cells too where tabs of the add-on are there already. */
function whatIsThere(spreadsheetId: string, sheetIds: readonly number[]): Spreadsheet {
  const spreadsheet = getStructure(spreadsheetId);
  const there = structureOf(spreadsheet).tabs.filter(({ tag }) => tag !== '');
  if (there.length === 0) return spreadsheet;
  const ids = new Set(there.map(({ sheetId }) => sheetId));
  return getTabsWithCells(
    spreadsheetId,
    sheetIds.filter((sheetId) => ids.has(sheetId)),
  );
}

function on(workbook: number, callSheets: readonly CallSheet[]): CallSheet[] {
  return callSheets.filter((sheet) => sheet.workbook === workbook);
}

/** What stands on the call sheets of desks, and whose they are. */
export function standingsOn(desks: readonly Desk[]): Standings {
  const sheets = desks.flatMap(({ callSheets }) => callSheets);
  const entered = desks.flatMap(({ callSheets, cells }) =>
    callSheets.flatMap(({ number }) => enteredRows(number, cells.get(callSheetId(number)) ?? [])),
  );
  return { entered, owners: new Map(sheets.map((sheet) => [sheet.number, sheet.volunteerId])) };
}

/** How the tabs of a desk should be protected, the cells of whoever has access being open. */
export function desiredProtections(
  desk: Desk,
  lines: Lines,
  hasAccess: (callSheet: CallSheet) => boolean,
): DesiredProtection[] {
  const sheets = desk.callSheets.map((sheet) => ({
    sheetId: callSheetId(sheet.number),
    opening: hasAccess(sheet) ? openingOf(sheet, lines.get(sheet.number) ?? []) : null,
  }));
  const ids = new Set(sheets.map(({ sheetId }) => sheetId));
  const others = desk.structure.tabs
    .filter(({ sheetId, tag }) => !ids.has(sheetId) && (desk.workbook === 0 || tag !== ''))
    .map(({ sheetId }) => ({ sheetId, opening: null }));
  return [...others, ...sheets];
}

function openingOf(
  { email, volunteer }: CallSheet,
  lines: readonly CallSheetLine[],
): Opening | null {
  const last = lines.at(-1);
  if (last === undefined) return null;
  const lockedRows = new Set(lines.filter(({ locked }) => locked).map(({ row }) => row));
  return { email, volunteer, rows: { from: firstLine, to: last.row }, lockedRows };
}
