import { invalid } from '../api-error';
import { printArea } from '../store/a1';
import { type Area, areaOf, isEmptyArea } from '../store/area';
import { gridWithId } from '../store/lookup';
import { type CellReader, cellReader } from '../store/reading';
import type { GridRange, SheetState, SpreadsheetState } from '../store/state';
import { type PlainValue, type Rendering, rendered } from './render';

/** How a range of values is asked for. */
export interface ValuesQuestion extends Rendering {
  readonly majorDimension?: string;
}

/** A range of values as the API writes it. */
export interface ValueRange {
  readonly range: string;
  readonly majorDimension: string;
  readonly values?: readonly (readonly PlainValue[])[];
}

function withoutTrailingBlanks(values: PlainValue[]): PlainValue[] {
  let length = values.length;
  while (length > 0 && values[length - 1] === '') length -= 1;
  return values.slice(0, length);
}

function renderedRows(reader: CellReader, area: Area, rendering: Rendering): PlainValue[][] {
  const rows: PlainValue[][] = [];
  const { pivots, rows: kept } = reader.sheet;
  const hasPivots = pivots.length > 0;
  const bottom = hasPivots ? area.bottom : Math.min(area.bottom, kept.length);
  for (let row = area.top; row < bottom; row += 1) {
    const width = hasPivots ? area.right : (kept[row]?.length ?? 0);
    const values: PlainValue[] = [];
    for (let column = area.left; column < Math.min(width, area.right); column += 1) {
      values.push(rendered(reader, row, column, rendering));
    }
    rows.push(values);
  }
  return rows;
}

function turned(rows: readonly PlainValue[][], width: number): PlainValue[][] {
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

function trimmed(rows: PlainValue[][]): PlainValue[][] {
  const short = rows.map(withoutTrailingBlanks);
  while (short.length > 0 && short[short.length - 1]?.length === 0) short.pop();
  return short;
}

/** Google's refusal of a range that begins outside its sheet. */
export function beyondGrid(sheet: SheetState, range: GridRange) {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const wanted: Area = {
    sheetId: range.sheetId,
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: range.endRowIndex ?? rowCount,
    right: range.endColumnIndex ?? columnCount,
  };
  return invalid(
    `Range (${printArea(sheet, wanted)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
  );
}

/** The part of a range that is on its sheet; Google refuses one that begins outside it. */
export function areaOnGrid(sheet: SheetState, range: GridRange): Area {
  const area = areaOf(range, sheet);
  if (isEmptyArea(area)) throw beyondGrid(sheet, range);
  return area;
}

/** The values of a range, without the empty rows and cells at its end. */
export function valuesOf(
  state: SpreadsheetState,
  range: GridRange,
  question: ValuesQuestion,
): ValueRange {
  const sheet = gridWithId(state, range.sheetId);
  const area = areaOnGrid(sheet, range);
  const rows = renderedRows(cellReader(state, sheet), area, question);
  const byColumn = question.majorDimension === 'COLUMNS';
  const values = trimmed(byColumn ? turned(rows, area.right - area.left) : rows);
  return {
    range: printArea(sheet, area),
    majorDimension: byColumn ? 'COLUMNS' : 'ROWS',
    ...(values.length > 0 ? { values } : {}),
  };
}
