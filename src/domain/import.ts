import type { Field, Layout } from './columns';
import { consentInTags, consentOf, doNotCallOf, refusedInText } from './consent';
import type { Contact, ContactReading, UnreadRow } from './contact';
import { mailbox } from './email';
import { fold } from './fold';
import { matchContacts } from './import-match';
import { readPhones } from './phone';
import { cellText } from './record-cells';
import type { Cell, Table } from './table';
import { seen } from './text';

/** One cell that an import changes. */
export interface CellChange {
  readonly column: number;
  readonly from: Cell;
  readonly to: Cell;
}

/** What importing a file again would do: nothing is written yet. */
export interface ImportPlan {
  readonly changed: readonly {
    readonly row: number;
    readonly importedRow: number;
    readonly cells: readonly CellChange[];
  }[];
  /** New contacts as records of the tab. */
  readonly added: readonly { readonly importedRow: number; readonly record: readonly Cell[] }[];
  readonly unchanged: number;
  /** Rows whose refusal stays although the file says otherwise. */
  readonly refusalsKept: readonly number[];
  /** Rows the file says refuse, for which the tab has no column: a person must note it. */
  readonly refusalsWithoutColumn: readonly number[];
  /** Imported rows that may be somebody already there: left to a person. */
  readonly doubtful: readonly UnreadRow[];
  readonly unread: readonly UnreadRow[];
  /** Headings of the file that no column of the tab goes with. */
  readonly columnsLeftOut: readonly string[];
}

interface ColumnPair {
  readonly from: number;
  readonly to: number;
  readonly field: Field | null;
}

/** What a cell of a field refuses, so that an import cannot take it back. */
const refusals: Readonly<Partial<Record<Field, (cell: Cell) => boolean>>> = {
  consent: (cell) => consentOf(cell) === false,
  doNotCall: doNotCallOf,
  deceased: doNotCallOf,
  tags: (cell) => refusedInText(cell) || consentInTags(cell) === false,
  notes: refusedInText,
};

function fieldsByColumn({ columns }: Layout): ReadonlyMap<number, Field> {
  return new Map(
    Object.entries(columns).flatMap(([field, indexes]) =>
      indexes.map((index) => [index, field as Field] as const),
    ),
  );
}

/** The column of the tab for each column of the file: by heading, else by what both hold when each has one of it. */
function pairColumns(tab: Layout, file: Layout): readonly ColumnPair[] {
  const fields = fieldsByColumn(tab);
  const fileFields = fieldsByColumn(file);
  const free = new Set(tab.headings.map((_heading, index) => index));
  return file.headings.flatMap((heading, from) => {
    const field = fileFields.get(from);
    const same = [...free].find((index) => seen(tab.headings[index] ?? '') === seen(heading));
    const to = seen(heading) === '' ? undefined : (same ?? onlyColumn(tab, file, field));
    if (to === undefined || !free.delete(to)) return [];
    return [{ from, to, field: fields.get(to) ?? null }];
  });
}

function onlyColumn(tab: Layout, file: Layout, field: Field | undefined): number | undefined {
  if (field === undefined) return undefined;
  const [own = [], theirs = []] = [tab.columns[field], file.columns[field]];
  return own.length === 1 && theirs.length === 1 ? own[0] : undefined;
}

type Alike = (from: Cell, to: Cell, region: string) => boolean;

const sameWords: Alike = (from, to) => fold(String(from)) === fold(String(to));

/** When two cells of a field say the same, though they are written differently. */
const alike: Readonly<Partial<Record<Field, Alike>>> = {
  // An id that is there stays: what is kept about the contact hangs on it.
  id: (from) => cellText(from) !== '',
  firstName: sameWords,
  lastName: sameWords,
  fullName: sameWords,
  email: (from, to) => mailbox(cellText(from)) === mailbox(cellText(to)),
  phone: isSameNumber,
};

function isSameNumber(from: Cell, to: Cell, region: string): boolean {
  const [before, after] = ([from, to] as const).map((cell) =>
    readPhones(cell, region)
      .numbers.map(({ e164 }) => e164)
      .join(),
  );
  return before !== '' && before === after;
}

/** Tags and notes are added to those that are there; other cells take the file's place. */
function combined(field: Field | null, from: Cell, to: Cell): Cell {
  const [before, after] = [cellText(from), cellText(to)];
  if (before === '' || (field !== 'tags' && field !== 'notes')) return to;
  if (field === 'notes') return before.includes(after) ? from : `${before}\n${after}`;
  const tags = before.split(',').map(fold);
  const more = after.split(',').filter((tag) => !tags.includes(fold(tag)));
  return more.length === 0 ? from : [before, ...more.map((tag) => tag.trim())].join(', ');
}

