import { standIn } from '../refusing';
import { sheetById } from '../store/lookup';
import { ruleOf, validationOf } from './data-validation';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { cellCount, gridRangeOf, mapCells, type Place, placeOf } from './place';
import { addProtection } from './protection';
import { placesOfRanges, type RangeContext, type WholeRange } from './range-context';
import { formatMembers } from './range-format';
import { positionMembers } from './range-position';
import { valueMembers } from './range-values';

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
      ...formatMembers(context),
      ...validationMembers(context),
      ...structureMembers(context),
    },
    'Range',
  );
  placesOfRanges.set(range, place);
  return range;
}

function validationMembers({ open, place, self }: RangeContext) {
  const range = gridRangeOf(place);
  const set = (method: string, rule: Rule) => {
    const wanted = ruleOf(rule);
    open.change(method, [{ setDataValidation: { range, ...(wanted ? { rule: wanted } : {}) } }]);
    return self();
  };
  const read = (method: string) =>
    open.read(method, cellCount(place), (state) =>
      mapCells(place, (row, column) => {
        const rule = sheetById(state, place.sheetId)?.rows[row]?.[column]?.dataValidation;
        return rule ? validationOf(rule, () => open) : null;
      }),
    );
  return {
    setDataValidation: (rule: Rule) => set('setDataValidation', rule),
    clearDataValidations: () => set('clearDataValidations', null),
    insertCheckboxes: () => {
      const rule = { condition: { type: 'BOOLEAN' }, strict: true };
      open.change('insertCheckboxes', [{ setDataValidation: { range, rule } }]);
      return self();
    },
    getDataValidation: () => read('getDataValidation')[0]?.[0] ?? null,
    getDataValidations: () => read('getDataValidations'),
    setDataValidations: (rules: readonly (readonly Rule[])[]) => {
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

function structureMembers({ open, place, self, at }: RangeContext) {
  const range = gridRangeOf(place);
  return {
    protect: () => addProtection(open, range, (other) => at(placeOf(open.state, other))),
    createFilter: () => {
      open.change('createFilter', [{ setBasicFilter: { filter: { range } } }]);
      return standIn({ getRange: () => self() }, 'Filter');
    },
    sort: (by: SortBy | readonly SortBy[]) => {
      const sortSpecs = (Array.isArray(by) ? (by as readonly SortBy[]) : [by as SortBy]).map(
        (one) => ({
          dimensionIndex: (typeof one === 'number' ? one : one.column) - 1,
          sortOrder:
            typeof one === 'number' || one.ascending !== false ? 'ASCENDING' : 'DESCENDING',
        }),
      );
      open.change('sort', [{ sortRange: { range, sortSpecs } }]);
      return self();
    },
  };
}
