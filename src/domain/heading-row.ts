import { shapeOf } from './cell-shapes';
import { meaningOf, type TabKind } from './headings';
import type { Cell, Table } from './table';
import { isBlank } from './text';

/** Titles, blank rows and merged rows above the headings fit in this many records. */
export const mostRowsAbove = 40;

/** Shapes no heading has. */
const dataShapes: ReadonlySet<string> = new Set(['email', 'phone', 'date', 'number']);
const valueShapes: ReadonlySet<string> = new Set([...dataShapes, 'answer', 'support']);

/** How much a record looks like headings: the fields it names, less the cells that hold data. */
function likeness(record: readonly Cell[], kind: TabKind): number {
  const filled = record.filter((cell) => !isBlank(cell));
  const fields = new Set(filled.map((cell) => meaningOf(String(cell), kind)?.field ?? null));
  fields.delete(null);
  const data = filled.filter((cell) => typeof cell !== 'string' || dataShapes.has(shapeOf(cell)));
  return fields.size - data.length;
}

/** The record of the headings, counted from 1, or null when the table begins with data. */
export function findHeadingRow(table: Table, kind: TabKind): number | null {
  const scores = table.slice(0, mostRowsAbove).map((record) => likeness(record, kind));
  const best = Math.max(0, ...scores);
  if (best >= 1) return scores.indexOf(best) + 1;
  return rowAboveData(table);
}

/** A first row without any value, over columns of values, heads them whatever its words. */
function rowAboveData(table: Table): number | null {
  const first = table.findIndex((record) => record.some((cell) => !isBlank(cell)));
  const record = table[first];
  if (record === undefined || record.some((cell) => hasShape(cell, valueShapes))) return null;
  const below = table.slice(first + 1, first + 1 + mostRowsAbove);
  const overData = record.some((heading, column) => !isBlank(heading) && holdsData(below, column));
  return overData ? first + 1 : null;
}

function holdsData(below: Table, column: number): boolean {
  const filled = below.map((record) => record[column]).filter((cell) => !isBlank(cell));
  const data = filled.filter((cell) => hasShape(cell, dataShapes));
  return data.length > 0 && data.length * 2 >= filled.length;
}

function hasShape(cell: Cell | undefined, shapes: ReadonlySet<string>): boolean {
  return cell !== undefined && !isBlank(cell) && shapes.has(shapeOf(cell));
}
