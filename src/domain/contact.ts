import type { Layout } from './columns';
import type { RecordKind } from './record-kind';
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

/** A record that could not be read as what it should be, and why. */
export interface UnreadRow {
  readonly row: number;
  readonly reason: string;
  /** The record that stands in its way, when there is one. */
  readonly otherRow?: number;
}

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
  /** What each record under the headings is. */
  readonly records: readonly { readonly row: number; readonly kind: RecordKind }[];
  readonly contacts: readonly Contact[];
  /** Records that are neither a contact nor blank, and contacts with something unreadable. */
  readonly unread: readonly UnreadRow[];
  readonly needs: readonly Need[];
}

/** The contacts of a table, what its other records are, and what could not be read. */
export function readContacts(
  table: Table,
  layout: Layout,
  _options: ReadingOptions,
): ContactReading {
  return { table, layout, records: [], contacts: [], unread: [], needs: [] };
}
