import type { CellData, Request } from './google-types';
import { writeCells } from './requests';

/** Neighbouring cells of a row: what the row is known by, where it was read, and what shall stand there. */
export interface KeyedWrite {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly after: readonly CellData[];
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: (readonly CellData[])[];
}

/** The writes as requests: those that stand right below each other become one block. */
export function requestsFor(sheetId: number, writes: readonly KeyedWrite[]): Request[] {
  const blocks: Block[] = [];
  const sorted = [...writes].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column, after } of sorted) {
    const last = blocks.at(-1);
    const first = last?.rows[0] ?? [];
    const isBelow = last?.column === column && last.row + last.rows.length === row;
    const isAlike = first.length === after.length && fieldsOf(first) === fieldsOf(after);
    if (last !== undefined && isBelow && isAlike) last.rows.push(after);
    else blocks.push({ row, column, rows: [after] });
  }
  return blocks.map(({ row, column, rows }) =>
    writeCells({ sheetId, row, column }, rows, fieldsOf(rows[0] ?? [])),
  );
}

/** Formats are touched only where a write brings its own. */
function fieldsOf(cells: readonly CellData[]): string {
  return cells.some(({ userEnteredFormat }) => userEnteredFormat !== undefined)
    ? 'userEnteredValue,userEnteredFormat.numberFormat'
    : 'userEnteredValue';
}

/** Single cells as writes: those that stand right beside each other go together. */
export function joined(cells: readonly KeyedWrite[]): KeyedWrite[] {
  const writes: (KeyedWrite & { readonly after: CellData[] })[] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { after, ...place } of sorted) {
    const last = writes.at(-1);
    const isBeside = last?.row === place.row && last.column + last.after.length === place.column;
    if (last !== undefined && isBeside && fieldsOf(last.after) === fieldsOf(after)) {
      last.after.push(...after);
    } else writes.push({ ...place, after: [...after] });
  }
  return writes;
}
