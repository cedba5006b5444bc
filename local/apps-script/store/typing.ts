import type { Actor } from '../access';
import { invalid } from '../api-error';
import { mayEditArea, protectedCell } from '../protection';
import { readTyped, type TypingSetting } from '../typed/read-typed';
import { type RuledCell, violation } from '../validation';
import type { Area } from './area';
import { computedOf } from './computed';
import { gridWithId } from './lookup';
import { plainValue } from './new-spreadsheet';
import type { ExtendedValue, SpreadsheetState } from './state';
import { Transaction } from './transaction';
import { putValue } from './write';

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

function checkAccess(state: SpreadsheetState, actor: Actor, area: Area): void {
  const sheet = gridWithId(state, area.sheetId);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (area.bottom > rowCount || area.right > columnCount || area.top < 0 || area.left < 0) {
    throw invalid('The coordinates of the range are outside the dimensions of the sheet.');
  }
  if (!mayEditArea({ sheet, namedRanges: state.namedRanges }, actor, area)) throw protectedCell();
}

/** Puts what was entered into a cell, unless the cell's strict rule refuses it. */
function enter(
  transaction: Transaction,
  state: SpreadsheetState,
  place: TypingPlace,
  entered: unknown,
  setting: Omit<TypingSetting, 'cellFormat'>,
): boolean {
  const { sheetId, row, column } = place;
  const cell = transaction.cell(sheetId, row, column);
  const cellFormat = cell?.userEnteredFormat?.numberFormat;
  const { value, format } =
    typeof entered === 'string'
      ? readTyped(entered, { ...setting, cellFormat })
      : { value: plainValue(entered) };
  if (cell?.dataValidation) checkValue({ state, sheetId, row, column }, value);
  putValue(transaction, place, value, format);
  return value?.formulaValue !== undefined && cell?.dataValidation?.strict === true;
}

function checkValue(cell: RuledCell, value: ExtendedValue | undefined): void {
  if (value?.formulaValue !== undefined) return;
  const rule = gridWithId(cell.state, cell.sheetId).rows[cell.row]?.[cell.column]?.dataValidation;
  const refusal = violation(rule, value, cell);
  if (refusal) throw invalid(refusal);
}

/** A formula is judged by what it comes to, once everything is entered. */
function checkFormulas(state: SpreadsheetState, places: readonly TypingPlace[]): void {
  for (const { sheetId, row, column } of places) {
    const sheet = gridWithId(state, sheetId);
    const value = computedOf(state).value(sheet, row, column);
    const rule = sheet.rows[row]?.[column]?.dataValidation;
    const refusal = violation(rule, value, { state, sheetId, row, column });
    if (refusal) throw invalid(refusal);
  }
}

function enterAll(
  state: SpreadsheetState,
  actor: Actor,
  place: TypingPlace,
  rows: readonly (readonly unknown[])[],
  setting: Omit<TypingSetting, 'cellFormat'>,
): Typed {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const { sheetId, row: top, column: left } = place;
  checkAccess(state, actor, { sheetId, top, left, bottom: top + rows.length, right: left + width });
  const transaction = new Transaction(state);
  const ruledFormulas: TypingPlace[] = [];
  rows.forEach((cells, down) => {
    cells.forEach((entered, across) => {
      const at = { sheetId, row: top + down, column: left + across };
      if (enter(transaction, state, at, entered, setting)) ruledFormulas.push(at);
    });
  });
  const after = transaction.commit();
  checkFormulas(after, ruledFormulas);
  return { state: after, warnings: transaction.warnings };
}

/**
 * Somebody types into one cell: the text is read by the spreadsheet's locale and the cell's number
 * format. Protections and strict validation refuse by throwing `ApiError` with Google's words.
 */
export function typeInto(
  state: SpreadsheetState,
  actor: Actor,
  place: TypingPlace,
  text: string,
  now: Date,
): Typed {
  return enterText(state, actor, place, [[text]], now);
}

/** The same for a rectangle of texts, such as a paste of values: all or nothing. */
export function enterText(
  state: SpreadsheetState,
  actor: Actor,
  place: TypingPlace,
  rows: readonly (readonly string[])[],
  now: Date,
): Typed {
  const { locale } = state.properties;
  return enterAll(state, actor, place, rows, { locale, thisYear: now.getUTCFullYear() });
}

/**
 * `Range.setValues`: texts are read as if typed, and one that begins with `=` is a formula even in a
 * plain text cell (observed); numbers and booleans are kept. A date must come as the serial number
 * that `typed/serial.ts` makes of it. All or nothing.
 */
export function typeRectangle(
  state: SpreadsheetState,
  actor: Actor,
  place: TypingPlace,
  rows: readonly (readonly unknown[])[],
  now: Date,
): Typed {
  const { locale } = state.properties;
  const thisYear = now.getUTCFullYear();
  return enterAll(state, actor, place, rows, { locale, thisYear, formulasEverywhere: true });
}
