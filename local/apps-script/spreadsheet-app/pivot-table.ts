import { standIn } from '../refusing';
import { namesAsMembers } from '../services/named-values';
import { sheetById } from '../store/lookup';
import type { GridRange, PivotGroup, PivotTable, PivotValue } from '../store/state';
import { criteriaOf } from './filter';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { gridRangeOf, type Place } from './place';
import type { WholeRange } from './range-context';

type WholeTable = GoogleAppsScript.Spreadsheet.PivotTable;
type Side = 'rows' | 'columns';

/** How a pivot table sums up, as `SpreadsheetApp.PivotTableSummarizeFunction` names it. */
export const summarizeFunctions = namesAsMembers([
  'CUSTOM',
  'SUM',
  'COUNTA',
  'COUNT',
  'COUNTUNIQUE',
  'AVERAGE',
  'MAX',
  'MIN',
  'MEDIAN',
  'PRODUCT',
  'STDEV',
  'STDEVP',
  'VAR',
  'VARP',
]);

/** A pivot table and how it is changed: its definition is written anew each time. */
interface Pivot {
  readonly now: () => PivotTable;
  readonly change: (method: string, table: PivotTable) => void;
}

/** Lays a pivot table on a cell (Range.createPivotTable); what it shows is computed. */
export function createPivotTable(
  open: OpenSpreadsheet,
  anchor: Place,
  source: GridRange,
  rangeAt: (range: GridRange) => WholeRange,
): WholeTable {
  const cell = { ...anchor, rows: 1, columns: 1 };
  write(open, 'createPivotTable', cell, { source });
  return pivotTableOf(open, cell, rangeAt);
}

function write(open: OpenSpreadsheet, method: string, anchor: Place, pivotTable?: PivotTable) {
  const rows = [{ values: [pivotTable ? { pivotTable } : {}] }];
  open.change(method, [
    { updateCells: { range: gridRangeOf(anchor), rows, fields: 'pivotTable' } },
  ]);
}

/** The pivot tables of a tab (Sheet.getPivotTables). */
export function pivotTablesOf(
  open: OpenSpreadsheet,
  sheetId: number,
  rangeAt: (range: GridRange) => WholeRange,
): WholeTable[] {
  return open.read('getPivotTables', 0, (state) =>
    (sheetById(state, sheetId)?.pivots ?? []).map(({ row, column }) =>
      pivotTableOf(open, { sheetId, row, column, rows: 1, columns: 1 }, rangeAt),
    ),
  );
}

function pivotTableOf(
  open: OpenSpreadsheet,
  anchor: Place,
  rangeAt: (range: GridRange) => WholeRange,
): WholeTable {
  const now = () => {
    const pivots = sheetById(open.state, anchor.sheetId)?.pivots ?? [];
    const found = pivots.find(({ row, column }) => row === anchor.row && column === anchor.column);
    return found?.table ?? {};
  };
  const pivot: Pivot = { now, change: (method, table) => write(open, method, anchor, table) };
  return standIn(
    {
      addRowGroup: (column: number) => addGroup(pivot, 'rows', column),
      addColumnGroup: (column: number) => addGroup(pivot, 'columns', column),
      addPivotValue: (column: number, how: unknown) => addValue(pivot, column, String(how)),
      addFilter: (column: number, criteria: object) => {
        const spec = { columnOffsetIndex: column - 1, filterCriteria: criteriaOf(criteria) };
        const filterSpecs = [...(now().filterSpecs ?? []), spec] as PivotTable['filterSpecs'];
        pivot.change('addFilter', { ...now(), ...(filterSpecs ? { filterSpecs } : {}) });
      },
      getRowGroups: () => (now().rows ?? []).map((_, index) => groupOf(pivot, 'rows', index)),
      getColumnGroups: () =>
        (now().columns ?? []).map((_, index) => groupOf(pivot, 'columns', index)),
      getPivotValues: () => (now().values ?? []).map((_, index) => pivotValueOf(pivot, index)),
      getAnchorCell: () => rangeAt(gridRangeOf(anchor)),
      getSourceDataRange: () => rangeAt(now().source ?? { sheetId: anchor.sheetId }),
      setValuesDisplayOrientation: () => undefined,
      remove: () => write(open, 'remove', anchor),
    },
    'PivotTable',
  );
}

function addGroup(pivot: Pivot, side: Side, column: number) {
  const groups = pivot.now()[side] ?? [];
  const group = { sourceColumnOffset: column - 1, showTotals: true, sortOrder: 'ASCENDING' };
  pivot.change(side === 'rows' ? 'addRowGroup' : 'addColumnGroup', {
    ...pivot.now(),
    [side]: [...groups, group],
  });
  return groupOf(pivot, side, groups.length);
}

function groupOf(pivot: Pivot, side: Side, index: number): GoogleAppsScript.Spreadsheet.PivotGroup {
  const groups = () => pivot.now()[side] ?? [];
  const set = (method: string, changes: Partial<PivotGroup>) => {
    const changed = groups().map((each, at) => (at === index ? { ...each, ...changes } : each));
    pivot.change(method, { ...pivot.now(), [side]: changed });
    return group;
  };
  const group: GoogleAppsScript.Spreadsheet.PivotGroup = standIn(
    {
      getSourceDataColumn: () => (groups()[index]?.sourceColumnOffset ?? 0) + 1,
      showTotals: (showTotals: boolean) => set('showTotals', { showTotals }),
      totalsAreShown: () => groups()[index]?.showTotals === true,
      showRepeatedLabels: () => set('showRepeatedLabels', { repeatHeadings: true }),
      hideRepeatedLabels: () => set('hideRepeatedLabels', { repeatHeadings: false }),
      setDisplayName: (label: string) => set('setDisplayName', { label }),
      sortAscending: () => set('sortAscending', { sortOrder: 'ASCENDING' }),
      sortDescending: () => set('sortDescending', { sortOrder: 'DESCENDING' }),
      setGroupLimit: (countLimit: number) => set('setGroupLimit', { groupLimit: { countLimit } }),
      remove: () => {
        const kept = groups().filter((_, at) => at !== index);
        pivot.change('remove', { ...pivot.now(), [side]: kept });
      },
    },
    'PivotGroup',
  );
  return group;
}

function addValue(pivot: Pivot, column: number, summarizeFunction: string) {
  const values = pivot.now().values ?? [];
  const value = { sourceColumnOffset: column - 1, summarizeFunction };
  pivot.change('addPivotValue', { ...pivot.now(), values: [...values, value] });
  return pivotValueOf(pivot, values.length);
}

function pivotValueOf(pivot: Pivot, index: number): GoogleAppsScript.Spreadsheet.PivotValue {
  const values = () => pivot.now().values ?? [];
  const set = (method: string, changes: Partial<PivotValue>) => {
    const changed = values().map((each, at) => (at === index ? { ...each, ...changes } : each));
    pivot.change(method, { ...pivot.now(), values: changed });
    return value;
  };
  const value: GoogleAppsScript.Spreadsheet.PivotValue = standIn(
    {
      setDisplayName: (name: string) => set('setDisplayName', { name }),
      summarizeBy: (how: unknown) => set('summarizeBy', { summarizeFunction: String(how) }),
      remove: () => {
        const kept = values().filter((_, at) => at !== index);
        pivot.change('remove', { ...pivot.now(), values: kept });
      },
    },
    'PivotValue',
  );
  return value;
}
