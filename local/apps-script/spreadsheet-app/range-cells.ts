import { namesAsMembers } from '../services/named-values';
import { sheetById } from '../store/lookup';
import type { CellState, GridRange } from '../store/state';
import type { BatchRequest } from './open-spreadsheet';
import { cellCount, first, gridRangeOf, mapCells, placeOf } from './place';
import type { RangeContext, WholeRange } from './range-context';
import { refuseOtherSize } from './range-format';

/** Rows or columns, as `SpreadsheetApp.Dimension` names them. */
export const dimensions = namesAsMembers(['COLUMNS', 'ROWS']);

/** The notes on the cells of a range (class Range). */
export function noteMembers({ open, place, self }: RangeContext) {
  const range = gridRangeOf(place);
  const read = (method: string) =>
    open.read(method, cellCount(place), (state) => {
      const sheet = sheetById(state, place.sheetId);
      return mapCells(place, (row, column) => sheet?.rows[row]?.[column]?.note ?? '');
    });
  const asNote = (note: unknown) => (note === null || note === '' ? undefined : String(note));
  const send = (method: string, request: BatchRequest) => {
    open.format(method, cellCount(place), [request]);
    return self();
  };
  return {
    getNote: () => first(read('getNote')),
    getNotes: () => read('getNotes'),
    setNote: (note: unknown) =>
      send('setNote', { repeatCell: { range, cell: { note: asNote(note) }, fields: 'note' } }),
    setNotes: (notes: readonly (readonly unknown[])[]) => {
      refuseOtherSize(place, notes);
      const rows = notes.map((row) => ({ values: row.map((note) => ({ note: asNote(note) })) }));
      return send('setNotes', { updateCells: { range, rows, fields: 'note' } });
    },
  };
}

/** Merging and taking apart the cells of a range (class Range). */
export function mergeMembers({ open, place, self, at }: RangeContext) {
  const range = gridRangeOf(place);
  const merge = (method: string, mergeType: string) => () => {
    open.format(method, cellCount(place), [{ mergeCells: { range, mergeType } }]);
    return self();
  };
  const merged = (method: string): WholeRange[] =>
    open.read(method, 0, (state) => {
      const merges = sheetById(state, place.sheetId)?.merges ?? [];
      return merges.filter((one) => touches(one, range)).map((one) => at(placeOf(state, one)));
    });
  return {
    merge: merge('merge', 'MERGE_ALL'),
    mergeAcross: merge('mergeAcross', 'MERGE_ROWS'),
    mergeVertically: merge('mergeVertically', 'MERGE_COLUMNS'),
    breakApart: () => {
      open.format('breakApart', cellCount(place), [{ unmergeCells: { range } }]);
      return self();
    },
    getMergedRanges: () => merged('getMergedRanges'),
    isPartOfMerge: () => merged('isPartOfMerge').length > 0,
  };
}

function touches(one: GridRange, other: GridRange): boolean {
  const meet = (start = 0, end = Infinity, otherStart = 0, otherEnd = Infinity) =>
    start < otherEnd && otherStart < end;
  return (
    meet(one.startRowIndex, one.endRowIndex, other.startRowIndex, other.endRowIndex) &&
    meet(one.startColumnIndex, one.endColumnIndex, other.startColumnIndex, other.endColumnIndex)
  );
}

/** Cells put in, taken out, made unique or tidied (class Range). */
export function shiftMembers({ open, place, self, at }: RangeContext) {
  const range = gridRangeOf(place);
  return {
    insertCells: (dimension: unknown) => {
      open.change('insertCells', [{ insertRange: { range, shiftDimension: String(dimension) } }]);
      return self();
    },
    deleteCells: (dimension: unknown) => {
      open.change('deleteCells', [{ deleteRange: { range, shiftDimension: String(dimension) } }]);
    },
    removeDuplicates: (columns: readonly number[] = []) => {
      const { sheetId } = place;
      const comparisonColumns = columns.map((column) => {
        return { sheetId, dimension: 'COLUMNS', startIndex: column - 1, endIndex: column };
      });
      const [reply] = open.change('removeDuplicates', [
        { deleteDuplicates: { range, comparisonColumns } },
      ]);
      const { deleteDuplicates } = reply as Partial<Record<'deleteDuplicates', Removed>>;
      return at({ ...place, rows: place.rows - (deleteDuplicates?.duplicatesRemovedCount ?? 0) });
    },
    trimWhitespace: () => {
      open.change('trimWhitespace', [{ trimWhitespace: { range } }]);
      return self();
    },
  };
}

interface Removed {
  readonly duplicatesRemovedCount?: number;
}

/** The ticks in the cells of a range (class Range). */
export function checkboxMembers({ open, place, self }: RangeContext) {
  const range = gridRangeOf(place);
  const cells = (method: string) =>
    open.read(method, cellCount(place), (state) => {
      const sheet = sheetById(state, place.sheetId);
      return mapCells(place, (row, column) => sheet?.rows[row]?.[column]).flat();
    });
  const isBox = (cell: CellState | undefined) => cell?.dataValidation?.condition.type === 'BOOLEAN';
  const tick = (method: string, boolValue: boolean) => () => {
    const cell = { userEnteredValue: { boolValue } };
    open.format(method, cellCount(place), [
      { repeatCell: { range, cell, fields: 'userEnteredValue' } },
    ]);
    return self();
  };
  return {
    insertCheckboxes: (...values: readonly unknown[]) => {
      const entered = values.map((value) => ({ userEnteredValue: String(value) }));
      const condition = { type: 'BOOLEAN', ...(entered.length > 0 ? { values: entered } : {}) };
      const rule = { condition, strict: true };
      open.change('insertCheckboxes', [{ setDataValidation: { range, rule } }]);
      const empty = cells('insertCheckboxes').every((cell) => !cell?.userEnteredValue);
      return empty && values.length === 0 ? tick('insertCheckboxes', false)() : self();
    },
    removeCheckboxes: () => {
      open.change('removeCheckboxes', [{ setDataValidation: { range } }]);
      return self();
    },
    check: tick('check', true),
    uncheck: tick('uncheck', false),
    isChecked: () => {
      const found = cells('isChecked');
      if (!found.every(isBox)) return null;
      const ticked = found.map((cell) => cell?.userEnteredValue?.boolValue === true);
      return new Set(ticked).size === 1 ? (ticked[0] ?? null) : null;
    },
  };
}
