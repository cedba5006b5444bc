import type { SpreadsheetState } from './state';

/** A spreadsheet to begin with; its values are kept as given, never read as if typed. */
export interface SpreadsheetContent {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>;
}

/** The spreadsheet that holds this; without sheets it has one empty `Sheet1`. */
export function createSpreadsheetState(content: SpreadsheetContent): SpreadsheetState {
  throw new Error(`Not built yet: ${content.title}`);
}
