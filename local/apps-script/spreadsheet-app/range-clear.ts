import type { BatchRequest } from './open-spreadsheet';
import { cellCount, gridRangeOf, type Place } from './place';
import type { RangeContext } from './range-context';

/** What Range.clear and Sheet.clear can be told to empty. */
export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

const fieldsOf = {
  contentsOnly: 'userEnteredValue,textFormatRuns',
  formatOnly: 'userEnteredFormat',
  commentsOnly: 'note',
  validationsOnly: 'dataValidation',
} as const;

/** The fields that are emptied: those asked for, or contents, formats and rules when none is. */
export function clearedFields(options: ClearOptions = {}): string {
  const names = Object.keys(fieldsOf) as (keyof typeof fieldsOf)[];
  const asked = names.filter((name) => options[name] === true).map((name) => fieldsOf[name]);
  return (asked.length > 0 ? asked : Object.values(fieldsOf).filter((one) => one !== 'note')).join(
    ',',
  );
}

/** The request that empties these fields of all cells of a rectangle. */
export function clearing(place: Place, fields: string): BatchRequest {
  return { updateCells: { range: gridRangeOf(place), rows: [], fields } };
}

/** Emptying the cells of a range (class Range). */
export function clearMembers({ open, place, self }: RangeContext) {
  const clear = (method: string, fields: string) => {
    open.format(method, cellCount(place), [clearing(place, fields)]);
    return self();
  };
  return {
    clear: (options?: ClearOptions) => clear('clear', clearedFields(options)),
    clearContent: () => clear('clearContent', fieldsOf.contentsOnly),
    clearFormat: () => clear('clearFormat', fieldsOf.formatOnly),
    clearNote: () => clear('clearNote', fieldsOf.commentsOnly),
    clearDataValidations: () => clear('clearDataValidations', fieldsOf.validationsOnly),
  };
}
