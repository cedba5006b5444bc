import { type CallSheet, type CallSheetLine, firstLine, type Where } from '../domain/call-sheet';
import type { Standings } from '../domain/settle-places';
import type { Table } from '../domain/table';
import { choicesId } from '../sheets/choices';
import { enteredRows } from '../sheets/entered-rows';
import { getStructure, getTabsWithCells } from '../sheets/gateway/spreadsheets';
import type { Sheet, Spreadsheet } from '../sheets/google-types';
import type { DesiredProtection, Opening } from '../sheets/protection';
import type { WorkbookSettings } from '../sheets/settings';
import {
  type CellRules,
  cellsOf,
  rulesOf,
  type Structure,
  structureOf,
  type Tab,
} from '../sheets/structure';
import { callSheetId, firstTabId } from '../sheets/tab-ids';
import type { Campaign } from './campaign';

/** A spreadsheet with call sheets in it: a workbook, or the campaign spreadsheet itself. */
export interface Desk {
  /** The workbook's number, 0 for the campaign spreadsheet. */
  readonly workbook: number;
  readonly where: Where;
  readonly structure: Structure;
  readonly cells: ReadonlyMap<number, Table>;
  /** What checks the cells, by sheetId; null where that was not read. */
  readonly rules: ReadonlyMap<number, CellRules> | null;
  /** The call sheets that belong there, made or not. */
  readonly callSheets: readonly CallSheet[];
}

/** Lines by call sheet number. */
export type Lines = ReadonlyMap<number, readonly CallSheetLine[]>;

/** The campaign spreadsheet as a desk, as it was read. */
export function campaignDesk({ structure, cells, rules, settings }: Campaign): Desk {
  const callSheets = on(0, settings.callSheets);
  return { workbook: 0, where: 'here', structure, cells, rules: rules ?? null, callSheets };
}

/** A workbook as a desk: its structure and the cells of its tabs, in one request. */
export function workbookDesk(workbook: WorkbookSettings, callSheets: readonly CallSheet[]): Desk {
  const { number, where, spreadsheetId } = workbook;
  const own = on(number, callSheets);
  const furniture = where === 'files' ? [choicesId] : [firstTabId, choicesId];
  const wanted = [...furniture, ...own.map((sheet) => callSheetId(sheet.number))];
  const spreadsheet = withCells(spreadsheetId, wanted);
  return {
    workbook: number,
    where,
    structure: structureOf(spreadsheet),
    cells: cellsOf(spreadsheet),
    rules: rulesOf(spreadsheet),
    callSheets: own,
  };
}

/** The campaign spreadsheet as a desk as it is by now, what checks the cells of its call sheets included. */
export function rereadCampaignDesk(campaign: Campaign): Desk {
  const desk = campaignDesk(campaign);
  if (desk.callSheets.length === 0) return withEveryTab(desk);
  const sheetIds = [choicesId, ...desk.callSheets.map(({ number }) => callSheetId(number))];
  const spreadsheet = withCells(campaign.structure.spreadsheetId, sheetIds);
  const cells = new Map([...desk.cells, ...cellsOf(spreadsheet)]);
  return withEveryTab({ ...desk, cells, rules: rulesOf(spreadsheet) });
}

/** A desk whose structure has tabs that are not ours too: with cells, Google tells of those asked for alone. */
export function withEveryTab(desk: Desk): Desk {
  return { ...desk, structure: structureOf(getStructure(desk.structure.spreadsheetId)) };
}

/** A workbook in which there is nothing yet. */
export function newDesk(workbook: WorkbookSettings, callSheets: readonly CallSheet[]): Desk {
  const { number, where, spreadsheetId } = workbook;
  const structure = structureOf(getStructure(spreadsheetId));
  return {
    workbook: number,
    where,
    structure,
    cells: new Map(),
    rules: new Map(),
    callSheets: on(number, callSheets),
  };
}

/** Google refuses to read a tab that has gone; what is left is found out then, and only then. */
function withCells(spreadsheetId: string, sheetIds: readonly number[]): Spreadsheet {
  try {
    return getTabsWithCells(spreadsheetId, sheetIds);
  } catch {
    return whatIsThere(spreadsheetId, sheetIds);
  }
}

