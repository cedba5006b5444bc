import { type CallSheetLine, firstLine } from '../domain/call-sheet';
import { type CallSheetColumn, callSheetColumns } from './call-sheet';
import { newLineRequests } from './call-sheet-lines';
import { type Choices, rowRequests } from './call-sheet-rows';
import { headingFormat, literal } from './cells';
import type { Request } from './google-types';
import {
  addTab,
  deleteTab,
  duplicateTab,
  formatBlock,
  hide,
  setWidth,
  writeCells,
} from './requests';
import { callSheetId, templateId } from './tab-ids';
import type { Words } from './words';

const columnNames = Object.keys(callSheetColumns) as CallSheetColumn[];

/** Pixels; name, phone and outcome fit the 360 of a small phone. */
const widths = {
  name: 110,
  phone: 110,
  outcome: 140,
  supportLevel: 130,
  callBackOn: 110,
  notes: 260,
  attempts: 90,
  nextCallFrom: 140,
  language: 110,
  area: 90,
} as const satisfies Partial<Record<CallSheetColumn, number>>;

/** A call sheet to be made. */
export interface NewCallSheet {
  readonly number: number;
  readonly title: string;
  readonly lines: readonly CallSheetLine[];
}

export interface CallSheetsToMake {
  readonly sheets: readonly NewCallSheet[];
  /** What the tab on which they are drawn is called meanwhile. */
  readonly title: string;
  /** The place among the tabs that the first of them gets. */
  readonly index: number;
}

/**
 * The requests that make call sheets: one is drawn in full, the others are its duplicates, so that
 * formats, widths and dropdowns travel once.
 */
export function makeCallSheets(
  { sheets, title, index }: CallSheetsToMake,
  words: Words,
  choices: Choices,
): { readonly before: Request[]; readonly each: readonly Request[][]; readonly after: Request[] } {
  const last = Math.max(firstLine, ...sheets.flatMap(({ lines }) => lines.map(({ row }) => row)));
  return {
    before: templateRequests({ rows: last, title }, words, choices),
    each: sheets.map((sheet, place) => [
      duplicateTab(templateId, {
        sheetId: callSheetId(sheet.number),
        title: sheet.title,
        index: index + place,
      }),
      ...newLineRequests(callSheetId(sheet.number), sheet.lines),
    ]),
    after: [deleteTab(templateId)],
  };
}

interface Template {
  readonly rows: number;
  readonly title: string;
}

function templateRequests({ rows, title }: Template, words: Words, choices: Choices): Request[] {
  const sheetId = templateId;
  const { contact, name } = callSheetColumns;
  return [
    addTab({
      sheetId,
      title,
      rows,
      columns: columnNames.length,
      frozenRows: 1,
      frozenColumns: name,
    }),
    writeCells({ sheetId, row: 1, column: 1 }, [
      columnNames.map((column) => literal(words.callSheet[column])),
    ]),
    formatBlock({ sheetId, fromRow: 1, toRow: 1 }, headingFormat),
    ...rowRequests(sheetId, { from: firstLine, to: rows }, choices),
    hide(sheetId, 'COLUMNS', contact, contact),
    ...Object.entries(widths).map(([column, pixels]) => {
      const place = callSheetColumns[column as CallSheetColumn];
      return setWidth(sheetId, place, place, pixels);
    }),
  ];
}
