import { standIn } from '../refusing';
import { sheetById } from '../store/lookup';
import type { DimensionRange, GridRange } from '../store/state';
import { ruleOf, validationOf } from './data-validation';
import { metadataMembers } from './developer-metadata';
import { filterOf } from './filter';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { createPivotTable } from './pivot-table';
import { cellCount, gridRangeOf, mapCells, type Place, placeOf } from './place';
import { addProtection } from './protection';
import { borderMembers } from './range-borders';
import { checkboxMembers, mergeMembers, noteMembers, shiftMembers } from './range-cells';
import { clearMembers } from './range-clear';
import { placeOfRange, placesOfRanges, type RangeContext, type WholeRange } from './range-context';
import { copyMembers } from './range-copy';
import { formatMembers, refuseOtherSize } from './range-format';
import { positionMembers } from './range-position';
import { richTextMembers } from './range-rich-text';
import { typingMembers, valueMembers } from './range-values';
import { textFinder } from './text-finder';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null;
type WholeSheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetOf = (sheetId: number) => WholeSheet;

/** A rectangle of cells as scripts hold it (class Range). */
export function rangeOf(open: OpenSpreadsheet, place: Place, sheetOf: SheetOf): WholeRange {
  const context: RangeContext = {
    open,
    place,
    self: () => range,
    at: (other) => rangeOf(open, other, sheetOf),
    sheet: () => sheetOf(place.sheetId),
  };
  const range: WholeRange = standIn(
    {
      ...positionMembers(context),
      ...valueMembers(context),
      ...typingMembers(context),
      ...formatMembers(context),
      ...borderMembers(context),
      ...clearMembers(context),
      ...noteMembers(context),
      ...mergeMembers(context),
      ...checkboxMembers(context),
      ...richTextMembers(context),
      ...copyMembers(context),
      ...shiftMembers(context),
      ...validationMembers(context),
      ...structureMembers(context),
      ...metadataMembers(open, linesOf(place), context.self),
    },
    'Range',
  );
  placesOfRanges.set(range, place);
  return range;
}

/** Metadata goes by whole rows or columns: those the range covers, whichever are fewer. */
function linesOf(place: Place): { readonly dimensionRange: DimensionRange } {
  const { sheetId, row, column, rows, columns } = place;
  const isRow = rows <= columns;
  const [startIndex, count] = isRow ? [row, rows] : [column, columns];
  const dimension = isRow ? 'ROWS' : 'COLUMNS';
  return { dimensionRange: { sheetId, dimension, startIndex, endIndex: startIndex + count } };
}

function validationMembers({ open, place, self, at }: RangeContext) {
  const rangeAt = (other: GridRange) => at(placeOf(open.state, other));
  const range = gridRangeOf(place);
  const read = (method: string) =>
    open.read(method, cellCount(place), (state) => {
      const rows = sheetById(state, place.sheetId)?.rows ?? [];
      return mapCells(place, (row, column) => {
        const rule = rows[row]?.[column]?.dataValidation;
        return rule ? validationOf(rule, () => open, rangeAt) : null;
      });
    });
  return {
    setDataValidation: (given: Rule) => {
      const rule = ruleOf(given);
      open.change('setDataValidation', [
        { setDataValidation: { range, ...(rule ? { rule } : {}) } },
      ]);
      return self();
    },
    getDataValidation: () => read('getDataValidation')[0]?.[0] ?? null,
    getDataValidations: () => read('getDataValidations'),
    setDataValidations: (rules: readonly (readonly Rule[])[]) => {
      refuseOtherSize(place, rules);
      const rows = rules.map((row) => ({
        values: row.map((rule) => ({ dataValidation: ruleOf(rule) ?? undefined })),
      }));
      open.change('setDataValidations', [
        { updateCells: { range, rows, fields: 'dataValidation' } },
      ]);
      return self();
    },
  };
}

type SortBy = number | { readonly column: number; readonly ascending?: boolean };

function sortSpec(by: SortBy) {
  const { column, ascending = true } = typeof by === 'number' ? { column: by } : by;
  return { dimensionIndex: column - 1, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' };
}

function structureMembers({ open, place, self, at }: RangeContext) {
  const range = gridRangeOf(place);
  const rangeAt = (other: GridRange) => at(placeOf(open.state, other));
  const filter = () => filterOf(open, place.sheetId, rangeAt);
  return {
    protect: () => addProtection(open, range, rangeAt),
    canEdit: () => open.mayEdit(range),
    createFilter: () => {
      open.addFilter(range);
      return filter();
    },
    getFilter: filter,
    createPivotTable: (source: WholeRange) =>
      createPivotTable(open, place, gridRangeOf(placeOfRange(source)), rangeAt),
    createTextFinder: (find: string) => textFinder({ open, range, find, rangeAt: at }),
    sort: (by: SortBy | readonly SortBy[]) => {
      const sortSpecs = [by].flat().map((one) => sortSpec(one as SortBy));
      open.change('sort', [{ sortRange: { range, sortSpecs } }]);
      return self();
    },
  };
}
