import type { Actor } from './access';
import { ApiError } from './api-error';
import type { SpreadsheetState } from './store/state';

/** The people a spreadsheet is shared with, so that protections can name its owner. */
export interface FilePeople {
  readonly owner: string;
  /** Those who may edit, with or without the owner. */
  readonly editors: readonly string[];
}

/** One call of the Sheets API on one spreadsheet. */
export interface SheetsCall {
  readonly actor: Actor;
  /** The API description's id without `sheets.`, such as `spreadsheets.values.get`. */
  readonly method: string;
  /** Path and query parameters by name, as text or already typed. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly now: Date;
  readonly people?: FilePeople;
  /** For `spreadsheets.sheets.copyTo`: the spreadsheet copied into, when it is another one. */
  readonly destination?: SpreadsheetState;
}

/** Google's answer, and the spreadsheet as it is afterwards. */
export interface SheetsAnswer {
  readonly state: SpreadsheetState;
  readonly response: unknown;
  /** What could not be done as Google does it, such as a formula outside the list. */
  readonly warnings: readonly string[];
  /** The spreadsheet copied into, changed. */
  readonly destination?: SpreadsheetState;
}

/** Does one call, all of it or (throwing `ApiError`) nothing of it. */
export function callSheetsApi(_state: SpreadsheetState, call: SheetsCall): SheetsAnswer {
  throw new ApiError('UNIMPLEMENTED', `${call.method} is not emulated`);
}
