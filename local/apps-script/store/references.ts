/** Keeping formulas and rules pointed at the cells they mean when rows and columns move. */
import { tokensOf } from '../formulas/tokens';
import { formatsOf } from '../typed/locale';
import { columnLetters, quotedTitle, rangeOnSheet, splitSheet } from './a1';
import { sheetByTitle } from './lookup';
import { type Shift, shiftedRange } from './shifted';
import type {
  CellState,
  DataValidationRule,
  GridRange,
  RowState,
  SheetState,
  SpreadsheetState,
} from './state';
import type { Transaction } from './transaction';

const holdsReference = (cell: CellState | undefined): boolean =>
  cell?.userEnteredValue?.formulaValue !== undefined ||
  cell?.dataValidation?.condition.type === 'ONE_OF_RANGE';

function printCorners(range: GridRange, original: string): string {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  const [first = '', last] = original.split(':');
  const corner = (row: number | undefined, column: number | undefined, like: string) => {
    const [, columnMark = '', , rowMark = ''] = /^(\$?)([a-z]*)(\$?)/i.exec(like) ?? [];
    const letters = column === undefined ? '' : columnMark + columnLetters(column);
    return letters + (row === undefined ? '' : rowMark + (row + 1));
  };
  const start = corner(startRowIndex, startColumnIndex, first);
  if (last === undefined) return start;
  const lastRow = endRowIndex === undefined ? undefined : endRowIndex - 1;
  const lastColumn = endColumnIndex === undefined ? undefined : endColumnIndex - 1;
  return `${start}:${corner(lastRow, lastColumn, last)}`;
}

/** A reference after shifts, spelled as it was; `#REF!` when its cells are gone. */
function shiftedReference(
  state: SpreadsheetState,
  sheetId: number,
  reference: string,
  shifts: readonly Shift[],
): string {
  const { title, rest } = splitSheet(reference);
  const sheet = title === undefined ? sheetId : sheetByTitle(state, title)?.properties.sheetId;
  if (sheet === undefined || !shifts.some((shift) => shift.sheetId === sheet)) return reference;
  let range = rangeOnSheet(sheet, rest);
  if (!range) return reference;
  for (const shift of shifts) range = range && shiftedRange(range, shift);
  const prefix = title === undefined ? '' : `${quotedTitle(title)}!`;
  return range ? prefix + printCorners(range, rest) : `${prefix}#REF!`;
}

function shiftedFormula(
  state: SpreadsheetState,
  sheetId: number,
  formula: string,
  shifts: readonly Shift[],
): string {
  const tokens = tokensOf(formula, formatsOf(state.properties.locale).decimal) ?? [];
  let result = '';
  let at = 0;
  for (const token of tokens) {
    if (token.kind !== 'reference') continue;
    result += formula.slice(at, token.at);
    result += shiftedReference(state, sheetId, token.text, shifts);
    at = token.at + token.text.length;
  }
  return result + formula.slice(at);
}

/** One spreadsheet's shifts, remembering rules so that cells that shared one still share it. */
interface Settling {
  readonly state: SpreadsheetState;
  readonly shifts: readonly Shift[];
  readonly rules: Map<DataValidationRule, DataValidationRule>;
}

function shiftedRule(settling: Settling, sheetId: number, rule: DataValidationRule) {
  const known = settling.rules.get(rule);
  if (known) return known;
  const values = rule.condition.values?.map((value) => ({
    ...value,
    userEnteredValue: shiftedFormula(
      settling.state,
      sheetId,
      value.userEnteredValue ?? '',
      settling.shifts,
    ),
  }));
  const moved = { ...rule, condition: { ...rule.condition, ...(values ? { values } : {}) } };
  settling.rules.set(rule, moved);
  return moved;
}

function shiftedCell(settling: Settling, sheetId: number, cell: CellState): CellState {
  const formula = cell.userEnteredValue?.formulaValue;
  const rule = cell.dataValidation;
  const isRange = rule?.condition.type === 'ONE_OF_RANGE';
  const { state, shifts } = settling;
  return {
    ...cell,
    ...(formula === undefined
      ? {}
      : { userEnteredValue: { formulaValue: shiftedFormula(state, sheetId, formula, shifts) } }),
    ...(rule && isRange ? { dataValidation: shiftedRule(settling, sheetId, rule) } : {}),
  };
}

const referencesByRow = new WeakMap<RowState, boolean>();

/** Whether a row of a finished spreadsheet has a reference in it; asking again costs nothing. */
function rowHoldsReference(row: RowState): boolean {
  const known = referencesByRow.get(row);
  if (known !== undefined) return known;
  const holds = row.some(holdsReference);
  referencesByRow.set(row, holds);
  return holds;
}

/** Whether what a sheet shows or offers may depend on other cells: by formulas, lists, pivot tables. */
export function dependsOnOthers({ rows, pivots }: SheetState): boolean {
  return pivots.length > 0 || rows.some((row) => row !== undefined && rowHoldsReference(row));
}

function settleSheet(transaction: Transaction, sheet: SheetState, settling: Settling): void {
  const { sheetId } = sheet.properties;
  sheet.rows.forEach((row, rowIndex) => {
    if (!row || !rowHoldsReference(row)) return;
    row.forEach((cell, column) => {
      if (!(cell && holdsReference(cell))) return;
      transaction.setCell(sheetId, rowIndex, column, shiftedCell(settling, sheetId, cell));
    });
  });
}

/** Points formulas and dropdowns at where the cells they mean have been shifted to. */
export function settleReferences(transaction: Transaction): void {
  if (transaction.shifts.length === 0) return;
  const state = transaction.commit();
  const settling: Settling = { state, shifts: transaction.shifts.splice(0), rules: new Map() };
  for (const sheet of state.sheets) settleSheet(transaction, sheet, settling);
}
