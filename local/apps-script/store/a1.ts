/** A1 notation and the indexes it stands for: the only file that converts between them. */
import { invalid } from '../api-error';
import { type Area, areaOf, isOneCell } from './area';
import { sheetById, sheetByTitle } from './lookup';
import type { GridRange, SheetState, SpreadsheetState } from './state';

/** The letters of a column. @example columnLetters(27) // 'AB' */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The index of a column. @example columnIndex('AB') // 27 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A cell without its sheet. @example cellName(0, 27) // 'AB1' */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

const plainTitle = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const likeACell = /^([a-z]{1,3}[0-9]+|r[0-9]*c[0-9]*)$/i;

/** A sheet's title as it stands before the exclamation mark. */
export function quotedTitle(title: string): string {
  if (plainTitle.test(title) && !likeACell.test(title)) return title;
  return `'${title.replaceAll("'", "''")}'`;
}

/** An area as Google writes it back. @example printArea(sheet, area) // "'Call sheet'!A1:B2" */
export function printArea(sheet: SheetState, area: Area): string {
  const first = cellName(area.top, area.left);
  const title = quotedTitle(sheet.properties.title);
  if (isOneCell(area)) return `${title}!${first}`;
  return `${title}!${first}:${cellName(area.bottom - 1, area.right - 1)}`;
}

/** A range in A1 notation, cut to the size of its sheet. */
export function a1OfRange(state: SpreadsheetState, range: GridRange): string {
  const sheet = sheetById(state, range.sheetId);
  if (!sheet) throw invalid(`No grid with id: ${range.sheetId}`);
  return printArea(sheet, areaOf(range, sheet));
}

/** One end of a range: a cell, or a column or a row alone. */
interface Corner {
  readonly row?: number;
  readonly column?: number;
}

const a1Corner = /^\$?([a-z]{1,3})?\$?([1-9][0-9]*)?$/i;
const r1c1Corner = /^r([1-9][0-9]*)?c([1-9][0-9]*)?$/i;

function readCorner(text: string): Corner | undefined {
  const a1 = a1Corner.exec(text);
  if (a1 && (a1[1] || a1[2])) {
    return {
      ...(a1[1] ? { column: columnIndex(a1[1]) } : {}),
      ...(a1[2] ? { row: Number(a1[2]) - 1 } : {}),
    };
  }
  const r1c1 = r1c1Corner.exec(text);
  if (!r1c1 || !(r1c1[1] && r1c1[2])) return undefined;
  return { row: Number(r1c1[1]) - 1, column: Number(r1c1[2]) - 1 };
}

function bounds(
  one: number | undefined,
  other: number | undefined,
): { start?: number; end?: number } {
  if (one === undefined && other === undefined) return {};
  if (one === undefined || other === undefined) return { start: one ?? other ?? 0 };
  return { start: Math.min(one, other), end: Math.max(one, other) + 1 };
}

function between(sheetId: number, from: Corner, to: Corner): GridRange {
  const rows = bounds(from.row, to.row);
  const columns = bounds(from.column, to.column);
  return {
    sheetId,
    ...(rows.start === undefined ? {} : { startRowIndex: rows.start }),
    ...(rows.end === undefined ? {} : { endRowIndex: rows.end }),
    ...(columns.start === undefined ? {} : { startColumnIndex: columns.start }),
    ...(columns.end === undefined ? {} : { endColumnIndex: columns.end }),
  };
}

/** The cells that a notation without a sheet stands for, such as `A1:C`, `2:5`, `R1C1` or `B`. */
export function rangeOnSheet(sheetId: number, text: string): GridRange | undefined {
  const parts = text.trim().split(':');
  if (parts.length > 2) return undefined;
  const from = readCorner(parts[0] ?? '');
  const to = parts.length === 2 ? readCorner(parts[1] ?? '') : from;
  if (!from || !to) return undefined;
  const alone = parts.length === 1 && (from.row === undefined || from.column === undefined);
  return alone ? undefined : between(sheetId, from, to);
}

/** The sheet's title, unquoted, and what follows its exclamation mark. */
export function splitSheet(text: string): { title?: string; rest: string } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted) return { title: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { rest: text } : { title: text.slice(0, mark), rest: text.slice(mark + 1) };
}

function namedRange(state: SpreadsheetState, name: string): GridRange | undefined {
  const wanted = name.toLowerCase();
  return state.namedRanges.find((range) => range.name.toLowerCase() === wanted)?.range;
}

function rangeWithoutSheet(state: SpreadsheetState, text: string): GridRange | undefined {
  const first = state.sheets.find((sheet) => !sheet.properties.hidden) ?? state.sheets[0];
  const onFirst = first && rangeOnSheet(first.properties.sheetId, text);
  const titled = sheetByTitle(state, text);
  return onFirst ?? namedRange(state, text) ?? (titled && { sheetId: titled.properties.sheetId });
}

function findRange(state: SpreadsheetState, text: string): GridRange | undefined {
  const { title, rest } = splitSheet(text.trim());
  if (title === undefined) return rangeWithoutSheet(state, rest);
  const sheet = sheetByTitle(state, title);
  if (!sheet) return undefined;
  const { sheetId } = sheet.properties;
  if (rest === '') return { sheetId };
  return rangeOnSheet(sheetId, rest) ?? namedRange(state, rest);
}

/**
 * The range that a text in A1 notation, a sheet's title or a range's name stands for; without a
 * sheet it is on the first visible one
 * (https://developers.google.com/workspace/sheets/api/guides/concepts#cell).
 */
export function rangeOfA1(state: SpreadsheetState, text: string): GridRange {
  const range = findRange(state, text);
  if (!range) throw invalid(`Unable to parse range: ${text}`);
  return range;
}
