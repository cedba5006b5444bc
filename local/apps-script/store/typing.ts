import type { Actor } from '../access';
import type { SpreadsheetState } from './state';

/** Where somebody types or a script sets values: a rectangle's top left cell, counting from 0. */
export interface TypingPlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** The spreadsheet afterwards. */
export interface Typed {
  readonly state: SpreadsheetState;
  readonly warnings: readonly string[];
}

/**
 * Somebody types into one cell: the text is read by the spreadsheet's locale and the cell's number
 * format. Protections and strict validation refuse by throwing `ApiError` with Google's words.
 */
export function typeInto(
  state: SpreadsheetState,
  actor: Actor,
  _place: TypingPlace,
  text: string,
): Typed {
  throw new Error(`Not built yet: ${state.spreadsheetId} ${actor.email} ${text}`);
}

/**
 * `Range.setValues`: texts are read as if typed, numbers, booleans and dates are kept (a `Date` must
 * already be a serial number in the spreadsheet's time zone, see `typed/serial.ts`); all or nothing.
 */
export function typeRectangle(
  state: SpreadsheetState,
  actor: Actor,
  _place: TypingPlace,
  rows: readonly (readonly unknown[])[],
): Typed {
  throw new Error(`Not built yet: ${state.spreadsheetId} ${actor.email} ${rows.length}`);
}
