import type { OpenSpreadsheet } from './open-spreadsheet';
import type { Place } from './place';

/** Google's whole class Range. */
export type WholeRange = GoogleAppsScript.Spreadsheet.Range;

/** What the members of one range share. */
export interface RangeContext {
  readonly open: OpenSpreadsheet;
  readonly place: Place;
  /** The range itself, for methods that can be chained. */
  readonly self: () => WholeRange;
  /** Another range of the same tab. */
  readonly at: (place: Place) => WholeRange;
  readonly sheet: () => GoogleAppsScript.Spreadsheet.Sheet;
}

/** Where the ranges that scripts hold are, for methods that are given one. */
export const placesOfRanges = new WeakMap<object, Place>();

/** Where a range that a script gave is. */
export function placeOfRange(range: object): Place {
  const place = placesOfRanges.get(range);
  if (!place) throw new Error('This is not a range of the local SpreadsheetApp.');
  return place;
}
