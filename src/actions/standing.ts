import { watchedCells } from '../sheets/contact-tab';
import { getValues } from '../sheets/gateway/spreadsheets';
import type { Spreadsheet } from '../sheets/google-types';
import type { KeyedPlace, KeyedTab } from './keyed-tab';

/** What stands in which row of a tab, and where its columns are; all count from 1. */
export interface Standing {
  keyIn(row: number): string;
  /** The row that is known by a key, or null when it is gone. */
  rowOf(key: string): number | null;
  /** Where the column is that was read as this one, or null when it is gone. */
  columnNow(asRead: number): number | null;
  /** Which column this one was when the tab was read, or null when it was not there. */
  columnAsRead(now: number): number | null;
}

/** Where everything stood right after a batch that brought the watched ranges back. */
export function standingAfter(
  broughtBack: Spreadsheet | undefined,
  tab: KeyedTab,
): Standing | null {
  const { ids, headings } = watchedCells(broughtBack ?? {}, tab.sheetId);
  const before = tab.place.headings;
  const stayed = before.every((heading, index) => heading === (headings[index] ?? ''));
  if (stayed || headingsMoved(ids, tab.place)) return standing(ids.map(tab.keyOf), before, before);
  return standingNow(tab);
}

/** Rows above the headings push these down; they are found again by the heading of the keys. */
function headingsMoved(
  ids: readonly string[],
  { headings, headingRow, keyColumn }: KeyedPlace,
): boolean {
  const place = ids.indexOf(headings[keyColumn - 1] ?? '');
  return place >= 0 && place + 1 !== headingRow;
}

/** Where everything stands, read anew; null when a heading has gone. */
export function standingNow(tab: KeyedTab): Standing | null {
  const { spreadsheetId, sheetId, place } = tab;
  const table = getValues(spreadsheetId, [{ sheetId }]).get(sheetId) ?? [];
  const now = tab.find(table);
  if (now === null) return null;
  const keys = table.map((row) => tab.keyOf(row[now.keyColumn - 1]));
  return standing(keys, place.headings, now.headings);
}

function standing(
  keys: readonly string[],
  before: readonly string[],
  now: readonly string[],
): Standing {
  const rows = new Map(keys.map((key, index) => [key, index + 1]));
  const move = (from: readonly string[], to: readonly string[]) => (column: number) =>
    from === to ? column : placeIn(to, from, column);
  return {
    keyIn: (row) => keys[row - 1] ?? '',
    rowOf: (key) => rows.get(key) ?? null,
    columnNow: move(before, now),
    columnAsRead: move(now, before),
  };
}

/** Where the same heading stands in other headings: the nth of equal ones is the nth there. */
function placeIn(
  others: readonly string[],
  headings: readonly string[],
  column: number,
): number | null {
  const heading = headings[column - 1] ?? '';
  const isSame = (other: string) => other.trim() === heading.trim();
  const nth = headings.slice(0, column).filter(isSame).length;
  const places = others.flatMap((other, index) => (isSame(other) ? [index + 1] : []));
  return places[nth - 1] ?? null;
}
