import type { GridRange, SheetState } from '../store/state';
import type { OpenSpreadsheet } from './open-spreadsheet';
import type { WholeRange } from './range-context';

/** Google's whole class Sheet. */
export type WholeSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's whole class Spreadsheet. */
export type WholeSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Which tab the tabs that scripts hold are. */
export const idsOfSheets = new WeakMap<object, number>();

/** What the members of one tab share. */
export interface SheetContext {
  readonly open: OpenSpreadsheet;
  readonly sheetId: number;
  readonly self: () => WholeSheet;
  readonly parent: () => WholeSpreadsheet;
  /** Another tab of the same spreadsheet. */
  readonly sibling: (sheetId: number) => WholeSheet;
  readonly now: () => SheetState;
  readonly rangeAt: (range: GridRange) => WholeRange;
}
