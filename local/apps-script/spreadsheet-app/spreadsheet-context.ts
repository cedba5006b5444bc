import type { GridRange } from '../store/state';
import type { OpenSpreadsheet } from './open-spreadsheet';
import type { WholeRange } from './range-context';
import type { WholeSheet, WholeSpreadsheet } from './sheet-context';

/** What the members of one spreadsheet share. */
export interface SpreadsheetContext {
  readonly open: OpenSpreadsheet;
  readonly self: () => WholeSpreadsheet;
  readonly sheet: (sheetId: number) => WholeSheet;
  readonly rangeAt: (range: GridRange) => WholeRange;
}
