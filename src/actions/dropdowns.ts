import { type CallSheet, uniqueTitle } from '../domain/call-sheet';
import { outcomeText, type Path } from '../domain/path';
import type { Group } from '../sheets/batch';
import { type Choices, mendRules } from '../sheets/call-sheet-rows';
import { choicesId } from '../sheets/choices';
import { type Offered, rowRuns, rowsAgainstRules, uncheckedRows } from '../sheets/outcome-rules';
import type { Tab } from '../sheets/structure';
import { callSheetId } from '../sheets/tab-ids';
import { levelWord, type Words } from '../sheets/words';
import type { Desk, Lines } from './desk';

/** What the dropdowns of a desk are made from. */
export interface DropdownPlan {
  readonly lines: Lines;
  readonly path: Path;
  readonly words: Words;
}

/** The tab that dropdowns of a desk take their items from, if it is there. */
export function choicesTabOf(desk: Desk): Tab | undefined {
  return desk.structure.tabs.find(({ sheetId }) => sheetId === choicesId);
}

/** That tab as it is called, or will be. */
export function choicesIn(desk: Desk, { words }: Pick<DropdownPlan, 'words'>): Choices {
  return { title: choicesTabOf(desk)?.title ?? freeTitle(words.tabs.choices, desk) };
}

/** A title that no tab of a desk has, whoever made it. */
export function freeTitle(title: string, { structure }: Desk): string {
  return uniqueTitle(title, new Set(structure.tabs.map((tab) => tab.title.toLowerCase())));
}

/** Rows of a call sheet in which a dropdown, or the check for a date, is gone. */
export interface LostDropdowns {
  readonly callSheet: CallSheet;
  readonly tab: Tab;
  readonly rows: readonly number[];
}

/** Where the dropdowns of a desk's call sheets were pasted over, as far as it was read. */
export function lostDropdowns(desk: Desk, plan: DropdownPlan): LostDropdowns[] {
  const tabs = new Map(desk.structure.tabs.map((tab) => [tab.sheetId, tab]));
  return desk.callSheets.flatMap((callSheet) => {
    const tab = tabs.get(callSheetId(callSheet.number));
    if (tab === undefined) return [];
    const lines = plan.lines.get(callSheet.number) ?? [];
    const there = lines.map(({ row }) => row).filter((row) => row <= tab.rows);
    const rows = lostRows(desk, tab, there, plan);
    return rows.length === 0 ? [] : [{ callSheet, tab, rows }];
  });
}

/** Without the tab of their items, dropdowns offer nothing. */
function lostRows(desk: Desk, tab: Tab, rows: readonly number[], plan: DropdownPlan) {
  if (choicesTabOf(desk) === undefined) return rows;
  if (desk.rules !== null) return uncheckedRows(desk.rules.get(tab.sheetId) ?? [], rows);
  return rowsAgainstRules(desk.cells.get(tab.sheetId) ?? [], rows, offeredBy(plan));
}

/** What dropdowns offer, or once offered: a label that was renamed stays where it was picked. */
function offeredBy({ path, words }: DropdownPlan): Offered {
  const names = path.flatMap((item) =>
    [item.label, ...item.synonyms].map((label) => outcomeText({ ...item, label })),
  );
  const levels = ([1, 2, 3, 4, 5] as const).map((level) => levelWord(level, words));
  return { outcomes: new Set(names), levels: new Set(levels) };
}

/** The groups that put lost dropdowns back; the tab of their items has to be there by then. */
export function mendedDropdowns(desk: Desk, plan: DropdownPlan): Group[] {
  const choices = choicesIn(desk, plan);
  return lostDropdowns(desk, plan).map(({ tab, rows }) =>
    rowRuns(rows).flatMap((run) => mendRules(tab.sheetId, run, choices)),
  );
}
