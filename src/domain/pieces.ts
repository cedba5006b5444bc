import type { Table } from './table';

/** Google's cache keeps texts of up to 100 KB. */
const longestPiece = 90_000;

/** A cache keeps a thousand texts, of which others need some too. */
export const mostPieces = 800;

const beyondAscii = /[\u007f-\uffff]/g;

/** A table as texts of plain ASCII that can be sent and kept one by one. */
export function piecesOf(table: Table): readonly string[] {
  const text = JSON.stringify(table).replace(
    beyondAscii,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const count = Math.ceil(text.length / longestPiece);
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * longestPiece, (index + 1) * longestPiece),
  );
}

/** Whether a value that came from outside can be a piece. */
export function isPiece(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestPiece && /^[\x20-\x7e]+$/.test(value);
}

/** The table all pieces of which are there, or null where they make none. */
export function tableOf(pieces: readonly string[]): Table | null {
  try {
    const table: unknown = JSON.parse(pieces.join(''));
    return isTable(table) ? table : null;
  } catch {
    return null;
  }
}

function isTable(value: unknown): value is Table {
  const isCell = (cell: unknown) => ['string', 'number', 'boolean'].includes(typeof cell);
  return (
    Array.isArray(value) &&
    value.every((record: unknown) => Array.isArray(record) && record.every(isCell))
  );
}
