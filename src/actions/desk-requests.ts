import type { CallSheet } from '../domain/call-sheet';
import type { Path } from '../domain/path';
import type { Group } from '../sheets/batch';
import { lineDifference } from '../sheets/call-sheet-lines';
import { choicesDifference, choicesId, makeChoices } from '../sheets/choices';
import type { Request } from '../sheets/google-types';
import { indexDifference, makeIndex } from '../sheets/index-tab';
import { makeCallSheets } from '../sheets/make-call-sheets';
import { closeTab } from '../sheets/protection';
import { protectionDifferences } from '../sheets/protection-difference';
import { type Conventions, clearTab, deleteTab, takeConventions } from '../sheets/requests';
import { callSheetId, firstTabId, templateId } from '../sheets/tab-ids';
import type { Words } from '../sheets/words';
import { type Desk, desiredProtections, type Lines, linesThere } from './desk';
import { choicesIn, choicesTabOf, freeTitle, mendedDropdowns } from './dropdowns';

/** What the call sheets of a desk are made from. */
export interface DeskPlan {
  readonly lines: Lines;
  readonly path: Path;
  readonly words: Words;
  readonly organisers: readonly string[];
  /** What a workbook takes over from the campaign spreadsheet when it is made. */
  readonly conventions: Conventions;
  /** Who is on the path, by contact id. */
  readonly onPath: ReadonlySet<string>;
}

/** So many call sheets, and so many of their rows, are drawn in one group of requests. */
const lot = { sheets: 75, lines: 2500 } as const;

/**
 * The groups that bring a desk's tabs to what they should be: missing ones made, rows added and
 * mended, every tab closed, and those gone of call sheets, by number, that left. It opens nothing.
 */
export function layOut(desk: Desk, plan: DeskPlan, leaving: readonly number[] = []): Group[] {
  const there = new Set(desk.structure.tabs.map(({ sheetId }) => sheetId));
  const missing = desk.callSheets.filter(({ number }) => !there.has(callSheetId(number)));
  return [
    furniture(desk, plan),
    closing(desk, plan),
    ...lotsOf(missing, plan).map((sheets) => drawn(sheets, desk, plan)),
    ...mendedLines(desk, plan),
    ...mendedDropdowns(desk, plan),
    emptyTab(desk),
    left(desk, leaving),
  ];
}

/** A file's only tab cannot go: what it holds goes. */
function left({ where, structure }: Desk, leaving: readonly number[]): Request[] {
  const ids = new Set(leaving.map(callSheetId));
  return structure.tabs
    .filter(({ sheetId }) => ids.has(sheetId))
    .map(({ sheetId }) => (where === 'files' ? clearTab(sheetId) : deleteTab(sheetId)));
}

/** Google makes a file with one tab, which a file with a single call sheet has no use for. */
function emptyTab({ where, structure, callSheets }: Desk): Request[] {
  const isThere = structure.tabs.some(({ sheetId }) => sheetId === firstTabId);
  return where === 'files' && isThere && callSheets.length > 0 ? [deleteTab(firstTabId)] : [];
}

/** The groups that bring the rows of call sheets that are there to what they should be. */
export function mendedLines(desk: Desk, plan: DeskPlan): Group[] {
  const tabs = new Map(desk.structure.tabs.map((tab) => [tab.sheetId, tab]));
  return desk.callSheets.flatMap(({ number }) => {
    const tab = tabs.get(callSheetId(number));
    if (tab === undefined) return [];
    const cells = desk.cells.get(tab.sheetId) ?? [];
    const { lines, onPath } = plan;
    const choices = choicesIn(desk, plan);
    return [lineDifference(tab, cells, lines.get(number) ?? [], { choices, onPath })];
  });
}

/** What call sheets lean on: the dropdowns' items, and the conventions and the index of a workbook. */
function furniture(desk: Desk, plan: DeskPlan): Request[] {
  if (desk.where === 'here') return choiceItems(desk, plan);
  const conventions = choicesTabOf(desk) === undefined ? [takeConventions(plan.conventions)] : [];
  const names = desk.where === 'files' ? [] : index(desk, plan);
  return [...conventions, ...choiceItems(desk, plan), ...names];
}

/** The requests after which the dropdowns' items are there, and up to date. */
export function choiceItems(desk: Desk, plan: DeskPlan): Request[] {
  const { path, words, organisers } = plan;
  if (choicesTabOf(desk) !== undefined) return mendedChoices(desk, plan);
  const { title } = choicesIn(desk, plan);
  return [...makeChoices(path, words, title), closeTab(choicesId, organisers)];
}

function mendedChoices(desk: Desk, { path, words }: DeskPlan): Request[] {
  const tab = choicesTabOf(desk);
  if (tab === undefined) return [];
  return choicesDifference(tab.sheetId, desk.cells.get(tab.sheetId) ?? [], path, words);
}

/**
 * Google makes a file with one tab: that one becomes the index together with the dropdowns' items, and
 * no other if somebody deletes it.
 */
function index(desk: Desk, { words }: DeskPlan): Request[] {
  if (desk.structure.tabs.every(({ sheetId }) => sheetId !== firstTabId)) return [];
  const names = indexDifference(desk.cells.get(firstTabId) ?? [], desk.callSheets, words);
  return choicesTabOf(desk) === undefined ? [...makeIndex(words), ...names] : names;
}

/** Closes what is there and open; new call sheets are closed as they are made. */
function closing(desk: Desk, { lines, organisers }: DeskPlan): Request[] {
  const there = linesThere(desk, lines);
  const desired = desiredProtections(desk, there, ({ waiting }) => waiting === null);
  const { structure } = desk;
  return protectionDifferences(structure, desired, organisers)
    .filter(({ code }) => code !== 'not-open')
    .flatMap(({ repair }) => repair);
}

function lotsOf(sheets: readonly CallSheet[], { lines }: DeskPlan): CallSheet[][] {
  const lots: CallSheet[][] = [];
  let count = 0;
  for (const sheet of sheets) {
    const more = lines.get(sheet.number)?.length ?? 0;
    const last = lots.at(-1);
    const fits = last !== undefined && last.length < lot.sheets && count + more <= lot.lines;
    count = fits ? count + more : more;
    if (fits) last.push(sheet);
    else lots.push([sheet]);
  }
  return lots;
}

function drawn(sheets: readonly CallSheet[], desk: Desk, plan: DeskPlan): Request[] {
  const { lines, words, organisers } = plan;
  const wanted = sheets.map(({ number, title }) => ({
    number,
    title,
    lines: lines.get(number) ?? [],
  }));
  const { tabs } = desk.structure;
  const squatter = tabs.some(({ sheetId }) => sheetId === templateId);
  const { before, each, after } = makeCallSheets(
    {
      sheets: wanted,
      title: freeTitle(words.template, desk),
      index: tabs.length - (squatter ? 1 : 0),
    },
    words,
    choicesIn(desk, plan),
  );
  const closed = sheets.map(({ number }) => closeTab(callSheetId(number), organisers));
  const cleared = squatter ? [deleteTab(templateId)] : [];
  return [...cleared, ...before, ...each.flat(), ...closed, ...after];
}
