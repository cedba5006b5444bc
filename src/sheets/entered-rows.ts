import { firstLine } from '../domain/call-sheet';
import type { EnteredRow } from '../domain/collect';
import type { Cell, Table } from '../domain/table';
import { type CallSheetColumn, callSheetColumns } from './call-sheet';

/** What stands on a call sheet's rows. */
export function enteredRows(number: number, table: Table): EnteredRow[] {
  return table
    .slice(firstLine - 1)
    .map((cells, index) => enteredRow(number, firstLine + index, cells))
    .filter(({ contactId, cells }) => contactId !== '' || Object.values(cells).some(Boolean));
}

function enteredRow(callSheet: number, row: number, cells: readonly Cell[]): EnteredRow {
  const cell = (column: CallSheetColumn) => cells[callSheetColumns[column] - 1] ?? '';
  const callBackOn = cell('callBackOn');
  return {
    callSheet,
    row,
    contactId: String(cell('contact')),
    cells: {
      outcome: String(cell('outcome')),
      supportLevel: String(cell('supportLevel')),
      callBackOn: typeof callBackOn === 'number' ? callBackOn : String(callBackOn),
      notes: String(cell('notes')),
    },
  };
}
