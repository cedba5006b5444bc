import type { Layout } from './columns';
import { contactReader } from './contact-reader';
import type { PhoneProblem } from './phone';
import { columnsOf, firstText } from './record-cells';
import { type RecordKind, RecordKinds } from './record-kind';
import { withRepeats } from './repeated-contacts';
import type { SupportScale } from './support-level';
import type { Table } from './table';

/** 1 strong support, 2 weak support, 3 undecided, 4 weak opponent, 5 strong opponent; null is unknown. */
export type SupportLevel = 1 | 2 | 3 | 4 | 5 | null;

/** What a contact's own record says of being called. */
export type Consent = boolean | 'unknown';

/** A person of the contact tab, as their own record says. */
export interface Contact {
  /** The record in the tab, counted from 1: the heading row counts too. */
  readonly row: number;
  /** The campaign's own id of the contact, `''` when it has none. */
  readonly id: string;
  /** First name and last name as people say them, or the full name. */
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  /** The number to dial in E.164, or null when no number of the record can be used. */
  readonly phone: string | null;
  /** Further usable numbers of the person; only the few who have several have this. */
  readonly otherPhones?: readonly string[];
  /** The same number as it was typed, `''` when there is none. */
  readonly phoneAsTyped: string;
  /** Why there is no usable number, null when there is one. */
  readonly phoneReason: string | null;
  readonly email: string;
  readonly consent: Consent;
  readonly doNotCall: boolean;
  readonly deceased: boolean;
  readonly supportLevel: SupportLevel;
  /** The record this one repeats (its `row`), or null. */
  readonly duplicateOf: number | null;
  readonly language: string;
  readonly area: string;
  /** Postal address in one line, used to keep a household with one caller; `''` when unknown. */
  readonly address: string;
  /** When and how consent was given, as typed. */
  readonly consentDate: string;
  readonly consentSource: string;
}

/** Why a record is not read as somebody of its own, or is read and should be looked at. */
export type UnreadReason =
  | Exclude<RecordKind, 'contact' | 'blank'>
  | `phone-${Exclude<PhoneProblem, 'empty'>}`
  | 'support-unclear'
  | 'possible-repeat'
  | 'repeat'
  | 'same-id'
  | 'number-of-refusing'
  | 'no-name-no-email'
  | 'same-person'
  | 'same-address'
  | 'number-of-refusing';

/** A record that could not be read as what it should be, and why. */
export interface UnreadRow {
  readonly row: number;
  readonly reason: UnreadReason;
  /** The record that stands in its way, when there is one. */
  readonly otherRow?: number;
}

/** What a table alone does not say of how to read it. */
export interface ReadingOptions {
  /** The country of numbers typed without one, e.g. `FR`. */
  readonly region: string;
  readonly supportScale: SupportScale | null;
}

/** What a person must say before everything can be read. */
export type Need = 'support-scale' | 'headings' | 'phone-column' | 'consent-column';

/** Everything a contact tab says. */
export interface ContactReading {
  readonly table: Table;
  readonly layout: Layout;
  /** What each record under the headings is, the first one first. */
  readonly records: readonly RecordKind[];
  /** The row of the first of them. */
  readonly firstRow: number;
  readonly contacts: readonly Contact[];
  /** Records that are neither a contact nor blank. */
  readonly unread: readonly UnreadRow[];
  /** What a person should look at: numbers and levels not understood, records that may be repeats. */
  readonly doubts: readonly UnreadRow[];
  readonly needs: readonly Need[];
}

/** The contacts of a table, what its other records are, and what could not be read. */
export function readContacts(
  table: Table,
  layout: Layout,
  options: ReadingOptions,
): ContactReading {
  const firstRow = (layout.headingRow ?? 0) + 1;
  const kinds = new RecordKinds(layout);
  const reader = contactReader(layout, options);
  const records = table.slice(firstRow - 1).map((record) => kinds.kindOf(record));
  const people: Contact[] = [];
  records.forEach((kind, index) => {
    const row = firstRow + index;
    if (kind === 'contact') people.push(reader.read(row, table[row - 1] ?? []));
  });
  const birthDates = columnsOf(layout.columns, 'birthDate');
  const birthDateOf = (row: number) => firstText(table[row - 1] ?? [], birthDates);
  const { contacts, doubts } = withRepeats(people, reader.others, birthDateOf);
  return {
    table,
    layout,
    records,
    firstRow,
    contacts,
    unread: unreadIn(records, firstRow),
    doubts: [...reader.doubts, ...doubts],
    needs: needsOf(layout, reader.hasBareLevels() && options.supportScale === null),
  };
}

function unreadIn(records: readonly RecordKind[], firstRow: number): readonly UnreadRow[] {
  return records.flatMap((kind, index) =>
    kind === 'contact' || kind === 'blank' ? [] : [{ row: firstRow + index, reason: kind }],
  );
}

function needsOf(layout: Layout, bareLevels: boolean): readonly Need[] {
  const { phone, consent, tags } = layout.columns;
  const needs: readonly (readonly [Need, boolean])[] = [
    ['headings', layout.headingRow === null],
    ['phone-column', phone === undefined],
    ['consent-column', consent === undefined && tags === undefined],
    ['support-scale', bareLevels],
  ];
  return needs.filter(([, needed]) => needed).map(([need]) => need);
}
