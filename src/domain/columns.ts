import { type Candidate, candidatesOf, lastResort, withOneId, withUnnamed } from './column-choice';
import { withNamesFound } from './column-names';
import { columnsWithoutHeadings } from './columns-without-headings';
import { findHeadingRow, mostRowsAbove } from './heading-row';
import type { TabKind } from './headings';
import type { Table } from './table';
import { seen } from './text';

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
  | 'capacity'
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

/** The layout that was agreed with as it stands by now, or the headings of it that have gone. */
export type RecalledLayout =
  | { readonly ok: true; readonly layout: Layout }
  | {
      readonly ok: false;
      readonly missing: readonly { readonly field: Field; readonly heading: string }[];
    };

/** The layout a contact tab seems to have: a proposal for a person to confirm. */
export function findContactColumns(table: Table): Layout {
  return findColumns(table, 'contacts');
}

/** The layout a volunteer tab seems to have: a proposal for a person to confirm. */
export function findVolunteerColumns(table: Table): Layout {
  return findColumns(table, 'volunteers');
}

function findColumns(table: Table, kind: TabKind): Layout {
  const headingRow = findHeadingRow(table, kind);
  if (headingRow === null) {
    return { headingRow, headings: [], columns: columnsWithoutHeadings(table) };
  }
  const headings = headingsIn(table, headingRow);
  const candidates = candidatesOf(table, headings, headingRow, kind);
  return {
    headingRow,
    headings,
    columns: chosen(withNamesFound(withUnnamed(withOneId(candidates)))),
  };
}

function headingsIn(table: Table, headingRow: number): readonly string[] {
  return (table[headingRow - 1] ?? []).map(String);
}

/** The best columns of each field, best first; a last resort only where there is nothing else. */
function chosen(candidates: readonly Candidate[]): Columns {
  const byField = new Map<Field, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.field === null) continue;
    byField.set(candidate.field, [...(byField.get(candidate.field) ?? []), candidate]);
  }
  return Object.fromEntries([...byField].map(([field, found]) => [field, bestFirst(found)]));
}

function bestFirst(found: readonly Candidate[]): readonly number[] {
  const good = found.filter(({ rank }) => rank < lastResort);
  const used = good.length > 0 ? good : found;
  return [...used].sort((a, b) => a.rank - b.rank).map(({ column }) => column);
}

/** The layout as heading texts, so that columns may move and the tab may be sorted. */
export function rememberColumns(layout: Layout): RememberedColumns {
  return Object.fromEntries(
    Object.entries(layout.columns).map(([field, columns]) => [
      field,
      columns.map((column) => rememberedHeading(layout.headings, column)),
    ]),
  );
}

/** Without a heading row every heading is `''`, so that the occurrence says which column is meant. */
function rememberedHeading(headings: readonly string[], column: number): RememberedHeading {
  const heading = headings[column] ?? '';
  const before = Array.from({ length: column + 1 }, (_, index) => headings[index] ?? '');
  const occurrence = before.filter((other) => isSameHeading(other, heading)).length;
  return { heading, occurrence };
}

function isSameHeading(a: string, b: string): boolean {
  return seen(a) === seen(b);
}

/** The layout by its remembered headings; a heading that has gone is named, never replaced by a guess. */
export function recallColumns(table: Table, remembered: RememberedColumns): RecalledLayout {
  const wanted = Object.entries(remembered).flatMap(([field, headings]) =>
    headings.map((heading) => ({ field: field as Field, ...heading })),
  );
  const headingRow = rowWithHeadings(table, wanted);
  const headings = headingRow === null ? [] : headingsIn(table, headingRow);
  const width = Math.max(headings.length, ...table.slice(0, 200).map((record) => record.length), 0);
  const found = wanted.map((one) => ({ ...one, column: columnOf(headings, width, one) }));
  const missing = found.filter(({ column }) => column === null);
  if (missing.length > 0) {
    return { ok: false, missing: missing.map(({ field, heading }) => ({ field, heading })) };
  }
  return { ok: true, layout: { headingRow, headings, columns: byField(found) } };
}

function columnOf(
  headings: readonly string[],
  width: number,
  { heading, occurrence }: RememberedHeading,
): number | null {
  const columns = Array.from({ length: width }, (_, column) => column);
  const same = columns.filter((column) => isSameHeading(headings[column] ?? '', heading));
  return same[occurrence - 1] ?? null;
}

function byField(
  found: readonly { readonly field: Field; readonly column: number | null }[],
): Columns {
  const columns: Partial<Record<Field, number[]>> = {};
  for (const { field, column } of found) {
    if (column !== null) columns[field] = [...(columns[field] ?? []), column];
  }
  return columns;
}

/** The first record with most of the headings, or null when all are `''` or none is anywhere. */
function rowWithHeadings(table: Table, wanted: readonly RememberedHeading[]): number | null {
  const texts = new Set(wanted.map(({ heading }) => seen(heading)).filter((text) => text !== ''));
  const counts = table
    .slice(0, mostRowsAbove)
    .map(
      (record) =>
        new Set(record.map((cell) => seen(String(cell))).filter((text) => texts.has(text))).size,
    );
  const best = Math.max(0, ...counts);
  return best === 0 ? null : counts.indexOf(best) + 1;
}
