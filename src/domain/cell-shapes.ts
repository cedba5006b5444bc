import { answerOf, looksLikeDate } from './answer';
import { isFirstName } from './first-names';
import { supportWordOf } from './support-level';
import type { Cell, Table } from './table';
import { seen } from './text';

/** What a cell looks like, whatever stands above it. */
export type Shape = 'email' | 'phone' | 'date' | 'number' | 'answer' | 'support' | 'name' | 'text';

const email = /^(?:mailto:)?[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>]+$/i;
const phone = /^'?(?:\+|\(|0)?\d[\d\s().+/-]*\d$/;
const number = /^[\d\s.,%€$£+-]+$/;
const nameLike = /^\p{L}[\p{L}\p{M}' ’.-]*$/u;

/** National and international numbers have this many digits; fewer may be anything. */
const fewestPhoneDigits = 9;
const mostPhoneDigits = 15;

function looksLikePhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return phone.test(text) && digits >= fewestPhoneDigits && digits <= mostPhoneDigits;
}

/** The shape of a cell that is not blank. */
export function shapeOf(cell: Cell): Shape {
  const text = seen(String(cell));
  if (email.test(text)) return 'email';
  if (looksLikeDate(text)) return 'date';
  if (looksLikePhone(text)) return 'phone';
  if (number.test(text)) return 'number';
  return wordShape(text);
}

function wordShape(text: string): Shape {
  const answer = answerOf(text);
  if (answer !== 'other' && answer !== 'nothing') return 'answer';
  if (supportWordOf(text).level !== null) return 'support';
  return nameLike.test(text) && text.split(' ').length <= 4 ? 'name' : 'text';
}

/** How many cells of a column are looked at. */
const sampleSize = 200;

/** How many records are looked at for them. */
const mostRows = 20_000;

/** What a sample of a column's cells looks like: how many there are, and which share has which shape. */
export interface ColumnShape {
  readonly cells: number;
  share(shape: Shape): number;
  /** The share of cells that are not like one before. */
  readonly distinct: number;
  /** The share of cells that begin with a common first name. */
  readonly firstNames: number;
}

/** The shape of a column under the record given (counted from 1; 0 is the whole table). */
export function columnShape(table: Table, column: number, fromRow: number): ColumnShape {
  const cells: Cell[] = [];
  const end = Math.min(table.length, fromRow + mostRows);
  for (let row = fromRow; row < end && cells.length < sampleSize; row += 1) {
    const cell = table[row]?.[column];
    if (cell !== undefined && seen(String(cell)) !== '') cells.push(cell);
  }
  const counts = new Map<Shape, number>();
  for (const shape of cells.map(shapeOf)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const total = Math.max(1, cells.length);
  return {
    cells: cells.length,
    share: (shape) => (counts.get(shape) ?? 0) / total,
    distinct: new Set(cells).size / total,
    firstNames: cells.filter((cell) => isFirstName(String(cell))).length / total,
  };
}
