/** Putting values into cells, whoever puts them there. */
import { invalid } from '../api-error';
import { unknownFunctions } from '../formulas/evaluate';
import { a1OfRange } from './a1';
import { cellArea, rangeOf } from './area';
import type { CellState, ExtendedValue, NumberFormat } from './state';
import type { Transaction } from './transaction';

/** The most characters a cell holds (https://support.google.com/drive/answer/37603). */
const longestText = 50_000;

function checkLength(value: ExtendedValue): void {
  const length = (value.stringValue ?? value.formulaValue ?? '').length;
  if (length <= longestText) return;
  throw invalid(
    `Your input contains more than the maximum of ${longestText} characters in a single cell.`,
  );
}

function warnOfFormula(
  transaction: Transaction,
  formula: string,
  place: { readonly sheetId: number; readonly row: number; readonly column: number },
): void {
  const { locale } = transaction.spreadsheet.properties;
  const unknown = unknownFunctions(formula, locale);
  if (unknown.length === 0) return;
  const state = { ...transaction.spreadsheet, sheets: transaction.sheets };
  const where = a1OfRange(state, rangeOf(cellArea(place.sheetId, place.row, place.column)));
  transaction.warnings.push(
    `${where} holds ${formula}: ${unknown.join(', ')} is not computed here and reads as #NAME?`,
  );
}

/** A cell without some of its members. */
export function without<Name extends keyof CellState>(
  cell: CellState | undefined,
  ...names: Name[]
): Omit<CellState, Name> {
  const rest = { ...cell };
  for (const name of names) delete rest[name];
  return rest;
}

/** Puts a value, or nothing, into a cell and leaves its format, rule and note as they are. */
export function putValue(
  transaction: Transaction,
  place: { readonly sheetId: number; readonly row: number; readonly column: number },
  value: ExtendedValue | undefined,
  format?: NumberFormat,
): void {
  const { sheetId, row, column } = place;
  const old = transaction.cell(sheetId, row, column);
  if (!(value || old)) return;
  if (value) checkLength(value);
  if (value?.formulaValue !== undefined) warnOfFormula(transaction, value.formulaValue, place);
  const kept = without(old, 'userEnteredValue', 'textFormatRuns', 'chipRuns');
  const formatted =
    format && !old?.userEnteredFormat?.numberFormat
      ? { ...kept, userEnteredFormat: { ...kept.userEnteredFormat, numberFormat: format } }
      : kept;
  const cell = value ? { ...formatted, userEnteredValue: value } : formatted;
  transaction.setCell(sheetId, row, column, cell);
}
