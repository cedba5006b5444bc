import type { Cell, Table } from '../../src/domain/table';
import { en } from '../../src/messages/en';
import type { ProtectedRange } from '../../src/sheets/google-types';
import { recordTabs } from '../../src/sheets/our-tabs';
import { type RecordCells, type Records, readRecords } from '../../src/sheets/records';
import type { Structure, Tab } from '../../src/sheets/structure';
import type { RecordTabName } from '../../src/sheets/tab-names';

/** The words on tabs, in English. */
export const words = en.tabs;

export function tab(facts: Partial<Tab> & { sheetId: number }): Tab {
  const { sheetId } = facts;
  const grid = { rows: 20, columns: 11 };
  return {
    title: `Tab ${sheetId}`,
    index: 0,
    hidden: false,
    tag: '',
    protections: [],
    ...grid,
    ...facts,
  };
}

export function structureWith(tabs: readonly Tab[]): Structure {
  return {
    spreadsheetId: 'file',
    title: 'Campaign',
    locale: 'en_GB',
    timeZone: 'Europe/London',
    revision: 0,
    oldestRevision: 0,
    tabs,
  };
}

/** A tab of the add-on's as its cells: keys, headings, then the records. */
function tableOfRecords(name: RecordTabName, records: readonly RecordCells[]): Table {
  const keys = recordTabs[name].columns.map(({ key }) => key);
  const row = (cells: RecordCells): Cell[] => keys.map((key) => cells[key] ?? '');
  return [keys, keys, ...records.map(row)];
}

/** The same as the add-on reads it back. */
export function storedRecords(name: RecordTabName, records: readonly RecordCells[]): Records {
  const { columns, key } = recordTabs[name];
  const keyColumn = name === 'steps' ? 'label' : key;
  const read = readRecords(tableOfRecords(name, records), columns, keyColumn);
  if (read === null) throw new Error(`The tab ${name} cannot be read.`);
  return read;
}

/** A protection of a whole tab or of a block, as Google describes it. */
export function protection(facts: ProtectedRange): ProtectedRange {
  return { protectedRangeId: 1, ...facts };
}
