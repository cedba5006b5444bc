import { formulaCount } from '../../local/apps-script/store/reading';
import type { SpreadsheetState } from '../../local/apps-script/store/state';
import { callSheetsIn, type FoundCallSheet, spreadsheetsOf, tabTagged } from './call-sheets';
import { type Campaign, organiser } from './campaign';
import { messagesFor, Stopped } from './messages';
import { type PivotCounts, readPivot } from './pivots';

/** How often each outcome stands on the call sheets, in all and by volunteer. */
export interface OutcomeCounts {
  readonly byOutcome: ReadonlyMap<string, number>;
  /** By the volunteer's name, as titles of tabs begin with it. */
  readonly byVolunteer: ReadonlyMap<string, number>;
  readonly count: (volunteer: string, outcome: string) => number;
}

function add(counts: Map<string, number>, key: string, count = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** A volunteer's name from the title of their tab, in which namesakes are numbered. */
function nameOf(title: string, titles: ReadonlySet<string>): string {
  const base = title.replace(/ \(\d+\)$/, '');
  return titles.has(base) ? base : title;
}

/**
 * Counts what stands on the call sheets, without the add-on; a blank cell is the first step, and so
 * is a contact on the path whom nobody was given.
 */
export function countCallSheets({ google }: Campaign, onPath: number): OutcomeCounts {
  const sheets = callSheetsIn(spreadsheetsOf(google), organiser);
  const titles = new Set(sheets.map(({ title }) => title));
  const [firstStep = ''] = sheets[0]?.choices('outcome') ?? [];
  const byOutcome = new Map<string, number>();
  const byVolunteer = new Map<string, number>();
  const byBoth = new Map<string, number>();
  const countRow = (sheet: FoundCallSheet, row: number): void => {
    const outcome = sheet.text(row, 'outcome') || firstStep;
    const volunteer = nameOf(sheet.title, titles);
    add(byOutcome, outcome);
    add(byVolunteer, volunteer);
    add(byBoth, `${volunteer}\n${outcome}`);
  };
  for (const sheet of sheets) for (const row of sheet.rows) countRow(sheet, row);
  const onSheets = sheets.reduce((total, { rows }) => total + rows.length, 0);
  if (onPath > onSheets) add(byOutcome, firstStep, onPath - onSheets);
  const count = (volunteer: string, outcome: string): number =>
    byBoth.get(`${volunteer}\n${outcome}`) ?? 0;
  return { byOutcome, byVolunteer, count };
}

/** The pivot table on the campaign's tab of this tag. */
function pivotOn(state: SpreadsheetState, tag: string): PivotCounts | null {
  const sheet = tabTagged(state, tag);
  const [pivot] = sheet?.pivots ?? [];
  return sheet && pivot ? readPivot(state, sheet, pivot) : null;
}

/** Ends the rehearsal where the summary says another number than the call sheets. */
export function checkSummary(campaign: Campaign, counted: OutcomeCounts): void {
  const { stopped } = messagesFor(campaign.language);
  const expect = (what: string, expected: number, found: number): void => {
    if (expected !== found) throw new Stopped(stopped.disagrees(what, expected, found));
  };
  const state = campaign.google.spreadsheet(campaign.spreadsheetId);
  const byLevel = pivotOn(state, 'summary');
  const byVolunteer = pivotOn(state, 'by-volunteer');
  for (const [outcome, count] of counted.byOutcome) {
    expect(outcome, count, byLevel?.byRow.get(outcome) ?? 0);
    expect(outcome, count, byVolunteer?.byColumn.get(outcome) ?? 0);
  }
  for (const [volunteer, total] of counted.byVolunteer) {
    expect(volunteer, total, byVolunteer?.byRow.get(volunteer) ?? 0);
    for (const outcome of counted.byOutcome.keys()) {
      const expected = counted.count(volunteer, outcome);
      expect(`${volunteer}, ${outcome}`, expected, byVolunteer?.count(volunteer, outcome) ?? 0);
    }
  }
}

/** How many rows stand below the headings of the call log. */
export function callLogRows({ google, spreadsheetId }: Campaign): number {
  const rows = tabTagged(google.spreadsheet(spreadsheetId), 'call-log')?.rows ?? [];
  const filled = rows.filter((row) => row?.some((cell) => cell?.userEnteredValue !== undefined));
  return Math.max(0, filled.length - callLogHeadings);
}

/** The hidden row of keys and the row of headings. */
const callLogHeadings = 2;

/** How many formulas there are in all spreadsheets; the files that were read hold texts alone. */
export function formulasIn({ google }: Campaign): number {
  return spreadsheetsOf(google).reduce((total, state) => total + formulaCount(state), 0);
}
