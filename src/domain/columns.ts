import type { Table } from './table';

/** What a column of a contact or volunteer tab may hold. */
export type Field =
  | 'id'
  | 'firstName'
  | 'lastName'
  | 'fullName'
  | 'phone'
  | 'phoneCountry'
  | 'phoneArea'
  | 'phoneBad'
  | 'email'
  | 'consent'
  | 'doNotCall'
  | 'consentDate'
  | 'consentSource'
  | 'supportLevel'
  | 'language'
  | 'tags'
  | 'area'
  | 'address'
  | 'postalCode'
  | 'city'
  | 'country'
  | 'notes'
  | 'deceased'
  | 'birthDate'
  | 'role'
  | 'googleAccount'
  | 'charter'
  | 'availability'
  | 'takesPart';

/** Column indexes, counted from 0, of each field that was found; the first one is the preferred one. */
export type Columns = Readonly<Partial<Record<Field, readonly number[]>>>;

/** Which record holds the headings, and which column is what. */
export interface Layout {
  /** The record of the heading row, counted from 1, or null when the table has none. */
  readonly headingRow: number | null;
  /** The headings as typed, `''` throughout when there is no heading row. */
  readonly headings: readonly string[];
  readonly columns: Columns;
}

/** A heading as typed, and which of several equal headings is meant (counted from 1). */
export interface RememberedHeading {
  readonly heading: string;
  readonly occurrence: number;
}

/** What is kept in the settings of a layout that a person agreed with: plain JSON. */
export type RememberedColumns = Readonly<Partial<Record<Field, readonly RememberedHeading[]>>>;

export type RecalledLayout =
  | { readonly ok: true; readonly layout: Layout }
  | {
      readonly ok: false;
      readonly missing: readonly { readonly field: Field; readonly heading: string }[];
    };

/** The layout a contact tab seems to have: a proposal for a person to confirm. */
export function findContactColumns(_table: Table): Layout {
  return { headingRow: null, headings: [], columns: {} };
}

/** The layout a volunteer tab seems to have: a proposal for a person to confirm. */
export function findVolunteerColumns(_table: Table): Layout {
  return { headingRow: null, headings: [], columns: {} };
}

/** The layout as heading texts, so that columns may move and the tab may be sorted. */
export function rememberColumns(_layout: Layout): RememberedColumns {
  return {};
}

/** The layout by its remembered headings; a heading that has gone is named, never replaced by a guess. */
export function recallColumns(_table: Table, _remembered: RememberedColumns): RecalledLayout {
  return { ok: false, missing: [] };
}
