import { headingFormat, literal, momentFormat, numberFormat, textFormat } from './cells';
import type { CellFormat, DataValidationRule, Request } from './google-types';
import { firstRecordRow, type RecordColumn } from './records';
import { addTab, formatBlock, hide, setWidth, validateBlock, writeCells } from './requests';
import type { OurTab, RecordTabName } from './tab-names';

/** Tabs that hold records: the column that identifies a record, and all columns, left to right. */
export interface RecordTab {
  readonly key: string;
  readonly columns: readonly RecordColumn[];
}

function column(
  key: string,
  group: string,
  options: { hidden?: boolean; width?: number; format?: CellFormat } = {},
): RecordColumn {
  return { key, group, ...options };
}

const hidden = { hidden: true };
const moment = { format: momentFormat, width: 130 };
const checkbox = { format: numberFormat, width: 110 };

export const recordTabs = {
  steps: {
    key: 'id',
    columns: [
      column('id', 'id', hidden),
      column('kind', 'item', { width: 150 }),
      column('label', 'item', { width: 240 }),
      column('attempt', 'item', checkbox),
      column('tryAgainAfterHours', 'item', { format: numberFormat, width: 130 }),
      column('followUp', 'item', checkbox),
      column('doNotCall', 'item', checkbox),
      column('supportLevel', 'item', { width: 120 }),
      column('paperCode', 'item'),
      column('nationBuilderCode', 'item', { width: 160 }),
      column('vanCode', 'item', { width: 120 }),
      column('synonyms', 'before', hidden),
      column('labelBefore', 'before', hidden),
    ],
  },
  'path-view': {
    key: 'journey',
    columns: [
      column('journey', 'contact', hidden),
      column('contact', 'contact', hidden),
      column('name', 'contact', { width: 170 }),
      column('pointPerson', 'place', { width: 170 }),
      column('volunteer', 'place', hidden),
      column('callSheet', 'place', hidden),
      column('callSheetRow', 'place', hidden),
      column('status', 'progress', { width: 100 }),
      column('item', 'progress', { width: 220 }),
      column('supportLevel', 'progress', { width: 120 }),
      column('attempts', 'progress', { width: 80 }),
      column('nextCallFrom', 'progress', moment),
      column('lastCollected', 'progress', moment),
      column('itemId', 'progress', hidden),
      column('sequence', 'progress', hidden),
      column('collected', 'progress', hidden),
      column('addition', 'addition', hidden),
    ],
  },
  'call-log': {
    key: 'id',
    columns: [
      column('id', 'entry', hidden),
      column('collectedAt', 'entry', moment),
      column('calledAt', 'entry', moment),
      column('contact', 'entry', hidden),
      column('name', 'entry', { width: 170 }),
      column('volunteerId', 'entry', hidden),
      column('volunteer', 'entry', { width: 170 }),
      column('from', 'entry', { width: 180 }),
      column('to', 'entry', { width: 180 }),
      column('supportFrom', 'entry', { width: 120 }),
      column('supportTo', 'entry', { width: 120 }),
      column('callBackOn', 'entry', { format: momentFormat, width: 130 }),
      column('note', 'entry', { width: 320 }),
    ],
  },
  settings: {
    key: 'key',
    columns: [column('key', 'setting', { width: 220 }), column('value', 'setting', { width: 600 })],
  },
  mail: {
    key: 'id',
    columns: [
      column('id', 'mail', hidden),
      column('kind', 'mail', { width: 170 }),
      column('volunteerId', 'mail', hidden),
      column('volunteer', 'mail', { width: 170 }),
      column('address', 'mail', { width: 240 }),
      column('state', 'mail', { width: 120 }),
      column('when', 'mail', moment),
      column('by', 'mail', { width: 200 }),
      column('refusal', 'mail', { width: 320 }),
    ],
  },
} as const satisfies Record<RecordTabName, RecordTab>;

/** Grids that begin larger: a pivot table that finds no room shows an error, steps are added by hand. */
const grids: Partial<Record<OurTab, { readonly rows: number; readonly columns: number }>> = {
  steps: { rows: 60, columns: 13 },
  summary: { rows: 200, columns: 20 },
  'by-volunteer': { rows: 700, columns: 40 },
};

const hiddenTabs: ReadonlySet<OurTab> = new Set(['choices', 'settings']);

/** Columns of tabs people write in, and the rule their cells have to keep. */
export type ColumnRules = Readonly<Record<string, DataValidationRule>>;

/** A tab to be made, with the id it shall have and the words on it. */
export interface TabToMake {
  readonly name: OurTab;
  readonly sheetId: number;
  readonly title: string;
  /** Headings by column key, for a tab of records. */
  readonly headings: Readonly<Record<string, string>>;
  readonly rules: ColumnRules;
}

/** The requests that make one of the add-on's tabs, empty but for its headings. */
export function makeTab(tab: TabToMake): Request[] {
  const name = tab.name;
  const isHidden = hiddenTabs.has(name);
  const columns: readonly RecordColumn[] =
    name in recordTabs ? recordTabs[name as RecordTabName].columns : [];
  const width = Math.max(columns.length, 6);
  const { sheetId, title } = tab;
  const grid = { sheetId, title, rows: 20, columns: width, hidden: isHidden, ...grids[name] };
  if (columns.length === 0) return [addTab(grid)];
  return [
    addTab({ ...grid, frozenRows: 2 }),
    writeCells({ sheetId, row: 1, column: 1 }, [
      columns.map(({ key }) => literal(key)),
      columns.map(({ key }) => literal(tab.headings[key] ?? key)),
    ]),
    formatBlock({ sheetId }, textFormat),
    formatBlock({ sheetId, fromRow: 2, toRow: 2 }, headingFormat),
    hide(sheetId, 'ROWS', 1, 1),
    ...columns.flatMap((column, index) => columnRequests(column, index + 1, tab)),
  ];
}

/** Width, format and rule of a column. */
function columnRequests(
  column: RecordColumn,
  place: number,
  { sheetId, rules }: TabToMake,
): Request[] {
  if (column.hidden === true) return [hide(sheetId, 'COLUMNS', place, place)];
  const rule = rules[column.key];
  const block = { sheetId, fromRow: firstRecordRow, fromColumn: place, toColumn: place };
  return [
    ...(column.width === undefined ? [] : [setWidth(sheetId, place, place, column.width)]),
    ...(column.format === undefined ? [] : [formatBlock(block, column.format)]),
    ...(rule === undefined ? [] : [validateBlock(block, rule)]),
  ];
}
