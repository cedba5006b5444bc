import { selected } from './selection';
import type { WholeSheet } from './sheet-context';
import type { SpreadsheetContext } from './spreadsheet-context';

type Method = (...given: unknown[]) => unknown;

/** What a spreadsheet does by doing it to its active tab (class Spreadsheet). */
const delegated: readonly (keyof WholeSheet)[] = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getActiveCell',
  'getActiveRange',
  'getActiveRangeList',
  'getColumnWidth',
  'getCurrentCell',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSelection',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'setActiveRange',
  'setActiveSelection',
  'setColumnWidth',
  'setCurrentCell',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
];

/** The tab that is active. */
export function activeSheet({ open, sheet }: SpreadsheetContext): WholeSheet {
  return sheet(selected(open).sheetId);
}

/** The members of a spreadsheet that are those of its active tab. */
export function activeSheetMembers(context: SpreadsheetContext) {
  const members = delegated.map((method) => [
    method,
    (...given: unknown[]) => (Reflect.get(activeSheet(context), method) as Method)(...given),
  ]);
  return Object.fromEntries(members) as Readonly<Record<string, Method>>;
}
