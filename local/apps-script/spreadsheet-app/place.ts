import { ServiceException } from '../google-error';
import { sheetById } from '../store/lookup';
import type { GridRange, SheetState, SpreadsheetState } from '../store/state';

/** A rectangle of cells of one tab, counted from 0. */
export interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle as the Sheets API writes it. */
export function gridRangeOf(place: Place): GridRange {
  return {
    sheetId: place.sheetId,
    startRowIndex: place.row,
    endRowIndex: place.row + place.rows,
    startColumnIndex: place.column,
    endColumnIndex: place.column + place.columns,
  };
}

/** The rectangle a range covers, its missing edges being those of its tab. */
export function placeOf(state: SpreadsheetState, range: GridRange): Place {
  const { gridProperties } = existingSheet(state, range.sheetId).properties;
  const { startRowIndex: row = 0, startColumnIndex: column = 0 } = range;
  return {
    sheetId: range.sheetId,
    row,
    column,
    rows: (range.endRowIndex ?? gridProperties.rowCount) - row,
    columns: (range.endColumnIndex ?? gridProperties.columnCount) - column,
  };
}

/** The rectangle of these 1-based numbers, refused as Google refuses one that cannot be. */
export function placeAt(
  state: SpreadsheetState,
  sheetId: number,
  [row, column, rows, columns]: readonly [number, number, number, number],
): Place {
  if (row < 1) throw new ServiceException('The starting row of the range is too small.');
  if (column < 1) throw new ServiceException('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceException('The number of rows in the range must be at least 1.');
  if (columns < 1) {
    throw new ServiceException('The number of columns in the range must be at least 1.');
  }
  const { rowCount, columnCount } = existingSheet(state, sheetId).properties.gridProperties;
  if (row + rows - 1 > rowCount || column + columns - 1 > columnCount) {
    throw new ServiceException(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  }
  return { sheetId, row: row - 1, column: column - 1, rows, columns };
}

/** The tab of this id, which scripts may hold on to after it is gone. */
export function existingSheet(state: SpreadsheetState, sheetId: number): SheetState {
  const sheet = sheetById(state, sheetId);
  if (!sheet) throw new ServiceException(`Sheet ${sheetId} not found`);
  return sheet;
}

/** How many cells a rectangle has. */
export function cellCount(place: Place): number {
  return place.rows * place.columns;
}

/** A value for each cell of a rectangle, row by row. */
export function mapCells<Value>(
  place: Place,
  valueAt: (row: number, column: number) => Value,
): Value[][] {
  return Array.from({ length: place.rows }, (_row, rowOffset) =>
    Array.from({ length: place.columns }, (_column, columnOffset) =>
      valueAt(place.row + rowOffset, place.column + columnOffset),
    ),
  );
}

/** The one value of a rectangle's first cell. */
export function first<Value>(values: readonly (readonly Value[])[]): Value {
  return (values[0] as readonly Value[])[0] as Value;
}