type Verdict = 'same' | 'change' | 'refusal-kept';

function judgeCell(field: Field | null, from: Cell, to: Cell, region: string): Verdict {
  if (cellText(to) === '' || cellText(from) === cellText(to)) return 'same';
  if (field === null) return 'change';
  if (refusals[field]?.(from) && !refusals[field]?.(to)) return 'refusal-kept';
  return alike[field]?.(from, to, region) ? 'same' : 'change';
}

/**
 * What importing a file into the tab would change: people known by id, else by number or address
 * and name, are updated and not doubled; what is blank in the file changes nothing.
 */
export function planImport(tab: ContactReading, file: ContactReading, region: string): ImportPlan {
  const pairs = pairColumns(tab.layout, file.layout);
  const { matched, added, doubtful } = matchContacts(tab.contacts, file.contacts);
  const records = new Map<number, readonly Cell[]>();
  const updates = matched.map(([known, imported]) => {
    const record = records.get(known.row) ?? tab.table[known.row - 1] ?? [];
    const news = file.table[imported.row - 1] ?? [];
    const judged = update(record, news, pairs, region);
    // Somebody twice in the file is judged the second time by what the first has changed.
    records.set(known.row, withChanges(record, judged.cells));
    return {
      row: known.row,
      importedRow: imported.row,
      ...judged,
      refusalLost: isLost(known, imported, news, pairs),
    };
  });
  const width = tab.layout.headings.length;
  const rowsWith = (kept: 'refusalKept' | 'refusalLost') =>
    updates.filter((one) => one[kept]).map(({ row }) => row);
  return {
    changed: updates
      .filter(({ cells }) => cells.length > 0)
      .map(({ row, importedRow, cells }) => ({ row, importedRow, cells })),
    added: added.map(({ row }) => ({
      importedRow: row,
      record: recordOf(file.table, row, pairs, width),
    })),
    unchanged: updates.filter(({ cells }) => cells.length === 0).length,
    refusalsKept: rowsWith('refusalKept'),
    refusalsWithoutColumn: rowsWith('refusalLost'),
    doubtful,
    unread: file.unread,
    columnsLeftOut: leftOut(file.layout, pairs),
  };
}

function update(
  record: readonly Cell[],
  news: readonly Cell[],
  pairs: readonly ColumnPair[],
  region: string,
): { readonly cells: readonly CellChange[]; readonly refusalKept: boolean } {
  const judged = pairs.map(({ from, to, field }) => {
    const before = record[to] ?? '';
    const after = combined(field, before, news[from] ?? '');
    const change = { column: to, from: before, to: after };
    return { change, verdict: judgeCell(field, before, after, region) };
  });
  return {
    cells: judged.filter(({ verdict }) => verdict === 'change').map(({ change }) => change),
    refusalKept: judged.some(({ verdict }) => verdict === 'refusal-kept'),
  };
}

/** Whether the file says a refusal that none of the tab's columns can hold. */
function isLost(
  known: Contact,
  imported: Contact,
  news: readonly Cell[],
  pairs: readonly ColumnPair[],
): boolean {
  if (known.doNotCall || known.consent === false) return false;
  if (!imported.doNotCall && imported.consent !== false) return false;
  return !pairs.some(({ from, field }) => field !== null && refusals[field]?.(news[from] ?? ''));
}

function recordOf(
  table: Table,
  row: number,
  pairs: readonly ColumnPair[],
  width: number,
): readonly Cell[] {
  const record: Cell[] = Array.from({ length: width }, () => '');
  for (const { from, to } of pairs) record[to] = table[row - 1]?.[from] ?? '';
  return record;
}

function leftOut({ headings }: Layout, pairs: readonly ColumnPair[]): readonly string[] {
  const paired = new Set(pairs.map(({ from }) => from));
  return headings.filter((heading, index) => seen(heading) !== '' && !paired.has(index));
}

function withChanges(record: readonly Cell[], cells: readonly CellChange[]): readonly Cell[] {
  if (cells.length === 0) return record;
  const width = Math.max(record.length, ...cells.map(({ column }) => column + 1));
  const changed = Array.from({ length: width }, (_, column) => record[column] ?? '');
  for (const { column, to } of cells) changed[column] = to;
  return changed;
}
