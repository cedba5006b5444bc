import { invalid } from '../api-error';
import type { SheetState } from './state';
import type { Transaction } from './transaction';

/** The most cells a spreadsheet has, empty ones too (https://support.google.com/drive/answer/37603). */
const mostCells = 10_000_000;

/** The most columns a sheet has (same page). */
const mostColumns = 18_278;

const cellsOf = ({ properties: { gridProperties } }: SheetState) =>
  gridProperties.rowCount * gridProperties.columnCount;

/** Refuses a spreadsheet that has grown beyond Google's limit, counted on the size of its grids. */
export function checkCellLimit(transaction: Transaction): void {
  const cells = transaction.sheets.reduce((count, sheet) => count + cellsOf(sheet), 0);
  const columns = transaction.sheets.map((sheet) => sheet.properties.gridProperties.columnCount);
  if (cells <= mostCells && !columns.some((count) => count > mostColumns)) return;
  throw invalid(
    `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
  );
}
