import { ServiceException } from '../google-error';
import { actorOn } from '../spreadsheets';
import { sheetById } from '../store/lookup';
import { effectiveValue, formattedText } from '../store/reading';
import type { ExtendedValue, SpreadsheetState } from '../store/state';
import { typeRectangle } from '../store/typing';
import { instantOfSerial, serialOfInstant } from '../typed/serial';
import { errorTexts } from '../typed/show-value';
import { dateFormats, isDate, showsDate } from './date-cells';
import { cellCount, first, gridRangeOf, mapCells, type Place } from './place';
import type { RangeContext, WholeRange } from './range-context';

/** What the cells of a range hold, and typing into them. */
export function valueMembers(context: RangeContext) {
  const { open, place, self } = context;
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
    setValues: (values: unknown[][]) => {
      refuseOtherSize(place, values);
      return typeValues(context, 'setValues', values);
    },
    setValue: (value: unknown) =>
      typeValues(
        context,
        'setValue',
        mapCells(place, () => value),
      ),
    setFormulas: (formulas: string[][]) => typeValues(context, 'setFormulas', formulas),
    setFormula: (formula: string) =>
      typeValues(
        context,
        'setFormula',
        mapCells(place, () => asFormula(formula)),
      ),
    clearContent: () => {
      open.format('clearContent', cellCount(place), [clearing(place, 'userEnteredValue')]);
      return self();
    },
  } satisfies Partial<WholeRange>;
}

type CellReader<Value> = (
  state: SpreadsheetState,
  sheetId: number,
  row: number,
  column: number,
) => Value;

/** The request that empties these fields of all cells of a rectangle. */
export function clearing(place: Place, fields: string) {
  return { repeatCell: { range: gridRangeOf(place), cell: {}, fields } };
}

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

function typeValues(
  { open, place, self }: RangeContext,
  method: string,
  values: readonly (readonly unknown[])[],
): WholeRange {
  open.write(method, cellCount(place), (file) => {
    const { timeZone } = file.spreadsheet.properties;
    const rows = values.map((row) => row.map((value) => asTyped(value, timeZone)));
    const corner = { sheetId: place.sheetId, row: place.row, column: place.column };
    const { user, world } = open.session;
    const now = world.clock.date();
    const typed = typeRectangle(file.spreadsheet, actorOn(file, user), corner, rows, now);
    const formats = dateFormats(typed.state, place, values);
    if (formats.length === 0) return typed;
    const { state } = open.batch({ ...file, spreadsheet: typed.state }, formats);
    return { state, warnings: typed.warnings };
  });
  return self();
}

function asTyped(value: unknown, timeZone: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return isDate(value) ? serialOfInstant(value, timeZone) : String(value);
}

const asFormula = (text: string) => (text === '' || text.startsWith('=') ? text : `=${text}`);

function refuseOtherSize(place: Place, values: readonly (readonly unknown[])[]): void {
  const refuse = (what: string, has: number, needs: number) => {
    throw new ServiceException(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${needs}.`,
    );
  };
  if (values.length !== place.rows) refuse('rows', values.length, place.rows);
  const uneven = values.find((row) => row.length !== place.columns);
  if (uneven) refuse('columns', uneven.length, place.columns);
}
