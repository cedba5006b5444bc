import { type Layout, recallColumns } from '../domain/columns';
import { idOf } from '../domain/contact-ids';
import { watchedCells } from '../sheets/contact-tab';
import { getValues } from '../sheets/gateway/spreadsheets';
import type { Spreadsheet } from '../sheets/google-types';
import type { Campaign } from './campaign';

/** Who stands in which row of the contact tab, and where its columns are; all count from 1. */
export interface Standing {
  idIn(row: number): string;
  /** The row a contact stands in, or null when their row is gone. */
  rowOf(contactId: string): number | null;
  /** Where the column is that was read as this one, or null when it is gone. */
  columnNow(asRead: number): number | null;
  /** Which column this one was when the tab was read, or null when it was not there. */
  columnAsRead(now: number): number | null;
}

/** Where everything stood right after a batch that brought the watched ranges back. */
export function standingAfter(
  broughtBack: Spreadsheet | undefined,
  campaign: Campaign,
): Standing | null {
  const { tab, layout } = campaign.contacts;
  const { ids, headings } = watchedCells(broughtBack ?? {}, tab.sheetId);
  const stayed = layout.headings.every((heading, index) => heading === (headings[index] ?? ''));
  if (layout.headingRow === null || stayed || headingsMoved(ids, layout)) {
    return standing(ids, layout.headings, layout.headings);
  }
  return standingNow(campaign);
}

/** Rows above the headings push these down; they are found again by the heading of the ids. */
function headingsMoved(ids: readonly string[], { headings, headingRow, columns }: Layout): boolean {
  const place = ids.indexOf(headings[columns.id?.[0] ?? -1] ?? '');
  return place >= 0 && place + 1 !== headingRow;
}

/** Where everything stands, read anew; null when a heading has gone. */
export function standingNow({ contacts, settings, structure }: Campaign): Standing | null {
  const { sheetId } = contacts.tab;
  const table = getValues(structure.spreadsheetId, [{ sheetId }]).get(sheetId) ?? [];
  const recalled = recallColumns(table, settings.contacts.columns);
  if (!recalled.ok) return null;
  const { layout } = recalled;
  return standing(idsIn(table, layout), contacts.layout.headings, layout.headings);
}

function idsIn(table: Campaign['contacts']['table'], { columns }: Layout): string[] {
  const column = columns.id?.[0] ?? -1;
  return table.map((row) => String(row[column] ?? ''));
}

function standing(
  cells: readonly string[],
  before: readonly string[],
  now: readonly string[],
): Standing {
  const ids = cells.map(idOf);
  const rows = new Map(ids.map((id, index) => [id, index + 1]));
  const move = (from: readonly string[], to: readonly string[]) => (column: number) =>
    from === to ? column : placeIn(to, from, column);
  return {
    idIn: (row) => ids[row - 1] ?? '',
    rowOf: (contactId) => rows.get(contactId) ?? null,
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
