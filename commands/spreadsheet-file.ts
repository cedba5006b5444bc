import { writeFile } from 'node:fs/promises';
import type { ColumnDef, RowDef, WriteOptions, WriteSheet } from 'hucre';
import { areaOf } from '../local/apps-script/store/area';
import type { SheetState, SpreadsheetState } from '../local/apps-script/store/state';
import { cellsOf, type ExcelCells, unlock } from './xlsx/cells';
import { sheetNames } from './xlsx/sheet-names';
import { validationsOf } from './xlsx/validations';

/** About as many pixels as a character is wide. */
const pixelsPerCharacter = 7;

/** A pixel in points. */
const pointsInPixel = 0.75;

function columnsOf({ columnMetadata }: SheetState): ColumnDef[] {
  return Array.from(columnMetadata, (column) => ({
    ...(column?.pixelSize ? { width: column.pixelSize / pixelsPerCharacter } : {}),
    ...(column?.hiddenByUser ? { hidden: true } : {}),
  }));
}

function rowDefsOf({ rowMetadata }: SheetState): Map<number, RowDef> {
  return new Map(
    Array.from(rowMetadata).flatMap((row, index) => {
      if (row === undefined) return [];
      const definition: RowDef = {
        ...(row.pixelSize === undefined ? {} : { height: row.pixelSize * pointsInPixel }),
        ...(row.hiddenByUser ? { hidden: true } : {}),
      };
      return Object.keys(definition).length === 0 ? [] : [[index, definition] as const];
    }),
  );
}

/** Locks a sheet that is protected as a whole, its unprotected ranges left open. */
function protect(sheet: SheetState, cells: ExcelCells): Pick<WriteSheet, 'protection'> {
  const whole = sheet.protectedRanges.find(
    ({ range, warningOnly }) =>
      !warningOnly && range?.startRowIndex === undefined && range?.startColumnIndex === undefined,
  );
  if (!whole) return {};
  for (const range of whole.unprotectedRanges ?? []) unlock(cells, areaOf(range, sheet));
  return { protection: { sheet: true } };
}

function sheetOf(
  state: SpreadsheetState,
  sheet: SheetState,
  names: ReadonlyMap<number, string>,
): WriteSheet {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.properties.gridProperties;
  const cells = cellsOf(state, sheet);
  const frozen = frozenRowCount + frozenColumnCount > 0;
  return {
    name: names.get(sheet.properties.sheetId) ?? '',
    ...cells,
    ...protect(sheet, cells),
    columns: columnsOf(sheet),
    rowDefs: rowDefsOf(sheet),
    dataValidations: validationsOf(state, sheet, names),
    ...(frozen ? { freezePane: { rows: frozenRowCount, columns: frozenColumnCount } } : {}),
    ...(sheet.properties.hidden ? { hidden: true } : {}),
  };
}

/**
 * A spreadsheet as an Excel workbook: what its cells show, text staying text, and what of its tabs
 * Excel knows too. A protected tab is locked for everybody, as Excel knows no people.
 */
export function workbookOf(state: SpreadsheetState): WriteOptions {
  const names = sheetNames(state);
  const firstVisible = state.sheets.findIndex(({ properties }) => !properties.hidden);
  return {
    properties: { title: state.properties.title },
    sheets: state.sheets.map((sheet) => sheetOf(state, sheet, names)),
    activeSheet: Math.max(0, firstVisible),
  };
}

/** Writes a spreadsheet as an .xlsx file. */
export async function writeSpreadsheet(path: string, state: SpreadsheetState): Promise<void> {
  const { writeXlsx } = await import('hucre/xlsx');
  await writeFile(path, await writeXlsx(workbookOf(state)));
}