/** Every tab there is, with its cells where they were asked for. */
function whatIsThere(spreadsheetId: string, sheetIds: readonly number[]): Spreadsheet {
  const spreadsheet = getStructure(spreadsheetId);
  const idOf = ({ properties }: Sheet) => properties?.sheetId ?? 0;
  const ids = new Set((spreadsheet.sheets ?? []).map(idOf));
  const there = sheetIds.filter((sheetId) => ids.has(sheetId));
  if (there.length === 0) return spreadsheet;
  const { sheets = [] } = getTabsWithCells(spreadsheetId, there);
  const read = new Map(sheets.map((sheet) => [idOf(sheet), sheet]));
  const all = (spreadsheet.sheets ?? []).map((sheet) => read.get(idOf(sheet)) ?? sheet);
  return { ...spreadsheet, sheets: all };
}

function on(workbook: number, callSheets: readonly CallSheet[]): CallSheet[] {
  return callSheets.filter((sheet) => sheet.workbook === workbook);
}

/** What stands on the call sheets of desks, and whose they are; what others go on with is passed over. */
export function standingsOn(desks: readonly Desk[]): Standings {
  const sheets = desks.flatMap(({ callSheets }) => callSheets);
  const entered = desks.flatMap(({ callSheets, cells }) =>
    callSheets.flatMap(({ number, handedOver = {} }) =>
      enteredRows(number, cells.get(callSheetId(number)) ?? []).filter(
        ({ contactId, row }) => handedOver[contactId] !== row,
      ),
    ),
  );
  return { entered, owners: new Map(sheets.map((sheet) => [sheet.number, sheet.volunteerId])) };
}

/** The lines whose contact stands in their row already: what is still to be written is left out. */
export function linesThere({ callSheets, cells }: Desk, lines: Lines): Lines {
  return new Map(
    callSheets.map(({ number }) => {
      const table = cells.get(callSheetId(number)) ?? [];
      const there = new Set(
        enteredRows(number, table).map(({ row, contactId }) => `${row}:${contactId}`),
      );
      const own = lines.get(number) ?? [];
      return [number, own.filter(({ row, contactId }) => there.has(`${row}:${contactId}`))];
    }),
  );
}

/** Rows a volunteer may not write in for now, by call sheet number. */
export type Frozen = ReadonlyMap<number, ReadonlySet<number>>;

/** How the tabs of a desk should be protected, the cells of whoever has access being open. */
export function desiredProtections(
  desk: Desk,
  lines: Lines,
  hasAccess: (callSheet: CallSheet) => boolean,
  frozen: Frozen = new Map(),
): DesiredProtection[] {
  const sheets = desk.callSheets.map((sheet) => ({
    sheetId: callSheetId(sheet.number),
    opening: mayOpen(sheet, hasAccess)
      ? openingOf(sheet, lines.get(sheet.number) ?? [], frozen.get(sheet.number))
      : null,
  }));
  const ids = new Set(sheets.map(({ sheetId }) => sheetId));
  const others = desk.structure.tabs
    .filter((tab) => !ids.has(tab.sheetId) && isToClose(tab, desk))
    .map(({ sheetId }) => ({ sheetId, opening: null }));
  return [...others, ...sheets];
}

/** In a workbook people may have tabs of their own. */
function isToClose({ sheetId, tag }: Tab, { workbook, where }: Desk): boolean {
  return workbook === 0 || tag !== '' || (sheetId === firstTabId && where !== 'files');
}

/** Whoever works through a personal link writes through the add-on, never on the tab itself. */
function mayOpen(sheet: CallSheet, hasAccess: (callSheet: CallSheet) => boolean): boolean {
  return sheet.where !== 'links' && hasAccess(sheet);
}

function openingOf(
  { email, volunteer }: CallSheet,
  lines: readonly CallSheetLine[],
  frozen?: ReadonlySet<number>,
): Opening | null {
  const last = lines.at(-1);
  const open = lines.flatMap(({ row, locked }) => (locked || frozen?.has(row) ? [] : [row]));
  if (last === undefined || open.length === 0) return null;
  return { email, volunteer, rows: { from: firstLine, to: last.row }, open };
}
