import { numberFormatOf } from '../store/reading';
import type { SpreadsheetState } from '../store/state';
import { partsOfSerial, serialOfInstant } from '../typed/serial';
import type { BatchRequest } from './open-spreadsheet';
import type { Place } from './place';

/** The number formats whose numbers scripts get as `Date`. */
const dateTypes: readonly string[] = ['DATE', 'DATE_TIME', 'TIME'];

/** Scripts come from another realm, so that dates are known by what they are inside. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Whether a cell's number is a date or a time. */
export function showsDate(
  state: SpreadsheetState,
  sheetId: number,
  row: number,
  column: number,
): boolean {
  return dateTypes.includes(numberFormatOf(state, sheetId, row, column)?.type ?? '');
}

/**
 * The formats that dates bring to cells which have none for dates, as setValue(s) gives them; one
 * request for each run of such cells down a column.
 */
export function dateFormats(
  state: SpreadsheetState,
  place: Place,
  values: readonly (readonly unknown[])[],
): BatchRequest[] {
  const columns = Array.from({ length: place.columns }, (_column, offset) => offset);
  return columns.flatMap((offset) =>
    runsOf(values, (row, rowOffset) => {
      if (!isDate(row[offset])) return false;
      return !showsDate(state, place.sheetId, place.row + rowOffset, place.column + offset);
    }).map(([start, end]) => {
      const hasTime = values.slice(start, end).some((row) => !isMidnight(state, row[offset]));
      return formatRequest(place, offset, [start, end], hasTime ? 'DATE_TIME' : 'DATE');
    }),
  );
}

type RowRun = readonly [start: number, end: number];

function runsOf<Row>(rows: readonly Row[], isIn: (row: Row, index: number) => boolean): RowRun[] {
  const runs: [number, number][] = [];
  for (const [index, row] of rows.entries()) {
    if (!isIn(row, index)) continue;
    const last = runs.at(-1);
    if (last && last[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  }
  return runs;
}

function isMidnight(state: SpreadsheetState, value: unknown): boolean {
  if (!isDate(value)) return false;
  const serial = serialOfInstant(value, state.properties.timeZone);
  const { hours, minutes, seconds } = partsOfSerial(serial);
  return hours + minutes + seconds === 0;
}

function formatRequest(place: Place, offset: number, [start, end]: RowRun, type: string) {
  const range = {
    sheetId: place.sheetId,
    startRowIndex: place.row + start,
    endRowIndex: place.row + end,
    startColumnIndex: place.column + offset,
    endColumnIndex: place.column + offset + 1,
  };
  const cell = { userEnteredFormat: { numberFormat: { type } } };
  return { repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } };
}
