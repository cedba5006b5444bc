import { type Layout, recallColumns } from '../domain/columns';
import { idOf } from '../domain/contact-ids';
import type { Cell, Table } from '../domain/table';
import type { ContactWrite, WrittenPlaces } from '../sheets/contact-tab';
import type { KeyedWrite } from '../sheets/keyed-writes';
import { recordTabs } from '../sheets/our-tabs';
import { type Records, type RecordUpdate, recordWrites } from '../sheets/records';
import type { RecordTabName } from '../sheets/tab-names';
import type { Campaign } from './campaign';

/** Where a tab keeps its headings, and what its rows are known by; all count from 1. */
export interface KeyedPlace {
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly keyColumn: number;
}

/** A tab people may sort and insert rows in while the add-on writes there. */
export interface KeyedTab {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly title: string;
  readonly table: Table;
  /** What was entered where the table shows its result, as far as it was read. */
  readonly entered: Table;
  readonly place: KeyedPlace;
  keyOf(cell: Cell | undefined): string;
  /** Where things stand in the tab read anew, or null when they cannot be found any more. */
  find(table: Table): KeyedPlace | null;
}

/** Writes, and the tab whose rows they are meant for. */
export interface Aimed {
  readonly tab: KeyedTab;
  readonly writes: readonly KeyedWrite[];
}

/** Writes to the contact tab. */
export function forContacts(
  { contacts, settings, structure }: Campaign,
  places: WrittenPlaces,
  writes: readonly ContactWrite[],
  entered: Table = [],
): Aimed {
  const { tab, table, layout } = contacts;
  const keyedTab: KeyedTab = {
    spreadsheetId: structure.spreadsheetId,
    sheetId: tab.sheetId,
    title: tab.title,
    table,
    entered,
    place: { ...placeOf(layout), keyColumn: places.id },
    keyOf: idOf,
    find: (now) => {
      const recalled = recallColumns(now, settings.contacts.columns);
      return recalled.ok ? placeOf(recalled.layout) : null;
    },
  };
  return {
    tab: keyedTab,
    writes: writes.map(({ contactId, row, column, after }) => ({
      key: contactId,
      row,
      column,
      after: [after],
    })),
  };
}

function placeOf({ headingRow, headings, columns }: Layout): KeyedPlace {
  return { headingRow: headingRow ?? 1, headings, keyColumn: (columns.id?.[0] ?? -1) + 1 };
}

/** Updates of the records of one of the add-on's tabs that every action reads. */
export function forRecords(
  { structure, records, tabs, cells }: Campaign,
  name: keyof Campaign['records'],
  updates: readonly RecordUpdate[],
): Aimed {
  const { sheetId = 0, title = '' } = tabs[name] ?? {};
  const table = cells.get(sheetId) ?? [];
  const read = { spreadsheetId: structure.spreadsheetId, sheetId, title, table };
  return forRecordTab(name, { ...read, records: records[name] }, updates);
}

/** One of the add-on's tabs of records, as it was read. */
export interface RecordTabRead {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly title: string;
  readonly table: Table;
  readonly records: Records;
}

/** Updates of the records of any of the add-on's tabs. */
export function forRecordTab(
  name: RecordTabName,
  { records, ...read }: RecordTabRead,
  updates: readonly RecordUpdate[],
): Aimed {
  const { columns } = recordTabs[name];
  const find = (now: Table) => recordPlace(now, columns, records.key);
  const tab: KeyedTab = {
    ...read,
    entered: [],
    place: find(read.table) ?? { headingRow: 1, headings: [], keyColumn: 1 },
    keyOf: (cell) => String(cell ?? ''),
    find,
  };
  return { tab, writes: recordWrites(columns, records, updates) };
}

/** The row of the keys, wherever rows that were inserted pushed it. */
function recordPlace(
  table: Table,
  columns: readonly { readonly key: string }[],
  key: string,
): KeyedPlace | null {
  const index = table.findIndex((row) => columns.every((column) => row.includes(column.key)));
  const headings = (table[index] ?? []).map(String);
  if (index < 0) return null;
  return { headingRow: index + 1, headings, keyColumn: headings.indexOf(key) + 1 };
}
