import { actorOn } from '../spreadsheets';
import { sheetById } from '../store/lookup';
import { effectiveValue, formattedText } from '../store/reading';
import { fromR1C1, pastedFormula } from '../store/relative';
import type { ExtendedValue, SpreadsheetState } from '../store/state';
import { typeRectangle } from '../store/typing';
import { instantOfSerial, serialOfInstant } from '../typed/serial';
import { errorTexts } from '../typed/show-value';
import { dateFormats, isDate, showsDate } from './date-cells';
import { cellCount, first, mapCells, type Place } from './place';
import type { RangeContext, WholeRange } from './range-context';
import { refuseOtherSize } from './range-format';

/** Reading what the cells of a range hold (class Range). */
export function valueMembers(context: RangeContext) {
  const { open, place } = context;
  const read = <Value>(method: string, one: CellReader<Value>) =>
    open.read(method, cellCount(place), (state) =>
      mapCells(place, (row, column) => one(state, place.sheetId, row, column)),
    );
  return {
    getValues: () => read('getValues', scriptValue),
    getValue: () => first(readFirst(context, 'getValue', scriptValue)),
    getDisplayValues: () => read('getDisplayValues', formattedText),
    getDisplayValue: () => first(readFirst(context, 'getDisplayValue', formattedText)),
    getFormulas: () => read('getFormulas', formulaOf),
    getFormula: () => first(readFirst(context, 'getFormula', formulaOf)),
    isBlank: () => read('isBlank', scriptValue).every((row) => row.every((cell) => cell === '')),
  } satisfies Partial<WholeRange>;
}

/** Typing into the cells of a range (class Range). */
export function typingMembers(context: RangeContext) {
  const { place } = context;
  const type = (method: string, valueAt: (row: number, column: number) => unknown) =>
    typeValues(context, method, mapCells(place, valueAt));
  const all = (method: string, values: readonly (readonly unknown[])[]) => {
    refuseOtherSize(place, values);
    return typeValues(context, method, values);
  };
  const moved = (value: unknown) => (row: number, column: number) =>
    typeof value === 'string' && value.startsWith('=')
      ? pastedFormula(value, row - place.row, column - place.column)
      : value;
  const fromRelative = (formulas: readonly (readonly string[])[]) =>
    formulas.map((cells, down) =>
      cells.map((text, over) => fromR1C1(asFormula(text), place.row + down, place.column + over)),
    );
  return {
    setValues: (values: unknown[][]) => all('setValues', values),
    setValue: (value: unknown) => type('setValue', moved(value)),
    setFormulas: (formulas: string[][]) =>
      all(
        'setFormulas',
        formulas.map((row) => row.map(asFormula)),
      ),
    setFormula: (formula: string) => type('setFormula', moved(asFormula(formula))),
    setFormulaR1C1: (formula: string) =>
      type('setFormulaR1C1', (row, column) => fromR1C1(asFormula(formula), row, column)),
    setFormulasR1C1: (formulas: string[][]) => all('setFormulasR1C1', fromRelative(formulas)),
  } satisfies Partial<WholeRange>;
}

type CellReader<Value> = (
  state: SpreadsheetState,
  sheetId: number,
  row: number,
  column: number,
) => Value;

function readFirst<Value>(
  { open, place }: RangeContext,
  method: string,
  one: CellReader<Value>,
): Value[][] {
  return open.read(method, 1, (state) => [[one(state, place.sheetId, place.row, place.column)]]);
}

/** A cell as scripts get it: a number, a text, a truth, a `Date`, or the empty text. */
function scriptValue(state: SpreadsheetState, sheetId: number, row: number, column: number) {
  const value: ExtendedValue = effectiveValue(state, sheetId, row, column) ?? {};
  const { numberValue, stringValue, boolValue, errorValue } = value;
  if (errorValue) return errorTexts[errorValue.type];
  if (numberValue === undefined) return stringValue ?? boolValue ?? '';
  if (!showsDate(state, sheetId, row, column)) return numberValue;
  return instantOfSerial(numberValue, state.properties.timeZone);
}

function formulaOf(state: SpreadsheetState, sheetId: number, row: number, column: number): string {
  const cell = sheetById(state, sheetId)?.rows[row]?.[column];
  return cell?.userEnteredValue?.formulaValue ?? '';
}

/** Types values into a rectangle, when the writes held back are sent. */
function typeValues(
  { open, place, self }: Pick<RangeContext, 'open' | 'place' | 'self'>,
  method: string,
  values: readonly (readonly unknown[])[],
): WholeRange {
  const corner: Pick<Place, 'sheetId' | 'row' | 'column'> = place;
  const given = values.map((row) => [...row]);
  const size = { cells: cellCount(place), content: given.map((row) => row.map(asContent)) };
  open.write(method, size, (file) => {
    const { timeZone } = file.spreadsheet.properties;
    const rows = given.map((row) => row.map((value) => asTyped(value, timeZone)));
    const { user, world } = open.session;
    const now = world.clock.date();
    const typed = typeRectangle(file.spreadsheet, actorOn(file, user), corner, rows, now);
    const formats = dateFormats(typed.state, place, given);
    if (formats.length === 0) return typed;
    const { state } = open.batch({ ...file, spreadsheet: typed.state }, formats);
    return { state, warnings: typed.warnings };
  });
  return self();
}

/** An object is put in as its text; what is missing empties the cell. */
function asTyped(value: unknown, timeZone: string): unknown {
  if (value === null || value === undefined) return '';
  if (isDate(value)) return serialOfInstant(value, timeZone);
  return typeof value === 'object' || typeof value === 'function' ? String(value) : value;
}

/** A value as it would travel in JSON. */
const asContent = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');

const asFormula = (text: string) => (text === '' || text.startsWith('=') ? text : `=${text}`);
