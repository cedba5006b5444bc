import { namesAsMembers } from '../services/named-values';
import { a1OfRange, splitSheet } from '../store/a1';
import { effectiveValue, usedSize } from '../store/reading';
import type { SpreadsheetState } from '../store/state';
import { gridRangeOf, mapCells, type Place, placeAt } from './place';
import type { RangeContext } from './range-context';
import { select } from './selection';

/** Where to look for the next cell, as `SpreadsheetApp.Direction` names it. */
export const directions = namesAsMembers(['UP', 'DOWN', 'PREVIOUS', 'NEXT']);

type Step = readonly [down: number, over: number];

const steps: Readonly<Record<string, Step>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Where a range is; none of this asks Google. */
export function positionMembers({ open, place, self, at, sheet }: RangeContext) {
  const activate = () => {
    select(open, place);
    return self();
  };
  return {
    getRow: () => place.row + 1,
    getRowIndex: () => place.row + 1,
    getColumn: () => place.column + 1,
    getColumnIndex: () => place.column + 1,
    getNumRows: () => place.rows,
    getNumColumns: () => place.columns,
    getHeight: () => place.rows,
    getWidth: () => place.columns,
    getLastRow: () => place.row + place.rows,
    getLastColumn: () => place.column + place.columns,
    getGridId: () => place.sheetId,
    getSheet: () => sheet(),
    getA1Notation: () => splitSheet(a1OfRange(open.state, gridRangeOf(place))).rest,
    activate,
    activateAsCurrentCell: activate,
    getCell: (row: number, column: number) =>
      at({
        ...place,
        row: place.row + row - 1,
        column: place.column + column - 1,
        rows: 1,
        columns: 1,
      }),
    offset: (rowOffset: number, columnOffset: number, rows?: number, columns?: number) =>
      at(
        placeAt(open.state, place.sheetId, [
          place.row + rowOffset + 1,
          place.column + columnOffset + 1,
          rows ?? place.rows,
          columns ?? place.columns,
        ]),
      ),
    getNextDataCell: (direction: unknown) =>
      open.read('getNextDataCell', 1, (state) =>
        at(nextDataCell(state, place, steps[String(direction)] ?? [1, 0])),
      ),
    getDataRegion: () => open.read('getDataRegion', 1, (state) => at(dataRegion(state, place))),
  };
}

function isFilled(state: SpreadsheetState, sheetId: number, row: number, column: number): boolean {
  return effectiveValue(state, sheetId, row, column) !== undefined;
}

/** The cell that Ctrl and an arrow key lead to (Range.getNextDataCell). */
function nextDataCell(state: SpreadsheetState, place: Place, [down, over]: Step): Place {
  const { sheetId } = place;
  const grid = placeGrid(state, sheetId);
  const isInside = (row: number, column: number) =>
    row >= 0 && column >= 0 && row < grid.rows && column < grid.columns;
  let { row, column } = place;
  const next = () => [row + down, column + over] as const;
  const startsRun = isInside(...next()) && isFilled(state, sheetId, ...next());
  const isRun = isFilled(state, sheetId, row, column) && startsRun;
  while (isInside(...next())) {
    const nextIsFilled = isFilled(state, sheetId, ...next());
    if (isRun && !nextIsFilled) break;
    [row, column] = next();
    if (!isRun && nextIsFilled) break;
  }
  return { sheetId, row, column, rows: 1, columns: 1 };
}

function placeGrid(state: SpreadsheetState, sheetId: number): { rows: number; columns: number } {
  const sheet = state.sheets.find((one) => one.properties.sheetId === sheetId);
  const grid = sheet?.properties.gridProperties;
  return { rows: grid?.rowCount ?? 0, columns: grid?.columnCount ?? 0 };
}

/** A range with all filled cells that touch it, over and over (Range.getDataRegion). */
function dataRegion(state: SpreadsheetState, place: Place): Place {
  const { sheetId } = place;
  const used = usedSize(state, sheetId);
  let region = { ...place };
  for (let grew = true; grew; ) {
    const wider = [
      { ...region, row: region.row - 1, rows: region.rows + 1 },
      { ...region, rows: region.rows + 1 },
      { ...region, column: region.column - 1, columns: region.columns + 1 },
      { ...region, columns: region.columns + 1 },
    ].find((one) => isWorthwhile(state, region, one, used));
    grew = wider !== undefined;
    region = wider ?? region;
  }
  return region;
}

function isWorthwhile(
  state: SpreadsheetState,
  region: Place,
  wider: Place,
  used: { readonly rows: number; readonly columns: number },
): boolean {
  const isOnGrid = wider.row >= 0 && wider.column >= 0;
  const isUsed =
    wider.row + wider.rows <= used.rows && wider.column + wider.columns <= used.columns;
  if (!(isOnGrid && isUsed)) return false;
  return mapCells(wider, (row, column) => {
    const isNew = !contains(region, row, column);
    return isNew && isFilled(state, wider.sheetId, row, column);
  }).some((row) => row.includes(true));
}

function contains(place: Place, row: number, column: number): boolean {
  const isInRows = row >= place.row && row < place.row + place.rows;
  return isInRows && column >= place.column && column < place.column + place.columns;
}
