import type { Headline } from '../domain/report';
import { gridRange, offset } from './address';
import { formatted, headingFormat, literal } from './cells';
import type { PivotTable, Request } from './google-types';
import { firstRecordRow, type Records } from './records';
import { appendGrid, putPivot, setWidth, writeCells } from './requests';
import type { Tab } from './structure';
import type { Words } from './words';

/** The rows of the path view a pivot table counts, headings first. */
export interface PathViewSource {
  readonly sheetId: number;
  readonly records: Records;
}

const headlineRow = 3;
const headlines = [
  'contacts',
  'untouched',
  'attempted',
  'attempts',
  'completed',
  'abandoned',
  'followUps',
  'doNotCall',
] as const satisfies readonly (keyof Headline)[];

/** The first pivot table stands below the numbers and has the rest of the tab to grow into. */
const pivotRow = headlineRow + headlines.length + 3;

/** Rows and columns a pivot table may need, headings, totals and blanks included. */
const margin = 6;

/** The requests that give a tab room for a pivot table of so many rows and columns. */
function roomFor(
  { sheetId, rows, columns }: Tab,
  needed: { rows: number; columns: number },
): Request[] {
  const missing = {
    ROWS: needed.rows + pivotRow + margin - rows,
    COLUMNS: needed.columns + margin - columns,
  };
  return (['ROWS', 'COLUMNS'] as const).flatMap((along) =>
    missing[along] > 0 ? [appendGrid(sheetId, along, missing[along])] : [],
  );
}

/** How many different texts a column of the path view holds. */
function distinct({ records }: PathViewSource, key: string): number {
  return new Set(records.stored.map(({ cells }) => cells[key])).size;
}

/** The numbers and the pivot table "step by support level", with nothing beneath or beside it. */
export function summaryRequests(
  tab: Tab,
  headline: Headline,
  source: PathViewSource,
  words: Words,
): Request[] {
  const { sheetId } = tab;
  const rows = headlines.map((key) => [literal(words.summary[key]), literal(headline[key])]);
  return [
    ...roomFor(tab, { rows: distinct(source, 'item'), columns: distinct(source, 'supportLevel') }),
    writeCells(
      { sheetId, row: 1, column: 1 },
      [[formatted(words.summary.title, titleFormat)]],
      both,
    ),
    writeCells({ sheetId, row: headlineRow, column: 1 }, rows),
    writeCells(
      { sheetId, row: pivotRow - 1, column: 1 },
      [[formatted(words.summary.byLevel, headingFormat)]],
      both,
    ),
    setWidth(sheetId, 1, 1, 260),
    setWidth(sheetId, 2, 8, 130),
    putPivot({ sheetId, row: pivotRow, column: 1 }, pivot(source, 'item', 'supportLevel', words)),
  ];
}

/** The pivot table "outcome by volunteer", which has a tab of its own to grow into. */
export function byVolunteerRequests(tab: Tab, source: PathViewSource, words: Words): Request[] {
  const { sheetId } = tab;
  return [
    ...roomFor(tab, { rows: distinct(source, 'pointPerson'), columns: distinct(source, 'item') }),
    writeCells(
      { sheetId, row: 1, column: 1 },
      [[formatted(words.summary.byVolunteer, titleFormat)]],
      both,
    ),
    setWidth(sheetId, 1, 1, 200),
    setWidth(sheetId, 2, 20, 170),
    putPivot({ sheetId, row: 3, column: 1 }, pivot(source, 'pointPerson', 'item', words)),
  ];
}

const both = 'userEnteredValue,userEnteredFormat';
const titleFormat = { textFormat: { bold: true, fontSize: 14 } };

/** How many journeys there are of each kind, totals included, read from the path view as it changes. */
function pivot(
  { sheetId, records }: PathViewSource,
  rows: string,
  columns: string,
  words: Words,
): PivotTable {
  const place = (key: string) => records.columns.get(key) ?? 1;
  const lastRow = Math.max(firstRecordRow, ...records.stored.map(({ row }) => row));
  const toColumn = Math.max(...records.columns.values());
  return {
    source: gridRange({
      sheetId,
      fromRow: firstRecordRow - 1,
      toRow: lastRow,
      fromColumn: 1,
      toColumn,
    }),
    rows: [{ sourceColumnOffset: offset(place(rows)), showTotals: true, sortOrder: 'ASCENDING' }],
    columns: [
      { sourceColumnOffset: offset(place(columns)), showTotals: true, sortOrder: 'ASCENDING' },
    ],
    values: [
      {
        sourceColumnOffset: offset(place('journey')),
        summarizeFunction: 'COUNTA',
        name: words.summary.total,
      },
    ],
  };
}
