import type { Actor } from '../access';
import { invalid } from '../api-error';
import { mayEditArea, protectedCell } from '../protection';
import { withoutDefaults } from '../replies/ranges';
import { columnLetters, printArea } from '../store/a1';
import { type Area, areaOf, isOneCell, rangeOf } from '../store/area';
import { plainValue } from '../store/new-spreadsheet';
import type { GridRange, SheetState } from '../store/state';
import type { Transaction } from '../store/transaction';
import { putValue } from '../store/write';
import { readTyped } from '../typed/read-typed';
import { areaOnGrid, beyondGrid } from './get';

/** Values to put into a range, and how to read them. */
export interface ValuesChange {
  readonly range: GridRange;
  readonly values: readonly (readonly unknown[])[];
  readonly majorDimension?: string | undefined;
  readonly valueInputOption: string | undefined;
}

/** Who changes values, and when. */
export interface ValuesWriter {
  readonly transaction: Transaction;
  readonly actor: Actor;
  readonly now: Date;
}

/** What was changed. */
export interface ValuesChanged {
  readonly area: Area;
  readonly reply: object;
}

/** The values row by row, each cell a scalar or null; anything else is refused in Google's words. */
function rowsOf(change: ValuesChange): readonly (readonly unknown[])[] {
  change.values.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      if (typeof value !== 'object' || value === null) return;
      const kind = Array.isArray(value) ? 'list_value' : 'struct_value';
      throw invalid(`Invalid values[${rowIndex}][${columnIndex}]: ${kind} {\n}\n`);
    });
  });
  if (change.majorDimension !== 'COLUMNS') return change.values;
  const height = change.values.reduce((most, column) => Math.max(most, column.length), 0);
  return Array.from({ length: height }, (_, row) =>
    change.values.map((column) => column[row] ?? null),
  );
}

/** The area to write to: a range of one cell is where the values begin. */
function targetArea(sheet: SheetState, change: ValuesChange, rows: number, columns: number): Area {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const given = areaOnGrid(sheet, change.range);
  const area = isOneCell(given)
    ? { ...given, bottom: given.top + rows, right: given.left + columns }
    : given;
  if (area.top + rows > area.bottom) throw outside(sheet, given, `row [${area.bottom + 1}]`);
  if (area.left + columns > area.right) {
    throw outside(sheet, given, `column [${columnLetters(area.right)}]`);
  }
  if (area.bottom > rowCount || area.right > columnCount) throw beyondGrid(sheet, rangeOf(area));
  return { ...area, bottom: area.top + rows, right: area.left + columns };
}

function outside(sheet: SheetState, area: Area, where: string) {
  return invalid(
    `Requested writing within range [${printArea(sheet, area)}], but tried writing to ${where}`,
  );
}

interface Counts {
  readonly rows: Set<number>;
  readonly columns: Set<number>;
  cells: number;
}

function writeCells(
  writer: ValuesWriter,
  area: Area,
  rows: readonly (readonly unknown[])[],
  change: ValuesChange,
): Counts {
  const { transaction } = writer;
  const { locale } = transaction.spreadsheet.properties;
  const thisYear = writer.now.getUTCFullYear();
  const typed = change.valueInputOption === 'USER_ENTERED';
  const counts: Counts = { rows: new Set(), columns: new Set(), cells: 0 };
  rows.forEach((values, down) => {
    values.forEach((given, across) => {
      if (given === null) return;
      const place = { sheetId: area.sheetId, row: area.top + down, column: area.left + across };
      const cell = transaction.cell(place.sheetId, place.row, place.column);
      const cellFormat = cell?.userEnteredFormat?.numberFormat;
      const read =
        typed && typeof given === 'string'
          ? readTyped(given, { locale, thisYear, cellFormat })
          : { value: plainValue(given) };
      putValue(transaction, place, read.value, read.format);
      counts.rows.add(down);
      counts.columns.add(across);
      counts.cells += 1;
    });
  });
  return counts;
}

/** Google wants to know how values are meant before it writes them. */
function checkInputOption(option: string | undefined): void {
  if (option && option !== 'INPUT_VALUE_OPTION_UNSPECIFIED') return;
  throw invalid("'valueInputOption' is required but not specified");
}

/**
 * Puts values into a range: null leaves a cell as it is and an empty text clears it
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values#ValueRange).
 */
export function updateValues(writer: ValuesWriter, change: ValuesChange): ValuesChanged {
  checkInputOption(change.valueInputOption);
  const { transaction, actor } = writer;
  const sheet = transaction.sheet(change.range.sheetId);
  const rows = rowsOf(change);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const area = targetArea(sheet, change, rows.length, columns);
  const { namedRanges, spreadsheetId } = transaction.spreadsheet;
  if (!mayEditArea({ sheet, namedRanges }, actor, area)) throw protectedCell();
  const counts = writeCells(writer, area, rows, change);
  const shown = counts.cells > 0 || rows.length > 0 ? area : areaOf(change.range, sheet);
  const reply = withoutDefaults({
    spreadsheetId,
    updatedRange: printArea(sheet, shown),
    updatedRows: counts.rows.size,
    updatedColumns: counts.columns.size,
    updatedCells: counts.cells,
  });
  return { area: shown, reply };
}
