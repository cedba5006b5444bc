import type { Cell, Table } from '../domain/table';
import { literal } from './cells';
import type { CellData, CellFormat, Request } from './google-types';
import { type KeyedWrite, requestsFor } from './keyed-writes';
import { appendRows } from './requests';

/** A column of one of the add-on's own tabs, known by its key and not by its place or heading. */
export interface RecordColumn {
  readonly key: string;
  /** Columns of one group stand side by side and are written together. */
  readonly group: string;
  readonly hidden?: boolean;
  readonly width?: number;
  readonly format?: CellFormat;
}

/** A record as its cells, by column key. */
export type RecordCells = Readonly<Record<string, Cell>>;

/** A record as it stands in a row of its tab. */
export interface StoredRecord {
  readonly row: number;
  readonly cells: RecordCells;
}

/** The records of a tab, and where each column stands. */
export interface Records {
  /** The column that tells records apart. */
  readonly key: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly stored: readonly StoredRecord[];
}

/** Row 1 holds the keys and is hidden, row 2 the headings; records follow. */
export const firstRecordRow = 3;

/** The records of a tab, or null when one of its columns can no longer be found. */
export function readRecords(
  table: Table,
  columns: readonly RecordColumn[],
  keyColumn: string,
): Records | null {
  const [keys = []] = table;
  const places = new Map(columns.map(({ key }) => [key, keys.indexOf(key) + 1]));
  if ([...places.values()].includes(0)) return null;
  const stored = table
    .slice(firstRecordRow - 1)
    .map((cells, index) => ({ row: firstRecordRow + index, cells: recordOf(cells, places) }))
    .filter(({ cells }) => cells[keyColumn] !== '');
  return { key: keyColumn, columns: places, stored };
}

function recordOf(cells: readonly Cell[], places: ReadonlyMap<string, number>): RecordCells {
  return Object.fromEntries([...places].map(([key, column]) => [key, cells[column - 1] ?? '']));
}

/** A stored record and what it should hold instead. */
export interface RecordUpdate {
  readonly stored: StoredRecord;
  readonly cells: RecordCells;
}

/** The columns of a group, cut where somebody put a column of their own between them. */
function runsOf(
  group: string,
  columns: readonly RecordColumn[],
  places: ReadonlyMap<string, number>,
): { column: number; keys: string[] }[] {
  const placed = columns
    .filter((column) => column.group === group)
    .map(({ key }) => ({ key, column: places.get(key) ?? 0 }))
    .sort((a, b) => a.column - b.column);
  const runs: { column: number; keys: string[] }[] = [];
  for (const { key, column } of placed) {
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.keys.length === column) last.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
}

/** The writes that change what differs and nothing else: a group of columns at a time, never the key. */
export function recordWrites(
  columns: readonly RecordColumn[],
  records: Records,
  updates: readonly RecordUpdate[],
): KeyedWrite[] {
  const written = columns.filter(({ key }) => key !== records.key);
  const groups = [...new Set(written.map(({ group }) => group))];
  const runs = groups.flatMap((group) => runsOf(group, written, records.columns));
  return runs.flatMap((run) =>
    updates
      .filter(({ stored, cells }) => run.keys.some((key) => differs(stored.cells, cells, key)))
      .map(({ stored, cells }) => ({
        key: String(stored.cells[records.key] ?? ''),
        row: stored.row,
        column: run.column,
        after: run.keys.map((key) => literal(cells[key] ?? '')),
      })),
  );
}

/** The same as requests, for a tab nobody moves rows in. */
export function updateRequests(
  sheetId: number,
  columns: readonly RecordColumn[],
  records: Records,
  updates: readonly RecordUpdate[],
): Request[] {
  return requestsFor(sheetId, recordWrites(columns, records, updates));
}

function differs(before: RecordCells, after: RecordCells, key: string): boolean {
  return (before[key] ?? '') !== (after[key] ?? '');
}

/** The request that adds records after the last one. */
export function appendRequest(
  sheetId: number,
  columns: readonly RecordColumn[],
  places: ReadonlyMap<string, number>,
  records: readonly RecordCells[],
): Request[] {
  if (records.length === 0) return [];
  const width = Math.max(...places.values());
  const rows = records.map((record) => {
    const row: CellData[] = Array.from({ length: width }, () => ({}));
    for (const { key, format } of columns) {
      const place = places.get(key);
      if (place === undefined) continue;
      const cell = literal(record[key] ?? '');
      row[place - 1] = format === undefined ? cell : { ...cell, userEnteredFormat: format };
    }
    return row;
  });
  return [appendRows(sheetId, rows)];
}

/** Where each column stands in a tab as the add-on makes it. */
export function placesAsMade(columns: readonly RecordColumn[]): Map<string, number> {
  return new Map(columns.map(({ key }, index) => [key, index + 1]));
}

/** The table in which updated records hold what they should. */
export function updatedIn(
  table: Table,
  { columns }: Records,
  updates: readonly RecordUpdate[],
): Table {
  const rows = new Map(updates.map(({ stored, cells }) => [stored.row, cells]));
  return table.map((row, index) => {
    const cells = rows.get(index + 1);
    return cells === undefined ? row : withCells(row, columns, cells);
  });
}

/** The table with records after its last row. */
export function appendedTo(
  table: Table,
  { columns }: Records,
  added: readonly RecordCells[],
): Table {
  return [...table, ...added.map((cells) => withCells([], columns, cells))];
}

function withCells(
  row: readonly Cell[],
  columns: ReadonlyMap<string, number>,
  cells: RecordCells,
): Cell[] {
  const width = Math.max(row.length, ...columns.values());
  const after = Array.from({ length: width }, (_, index) => row[index] ?? '');
  for (const [key, column] of columns) after[column - 1] = cells[key] ?? '';
  return after;
}
