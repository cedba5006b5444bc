import { standIn } from '../refusing';
import { namesAsMembers } from '../services/named-values';
import { sheetById } from '../store/lookup';
import type { BasicFilter, GridRange } from '../store/state';
import { criteriaSetters } from './criteria';
import type { OpenSpreadsheet } from './open-spreadsheet';
import type { WholeRange } from './range-context';

type WholeFilter = GoogleAppsScript.Spreadsheet.Filter;
type WholeCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** The criteria of filters, as the Sheets API writes them. */
interface Criteria {
  readonly hiddenValues?: readonly string[];
  readonly visibleValues?: readonly string[];
  readonly condition?: object;
}

const written = new WeakMap<object, Criteria>();

/** What a script gave as the criteria of a filter, as the Sheets API writes it. */
export function criteriaOf(criteria: object): Criteria {
  return written.get(criteria) ?? {};
}

/** Whether a column's rows are ascending, as `SpreadsheetApp.SortOrder` would name it. */
const order = (isAscending: boolean) => (isAscending ? 'ASCENDING' : 'DESCENDING');

/** The filter of a tab as scripts hold it (class Filter), or null when it has none. */
export function filterOf(
  open: OpenSpreadsheet,
  sheetId: number,
  rangeAt: (range: GridRange) => WholeRange,
): WholeFilter | null {
  const now = () => sheetById(open.state, sheetId)?.basicFilter;
  if (!now()) return null;
  const change = (method: string, changes: Readonly<Record<string, unknown>>) => {
    open.change(method, [{ setBasicFilter: { filter: { ...now(), ...changes } } }]);
    return filter;
  };
  const specs = () => specsOf(now());
  const setCriteria = (method: string, column: number, criteria: Criteria | null) => {
    const others = specs().filter((spec) => spec.columnIndex !== column - 1);
    const added = criteria ? [{ columnIndex: column - 1, filterCriteria: criteria }] : [];
    return change(method, { filterSpecs: [...others, ...added] });
  };
  const filter: WholeFilter = standIn(
    {
      getRange: () => rangeAt(now()?.range ?? { sheetId }),
      remove: () => {
        open.change('remove', [{ clearBasicFilter: { sheetId } }]);
      },
      setColumnFilterCriteria: (column: number, criteria: object | null) =>
        setCriteria('setColumnFilterCriteria', column, criteria && criteriaOf(criteria)),
      removeColumnFilterCriteria: (column: number) =>
        setCriteria('removeColumnFilterCriteria', column, null),
      getColumnFilterCriteria: (column: number) => {
        const spec = specs().find((one) => one.columnIndex === column - 1);
        return spec ? filterCriteria(spec.filterCriteria ?? {}) : null;
      },
      sort: (column: number, isAscending: boolean) =>
        change('sort', {
          sortSpecs: [{ dimensionIndex: column - 1, sortOrder: order(isAscending) }],
        }),
    },
    'Filter',
  );
  return filter;
}

interface Spec {
  readonly columnIndex?: number;
  readonly filterCriteria?: Criteria;
}

function specsOf(filter: BasicFilter | undefined): readonly Spec[] {
  return (filter?.filterSpecs as readonly Spec[] | undefined) ?? [];
}

function filterCriteria(criteria: Criteria): WholeCriteria {
  const whole: WholeCriteria = standIn(
    {
      getHiddenValues: () => criteria.hiddenValues ?? [],
      getVisibleValues: () => criteria.visibleValues ?? [],
      copy: () => newFilterCriteria(criteria),
    },
    'FilterCriteria',
  );
  written.set(whole, criteria);
  return whole;
}

/** The criteria of a filter in the making (class FilterCriteriaBuilder). */
export function newFilterCriteria(
  given: Criteria = {},
): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
  let criteria = given;
  const change = (changes: Criteria) => {
    criteria = { ...criteria, ...changes };
    return builder;
  };
  const builder: GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder = standIn(
    {
      ...criteriaSetters((condition) => change({ condition })),
      setHiddenValues: (hiddenValues: readonly string[]) => change({ hiddenValues }),
      setVisibleValues: (visibleValues: readonly string[]) => change({ visibleValues }),
      build: () => filterCriteria(criteria),
    },
    'FilterCriteriaBuilder',
  );
  return builder;
}

/** What a tab can be, as `SpreadsheetApp.SheetType` names it. */
export const sheetTypes = namesAsMembers(['GRID', 'OBJECT', 'DATASOURCE']);
