import {
  type Field,
  type Layout,
  type RememberedColumns,
  type RememberedHeading,
  rememberColumns,
} from '../domain/columns';
import type { ContactReading } from '../domain/contact';
import { isUsableId } from '../domain/journey';
import type { Table } from '../domain/table';
import { literal } from '../sheets/cells';
import { addHeadings, columnHeaded, firstFreeColumn } from '../sheets/contact-tab';
import type { CellData, Request } from '../sheets/google-types';
import { writeCells } from '../sheets/requests';
import type { WrittenColumns } from '../sheets/settings';
import type { Words } from '../sheets/words';
import type { ReadTab } from './find-tabs';

/** The columns the add-on writes in the contact tab, and what it takes to have them. */
export interface ContactColumns {
  readonly written: WrittenColumns;
  readonly remembered: RememberedColumns;
  readonly requests: readonly Request[];
  readonly idsGiven: number;
}

/** Uses the contact tab's own columns where it has them, and adds the others after its last one. */
export function contactColumnsFor(
  contacts: ReadTab,
  reading: ContactReading,
  words: Words['written'],
  before: WrittenColumns | null,
): ContactColumns {
  const { tab, table, layout } = contacts;
  const ownIds = before?.id ?? words.id;
  const written: WrittenColumns = {
    id: hasUsableIds(reading) && !isOwnColumn(ownIds, layout) ? null : ownIds,
    supportLevel: headingOf(contacts, 'supportLevel') ?? words.supportLevel,
    doNotCall: headingOf(contacts, 'doNotCall') ?? words.doNotCall,
    doNotCallSince: words.doNotCallSince,
  };
  const wanted = Object.values(written).filter((heading) => heading !== null);
  const added = wanted.filter((heading) => columnHeaded(layout.headings, heading) === null);
  const headings = addHeadings(tab, table, layout.headingRow ?? 1, added);
  if (written.id === null) {
    return { written, remembered: rememberedAs(written, layout), requests: headings, idsGiven: 0 };
  }
  const column =
    columnHeaded(layout.headings, written.id) ?? firstFreeColumn(table) + added.indexOf(written.id);
  const ids = newIds(table, reading, column);
  return {
    written,
    remembered: rememberedAs(written, layout),
    requests: [...headings, ...idRequests(tab.sheetId, column, ids)],
    idsGiven: ids.size,
  };
}

/** Whether the ids that were found stand in the column the add-on made for them. */
function isOwnColumn(heading: string, { columns, headings }: Layout): boolean {
  return headings[columns.id?.[0] ?? -1] === heading;
}

/** Ids are usable when every contact has one that is no essay, and no two are equal. */
function hasUsableIds({ contacts }: ContactReading): boolean {
  const ids = new Set(contacts.map(({ id }) => id).filter(isUsableId));
  return ids.size === contacts.length;
}

/** The tab's own heading for a field, its preferred one when there are several. */
function headingOf({ layout }: ReadTab, field: Field): string | null {
  const [index] = layout.columns[field] ?? [];
  return index === undefined ? null : layout.headings[index]?.trim() || null;
}

/** The columns as they are remembered once the add-on's own are there. */
function rememberedAs(written: WrittenColumns, layout: Layout): RememberedColumns {
  const known = rememberColumns(layout);
  const withOwn = (field: Field, heading: string): readonly RememberedHeading[] => {
    const headings = known[field] ?? [];
    const isKnown = headings.some((own) => own.heading.trim() === heading);
    return isKnown ? headings : [...headings, { heading, occurrence: 1 }];
  };
  const doNotCall = withOwn('doNotCall', written.doNotCall).filter(
    ({ heading }) => heading !== written.doNotCallSince || heading === written.doNotCall,
  );
  const remembered: RememberedColumns = {
    ...known,
    ...(written.id === null ? {} : { id: [{ heading: written.id, occurrence: 1 }] }),
    supportLevel: withOwn('supportLevel', written.supportLevel),
    doNotCall,
  };
  // In one order, so that a second set-up writes what the first one wrote.
  return Object.fromEntries(Object.entries(remembered).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const ownId = /^PB(\d+)$/;

/** An id by row for each contact that has none in the add-on's column. */
function newIds(table: Table, reading: ContactReading, column: number): Map<number, string> {
  const idIn = (row: number) => String(table[row - 1]?.[column - 1] ?? '').trim();
  const numbers = reading.contacts.map(({ row }) => Number(ownId.exec(idIn(row))?.[1] ?? 0));
  let last = numbers.reduce((most, number) => Math.max(most, number), 0);
  const without = reading.contacts.filter(({ row }) => idIn(row) === '');
  return new Map(
    without.map(({ row }) => {
      last += 1;
      return [row, `PB${last}`];
    }),
  );
}

/** Writes ids where none stood: one request for each run of neighbouring rows. */
function idRequests(sheetId: number, column: number, ids: ReadonlyMap<number, string>): Request[] {
  const runs: { row: number; cells: CellData[][] }[] = [];
  for (const [row, id] of ids) {
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.cells.length === row) last.cells.push([literal(id)]);
    else runs.push({ row, cells: [[literal(id)]] });
  }
  return runs.map(({ row, cells }) => writeCells({ sheetId, row, column }, cells));
}
