import { type Block, quoted } from './address';
import { type CallSheetColumn, callSheetColumns, outcomeBlock } from './call-sheet';
import { dateFormat, momentFormat, textFormat } from './cells';
import type { Request } from './google-types';
import { dropdownFrom, formatBlock, setHeight, strictDate, validateBlock } from './requests';

/** Where the items of the dropdowns stand. */
export interface Choices {
  /** The title of the tab that holds them. */
  readonly title: string;
}

/** Rows of the dropdowns' tab that dropdowns look at; blank ones offer nothing. */
export const choiceRows = { from: 2, to: 120 } as const;

function choicesIn({ title }: Choices, letter: 'A' | 'B'): string {
  return `=${quoted(title)}!$${letter}$${choiceRows.from}:$${letter}$${choiceRows.to}`;
}

/** Pixels: two lines of text, and a thumb. */
const lineHeight = 42;
const rowFormat = { ...textFormat, wrapStrategy: 'WRAP', verticalAlignment: 'MIDDLE' } as const;

/** Rows of a call sheet, both ends included. */
export interface RowRun {
  readonly from: number;
  readonly to: number;
}

/** Formats and rules of a call sheet's rows. */
export function rowRequests(sheetId: number, rows: RowRun, choices: Choices): Request[] {
  return [
    formatBlock({ sheetId, fromRow: rows.from, toRow: rows.to }, rowFormat),
    setHeight(sheetId, rows.from, rows.to, lineHeight),
    formatBlock(columnBlock(sheetId, rows, 'nextCallFrom'), momentFormat),
    ...ruleRequests(sheetId, rows, choices),
  ];
}

/** The rules of the cells volunteers fill in, and the date's format; what stands in the cells stays. */
function ruleRequests(sheetId: number, rows: RowRun, choices: Choices): Request[] {
  const block = (column: CallSheetColumn) => columnBlock(sheetId, rows, column);
  return [
    formatBlock(block('callBackOn'), dateFormat),
    validateBlock(block('outcome'), dropdownFrom(choicesIn(choices, 'A'))),
    validateBlock(block('supportLevel'), dropdownFrom(choicesIn(choices, 'B'))),
    validateBlock(block('callBackOn'), strictDate),
  ];
}

/** Puts back what pasting over the outcome cells of some rows took away: their formats and rules. */
export function mendRules(sheetId: number, rows: RowRun, choices: Choices): Request[] {
  const outcomes = outcomeBlock(sheetId, rows.from, rows.to);
  return [formatBlock(outcomes, rowFormat), ...ruleRequests(sheetId, rows, choices)];
}

function columnBlock(sheetId: number, { from, to }: RowRun, column: CallSheetColumn): Block {
  const place = callSheetColumns[column];
  return { sheetId, fromRow: from, toRow: to, fromColumn: place, toColumn: place };
}
