import { blankLine, type CallSheetLine, firstLine } from '../domain/call-sheet';
import type { EnteredRow } from '../domain/collect';
import type { Cell, Table } from '../domain/table';
import { type Block, quoted } from './address';
import { dateFormat, headingFormat, literal, momentFormat, textFormat } from './cells';
import type { CellData, Request } from './google-types';
import {
  addTab,
  appendGrid,
  deleteTab,
  dropdownFrom,
  duplicateTab,
  formatBlock,
  hide,
  setHeight,
  setWidth,
  strictDate,
  validateBlock,
  writeCells,
} from './requests';
import type { Tab } from './structure';
import { callSheetId, templateId } from './tab-ids';
import type { Words } from './words';

/** The columns of a call sheet, left to right, counted from 1. */
export const callSheetColumns = {
  contact: 1,
  name: 2,
  phone: 3,
  outcome: 4,
  supportLevel: 5,
  callBackOn: 6,
  notes: 7,
  attempts: 8,
  nextCallFrom: 9,
  language: 10,
  area: 11,
} as const;
type Column = keyof typeof callSheetColumns;

const columnNames = Object.keys(callSheetColumns) as Column[];
const columnCount = columnNames.length;

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
} as const satisfies Partial<Record<Column, number>>;

/** The cells a volunteer fills in, from one row to another. */
export function outcomeBlock(sheetId: number, fromRow: number, toRow: number): Block {
  const { outcome, notes } = callSheetColumns;
  return { sheetId, fromRow, toRow, fromColumn: outcome, toColumn: notes };
}

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

function columnBlock(sheetId: number, { from, to }: RowRun, column: Column): Block {
  const place = callSheetColumns[column];
  return { sheetId, fromRow: from, toRow: to, fromColumn: place, toColumn: place };
}

/** Formats and rules of a call sheet's rows. */
function rowRequests(sheetId: number, rows: RowRun, choices: Choices): Request[] {
  return [
    formatBlock({ sheetId, fromRow: rows.from, toRow: rows.to }, rowFormat),
    setHeight(sheetId, rows.from, rows.to, lineHeight),
    formatBlock(columnBlock(sheetId, rows, 'nextCallFrom'), momentFormat),
    ...ruleRequests(sheetId, rows, choices),
  ];
}

