import { blankLine, type CallSheetLine, firstLine } from '../domain/call-sheet';
import type { Cell, Table } from '../domain/table';
import { callSheetColumns } from './call-sheet';
import { type Choices, rowRequests } from './call-sheet-rows';
import { literal } from './cells';
import type { CellData, Request } from './google-types';
import { appendGrid, writeCells } from './requests';
import type { Tab } from './structure';

/** Writes all lines of a tab nobody has seen yet. */
export function newLineRequests(sheetId: number, lines: readonly CallSheetLine[]): Request[] {
  return consecutive(lines).map((run) => {
    const rows = run.map((line) => {
      const { caller, after } = lineCells(line);
      return [...caller, {}, {}, {}, {}, ...after];
    });
    return writeCells({ sheetId, row: run[0]?.row ?? firstLine, column: 1 }, rows);
  });
}

/**
 * The requests that give an existing call sheet its missing rows and mend those that differ; who is on
 * the path at all, by contact id, is known to be somewhere else where they are not here.
 */
export function lineDifference(
  tab: Tab,
  table: Table,
  lines: readonly CallSheetLine[],
  { choices, onPath }: { readonly choices: Choices; readonly onPath: ReadonlySet<string> },
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
  const all = [...written, ...takenBack(table, lines, onPath)].sort((a, b) => a.row - b.row);
  return [
    ...growth,
    ...(['caller', 'after'] as const).flatMap((part) => mend(part, tab, table, all)),
  ];
}

/**
 * Blank lines for rows that are nobody's any more, so that nobody reads a name and number there: those
 * of people who are no longer on this call sheet, and copies of rows. Where something was entered, a
 * copy keeps its id, and the row of somebody unknown is left to a person.
 */
function takenBack(
  table: Table,
  lines: readonly CallSheetLine[],
  others: ReadonlySet<string>,
): CallSheetLine[] {
  const homes = new Map(lines.map(({ contactId, row }) => [contactId, row]));
  const rows = new Set(lines.map(({ row }) => row));
  return table.slice(firstLine - 1).flatMap((cells, index) => {
    const row = firstLine + index;
    const id = idIn(table, row);
    const home = homes.get(id);
    const hasMoved = home !== undefined && idIn(table, home) !== id;
    if (id === '' || rows.has(row) || hasMoved) return [];
    if (!isEntered(cells)) return [blankLine(row)];
    const isSomewhereElse = home !== undefined || others.has(id);
    return isSomewhereElse ? [{ ...blankLine(row), contactId: id }] : [];
  });
}

function idIn(table: Table, row: number): string {
  return String(table[row - 1]?.[callSheetColumns.contact - 1] ?? '');
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
  const standing = new Set(
    table.slice(firstLine - 1).map((_, index) => idIn(table, firstLine + index)),
  );
  const homes = new Map(lines.map(({ contactId, row }) => [contactId, row]));
  return lines.filter(({ row, contactId }) => {
    const there = idIn(table, row);
    if (there === contactId) return true;
    const home = homes.get(there);
    const hasMoved = home !== undefined && idIn(table, home) !== there;
    return !hasMoved && !standing.has(contactId) && !isEntered(table[row - 1] ?? []);
  });
}

function isEntered(cells: readonly Cell[]): boolean {
  const { outcome, notes } = callSheetColumns;
  return cells.slice(outcome - 1, notes).some((cell) => cell !== '');
}

function lineCells(line: CallSheetLine): { caller: CellData[]; after: CellData[] } {
  return {
    caller: [line.contactId, line.name, line.phone].map(literal),
    after: [line.attempts || '', line.nextCallFrom ?? '', line.language, line.area].map(literal),
  };
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
