import type { Google } from '../../local/apps-script/google';
import type { CellData, Request } from '../../src/sheets/google-types';
import { organiser } from '../rehearse/campaign';

/** The rows of one tab that a volunteer fills in, and what the dropdowns there offer. */
export interface TabToFillIn {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  /** How many rows name a contact; the first stands below the headings. */
  readonly rows: number;
  readonly outcomes: readonly string[];
  readonly levels: readonly string[];
}

/** Outcome, support level, call back on and notes are next to each other, counted from 0. */
const firstColumn = 3;

/** Two outcomes of the default path by their place in the dropdown: call back, and won over. */
const places = { callBack: 3, supporter: 6 } as const;

/** A day of May 2026, as Google counts them. */
const firstDay = 46_150;

/** What a volunteer fills in of one row: an outcome, a level, a date and a note. */
function entered({ outcomes, levels }: TabToFillIn, row: number): CellData[] {
  const place = row % 2 === 0 ? places.supporter : places.callBack;
  const notes = `Préfère le soir, après ${18 + (row % 3)} h. Demande où en est la ligne de bus.`;
  return [
    { userEnteredValue: { stringValue: outcomes[place] ?? '' } },
    { userEnteredValue: { stringValue: levels[0] ?? '' } },
    { userEnteredValue: { numberValue: firstDay + (row % 28) } },
    { userEnteredValue: { stringValue: notes } },
  ];
}

function requestFor(tab: TabToFillIn): Request {
  const start = { sheetId: tab.sheetId, rowIndex: 1, columnIndex: firstColumn };
  const rows = Array.from({ length: tab.rows }, (_, row) => ({ values: entered(tab, row) }));
  return { updateCells: { start, rows, fields: 'userEnteredValue' } };
}

/** Fills in every row of these tabs, a spreadsheet at a stroke; the number of rows. */
export function fillIn(google: Google, tabs: readonly TabToFillIn[]): number {
  const bySpreadsheet = new Map<string, Request[]>();
  for (const tab of tabs) {
    const others = bySpreadsheet.get(tab.spreadsheetId) ?? [];
    bySpreadsheet.set(tab.spreadsheetId, [...others, requestFor(tab)]);
  }
  for (const [spreadsheetId, requests] of bySpreadsheet) {
    // So that 60 writes a minute are never reached.
    google.clock.advance(2);
    const { status, body } = google.rest({
      method: 'POST',
      host: 'sheets.googleapis.com',
      path: `/v4/spreadsheets/${spreadsheetId}:batchUpdate`,
      body: { requests },
      user: organiser,
    });
    if (status !== 200) throw new Error(JSON.stringify(body));
  }
  return tabs.reduce((total, { rows }) => total + rows, 0);
}