/** The rules of the cells volunteers fill in, and the date's format; what stands in the cells stays. */
function ruleRequests(sheetId: number, rows: RowRun, choices: Choices): Request[] {
  const block = (column: Column) => columnBlock(sheetId, rows, column);
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

/** A call sheet to be made. */
export interface NewCallSheet {
  readonly number: number;
  readonly title: string;
  readonly lines: readonly CallSheetLine[];
}

/**
 * The requests that make call sheets: one is drawn in full, the others are its duplicates, so that
 * formats, widths and dropdowns travel once.
 */
export function makeCallSheets(
  sheets: readonly NewCallSheet[],
  words: Words,
  choices: Choices,
  index: number,
): { readonly before: Request[]; readonly each: readonly Request[][]; readonly after: Request[] } {
  const last = Math.max(firstLine, ...sheets.flatMap(({ lines }) => lines.map(({ row }) => row)));
  return {
    before: templateRequests(last, words, choices),
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

function templateRequests(rows: number, words: Words, choices: Choices): Request[] {
  const sheetId = templateId;
  const { contact, name } = callSheetColumns;
  return [
    addTab({
      sheetId,
      title: words.template,
      rows,
      columns: columnCount,
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
      const place = callSheetColumns[column as Column];
      return setWidth(sheetId, place, place, pixels);
    }),
  ];
}

function lineCells(line: CallSheetLine): { caller: CellData[]; after: CellData[] } {
  return {
    caller: [line.contactId, line.name, line.phone].map(literal),
    after: [line.attempts || '', line.nextCallFrom ?? '', line.language, line.area].map(literal),
  };
}

/** Writes all lines of a tab nobody has seen yet. */
function newLineRequests(sheetId: number, lines: readonly CallSheetLine[]): Request[] {
  return consecutive(lines).map((run) => {
    const rows = run.map((line) => {
      const { caller, after } = lineCells(line);
      return [...caller, {}, {}, {}, {}, ...after];
    });
    return writeCells({ sheetId, row: run[0]?.row ?? firstLine, column: 1 }, rows);
  });
}

/** The requests that give an existing call sheet its missing rows and mend those that differ. */
export function lineDifference(
  tab: Tab,
  table: Table,
  lines: readonly CallSheetLine[],
  choices: Choices,
): Request[] {
  const last = Math.max(firstLine - 1, ...lines.map(({ row }) => row));
  const missing = Math.max(0, last - tab.rows);
  const written = inTheirRows(table, lines);
  const growth =
    missing === 0
      ? []
      : [
          appendGrid(tab.sheetId, 'ROWS', missing),
          ...rowRequests(tab.sheetId, { from: tab.rows + 1, to: last }, choices),
        ];
  const all = [...written, ...takenBack(table, lines)].sort((a, b) => a.row - b.row);
  return [
    ...growth,
    ...(['caller', 'after'] as const).flatMap((part) => mend(part, tab, table, all)),
  ];
}

/**
 * Blank lines for the rows of people who are no longer on this call sheet, so that nobody reads their
 * name and number any more. A row in which something was entered is left to a person.
 */
function takenBack(table: Table, lines: readonly CallSheetLine[]): CallSheetLine[] {
  const here = new Set(lines.map(({ contactId }) => contactId));
  const rows = new Set(lines.map(({ row }) => row));
  return table.slice(firstLine - 1).flatMap((cells, index) => {
    const row = firstLine + index;
    const id = String(cells[callSheetColumns.contact - 1] ?? '');
    const isLeft = id !== '' && !here.has(id) && !rows.has(row) && !isEntered(cells);
    return isLeft ? [blankLine(row)] : [];
  });
}

/** The columns before and after the outcome cells: volunteers write in neither. */
const parts = { caller: callSheetColumns.contact, after: callSheetColumns.attempts } as const;

/** Writes a part of the lines from the first that differs to the last, never an outcome cell. */
function mend(
  part: keyof typeof parts,
  { sheetId }: Tab,
  table: Table,
  lines: readonly CallSheetLine[],
): Request[] {
  const column = parts[part];
  const rows = lines.map((line) => ({ row: line.row, cells: lineCells(line)[part] }));
  const differs = rows.map(({ row, cells }) =>
    cells.some((cell, index) => !same(cell, table[row - 1]?.[column - 1 + index] ?? '')),
  );
  const mended = rows.slice(differs.indexOf(true), differs.lastIndexOf(true) + 1);
  if (!differs.includes(true)) return [];
  return consecutive(mended).map((run) =>
    writeCells(
      { sheetId, row: run[0]?.row ?? firstLine, column },
      run.map(({ cells }) => cells),
    ),
  );
}

/**
 * The lines that may be written: a row in which somebody else stands, or in which something was
 * entered for nobody knows whom, is left to a person.
 */
function inTheirRows(table: Table, lines: readonly CallSheetLine[]): CallSheetLine[] {
  const idIn = (row: number) => String(table[row - 1]?.[callSheetColumns.contact - 1] ?? '');
  const standing = new Set(table.slice(firstLine - 1).map((_, index) => idIn(firstLine + index)));
  const homes = new Map(lines.map(({ contactId, row }) => [contactId, row]));
  return lines.filter(({ row, contactId }) => {
    const there = idIn(row);
    if (there === contactId) return true;
    const home = homes.get(there);
    const hasMoved = home !== undefined && idIn(home) !== there;
    return !hasMoved && !standing.has(contactId) && !isEntered(table[row - 1] ?? []);
  });
}

function isEntered(cells: readonly Cell[]): boolean {
  const { outcome, notes } = callSheetColumns;
  return cells.slice(outcome - 1, notes).some((cell) => cell !== '');
}

/** Lines in runs of neighbouring rows: a journey that was taken away leaves a gap. */
function consecutive<Line extends { readonly row: number }>(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.at(-1)?.row === line.row - 1) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

function same(expected: CellData, cell: Cell): boolean {
  return JSON.stringify(expected) === JSON.stringify(literal(cell));
}

/** What stands on a call sheet's rows. */
export function enteredRows(number: number, table: Table): EnteredRow[] {
  return table
    .slice(firstLine - 1)
    .map((cells, index) => enteredRow(number, firstLine + index, cells))
    .filter(({ contactId, cells }) => contactId !== '' || Object.values(cells).some(Boolean));
}

function enteredRow(callSheet: number, row: number, cells: readonly Cell[]): EnteredRow {
  const cell = (column: Column) => cells[callSheetColumns[column] - 1] ?? '';
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
