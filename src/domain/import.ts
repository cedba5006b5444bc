import type { Contact, ContactReading, UnreadRow } from './contact';
import { personKeysIn } from './contact-keys';
import { contactReader } from './contact-reader';
import {
  type CellChange,
  carriesRefusal,
  changesBetween,
  type Updated,
  updated,
} from './import-cells';
import { type ColumnPair, headingsLeftOut, namesPeople, pairColumns } from './import-columns';
import { type Known, type Matches, matchContacts } from './import-match';
import type { ImportedPerson } from './import-people';
import { cellText } from './record-cells';
import type { Cell, Table } from './table';

/** What importing a file again would do: nothing is written yet. */
export interface ImportPlan {
  readonly changed: readonly ChangedContact[];
  readonly added: readonly NewContact[];
  readonly unchanged: number;
  /** Records of the file that repeat another one of it: what they say of its person is taken over. */
  readonly repeated: number;
  /** Rows whose refusal stays although the file says otherwise. */
  readonly refusalsKept: readonly number[];
  /** Imported rows that may be somebody else's record: left to a person. */
  readonly doubtful: readonly UnreadRow[];
  readonly unread: readonly UnreadRow[];
  /** Which column of the file goes to which of the tab, by their headings. */
  readonly columns: readonly { readonly from: string; readonly to: string }[];
  /** Headings of the file that no column of the tab goes with. */
  readonly columnsLeftOut: readonly string[];
}

/** A contact of the tab that the file says more of. */
export interface ChangedContact {
  readonly row: number;
  readonly cells: readonly CellChange[];
  /** Whether the file says a refusal that none of the tab's columns can hold. */
  readonly refusalLost: boolean;
}

/** Somebody new, as a record of the tab. */
export interface NewContact {
  readonly record: readonly Cell[];
  readonly refusalLost: boolean;
}

export interface ImportOptions {
  readonly region: string;
  /** The column of the tab in which ids are the add-on's own, counted from 0: no file writes there. */
  readonly ownIds?: number;
}

/**
 * What importing the file into the tab changes, or null when they have nothing in common that tells
 * who people are. People who are known are updated and not doubled; what is blank in the file
 * changes nothing.
 */
export function planImport(
  tab: ContactReading,
  file: ContactReading,
  options: ImportOptions,
): ImportPlan | null {
  const pairs = pairColumns(tab.layout, file.layout);
  if (!namesPeople(pairs)) return null;
  const written = pairs.filter(({ to }) => to !== options.ownIds);
  const imports = new Imports(tab, file, written, options.region);
  const said = file.contacts.filter((contact) => imports.saysOf(contact));
  const silent = file.contacts.filter((contact) => !imports.saysOf(contact));
  const { matched, added, doubtful } = matchContacts({
    known: { contacts: tab.contacts, keysOf: personKeysIn(tab) },
    imported: said,
    keysOfImported: personKeysIn(file),
    rowOf: (person) => imports.rowOf(person),
    after: (sure) => imports.after(sure),
  });
  const updates = matched.map(({ known, imported }) => imports.update(known, imported));
  const changed = updates.filter(({ cells, refusalLost }) => cells.length > 0 || refusalLost);
  const people = matched.length + added.length;
  const records = [...matched.map(({ imported }) => imported), ...added].flat().length;
  return {
    changed,
    added: added.map((person) => imports.add(person)),
    unchanged: updates.length - changed.length,
    repeated: records - people,
    refusalsKept: updates.filter(({ refusalKept }) => refusalKept).map(({ row }) => row),
    doubtful,
    unread: [...file.unread, ...silent.map(({ row }) => nothingIn(row))],
    columns: written.map(({ from, to }) => ({
      from: file.layout.headings[from] ?? '',
      to: tab.layout.headings[to] ?? '',
    })),
    columnsLeftOut: headingsLeftOut(file.layout, pairs),
  };
}

function nothingIn(row: number): UnreadRow {
  return { row, reason: 'nothing-to-import' };
}

/** How records of the file become records of the tab. */
class Imports {
  private readonly tab: ContactReading;
  private readonly file: ContactReading;
  private readonly pairs: readonly ColumnPair[];
  private readonly region: string;
  private readonly rows: ReadonlyMap<string, number>;

  constructor(
    tab: ContactReading,
    file: ContactReading,
    pairs: readonly ColumnPair[],
    region: string,
  ) {
    this.tab = tab;
    this.file = file;
    this.pairs = pairs;
    this.region = region;
    const fromLast = [...tab.contacts].reverse();
    this.rows = new Map(fromLast.map(({ row }) => [this.textOf(tab.table[row - 1] ?? []), row]));
  }

  /** Whether a record says anything the tab has a column for. */
  saysOf({ row }: Contact): boolean {
    const news = this.file.table[row - 1] ?? [];
    return this.pairs.some(({ from }) => cellText(news[from]) !== '');
  }

  rowOf(person: ImportedPerson): number | null {
    return this.rows.get(this.textOf(this.newRecord(person))) ?? null;
  }

  add(person: ImportedPerson): NewContact {
    return { record: this.newRecord(person), refusalLost: person.some((one) => this.isLost(one)) };
  }

  update(known: Contact, person: ImportedPerson): ChangedContact & { refusalKept: boolean } {
    const before = this.tab.table[known.row - 1] ?? [];
    const { record, refusalKept } = this.updated(before, person);
    const hasRefused = known.doNotCall || known.consent === false;
    return {
      row: known.row,
      cells: changesBetween(before, record),
      refusalLost: !hasRefused && person.some((one) => this.isLost(one)),
      refusalKept,
    };
  }

  after(matched: Matches['matched']): Known {
    const table = [...this.tab.table];
    const { layout } = this.tab;
    for (const { known, imported } of matched) {
      table[known.row - 1] = this.updated(table[known.row - 1] ?? [], imported).record;
    }
    const { read } = contactReader(layout, { region: this.region, supportScale: null });
    const again = new Map(
      matched.map(({ known }) => [known, read(known.row, table[known.row - 1] ?? [])]),
    );
    const contacts = this.tab.contacts.map((contact) => again.get(contact) ?? contact);
    return { contacts, keysOf: personKeysIn({ table, layout }) };
  }

  private updated(record: readonly Cell[], person: ImportedPerson): Updated {
    return updated(record, this.news(person), this.pairs, this.region);
  }

  private newRecord(person: ImportedPerson): readonly Cell[] {
    const blank = this.tab.layout.headings.map(() => '');
    return this.updated(blank, person).record;
  }

  private news(person: ImportedPerson): Table {
    return person.map(({ row }) => this.file.table[row - 1] ?? []);
  }

  private isLost({ row, doNotCall, consent }: Contact): boolean {
    const refuses = doNotCall || consent === false;
    return refuses && !carriesRefusal(this.file.table[row - 1] ?? [], this.pairs);
  }

  /** What the columns the file speaks of say, to be compared. */
  private textOf(record: readonly Cell[]): string {
    return this.pairs.map(({ to }) => cellText(record[to])).join('\n\t');
  }
}
