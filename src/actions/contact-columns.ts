import {
  type Field,
  type Layout,
  type RememberedColumns,
  type RememberedHeading,
  rememberColumns,
} from '../domain/columns';
import type { ContactReading } from '../domain/contact';
import { idOf } from '../domain/contact-ids';
import { fold } from '../domain/fold';
import { isUsableId } from '../domain/journey';
import { lastOwnId, ownIdOf } from '../domain/own-id';
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
  /** The headings that are added. */
  readonly added: readonly string[];
  readonly requests: readonly Request[];
  readonly idsGiven: number;
}

/** The columns an earlier set-up chose in the same tab. */
export interface EarlierColumns {
  readonly written: WrittenColumns;
  /** The heading of the ids. */
  readonly id: string | null;
}

/** Uses the contact tab's own columns where it has them, and adds the others after its last one. */
export function contactColumnsFor(
  contacts: ReadTab,
  reading: ContactReading,
  words: Words['written'],
  before: EarlierColumns | null,
): ContactColumns {
  const { tab, table, layout } = contacts;
  const written = before?.written ?? columnsToWrite(contacts, reading, words);
  const wanted = Object.values(written).filter((heading) => heading !== null);
  const added = wanted.filter((heading) => columnHeaded(layout.headings, heading) === null);
  const headings = addHeadings(tab, table, layout.headingRow ?? 1, added);
  const idHeading = written.id ?? before?.id ?? headingOf(contacts, 'id') ?? words.id;
  const column =
    columnHeaded(layout.headings, idHeading) ?? firstFreeColumn(table) + added.indexOf(idHeading);
  const ids = newIds(table, reading, column);
  return {
    written,
    remembered: { ...rememberedAs(written, layout), id: [{ heading: idHeading, occurrence: 1 }] },
    added,
    requests: [...headings, ...idRequests(tab.sheetId, column, ids)],
    idsGiven: ids.size,
  };
}

/** Chosen at the first set-up and kept: journeys hang on the ids, and readers on the headings. */
function columnsToWrite(
  contacts: ReadTab,
  reading: ContactReading,
  words: Words['written'],
): WrittenColumns {
  return {
    id: hasUsableIds(reading) ? null : words.id,
    supportLevel: headingOf(contacts, 'supportLevel') ?? words.supportLevel,
    doNotCall: plainRefusalHeading(contacts) ?? words.doNotCall,
    doNotCallSince: words.doNotCallSince,
  };
}

const plainRefusal =
  /^(do not (call|phone)|dnc|ne (plus|pas) (appeler|telephoner)|opposition( telephone| appels?)?)$/;

/** A heading that says "do not call" and nothing else: the answer of a register is not ours to write. */
function plainRefusalHeading({ layout }: ReadTab): string | null {
  const headings = (layout.columns.doNotCall ?? []).map((index) => layout.headings[index] ?? '');
  return headings.find((heading) => plainRefusal.test(fold(heading)))?.trim() ?? null;
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
    supportLevel: withOwn('supportLevel', written.supportLevel),
    doNotCall,
  };
  // In one order, so that a second set-up writes what the first one wrote.
  return Object.fromEntries(Object.entries(remembered).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An id by row for each contact that has none in the add-on's column. */
function newIds(table: Table, reading: ContactReading, column: number): Map<number, string> {
  const idIn = (row: number) => idOf(table[row - 1]?.[column - 1]);
  let last = lastOwnId(reading.contacts.map(({ row }) => idIn(row)));
  const without = reading.contacts.filter(({ row }) => idIn(row) === '');
  return new Map(
    without.map(({ row }) => {
      last += 1;
      return [row, ownIdOf(last)];
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
