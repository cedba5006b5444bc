import { type ColumnShape, columnShape } from './cell-shapes';
import type { Field } from './columns';
import { headingText, meaningOf, type TabKind } from './headings';
import type { Table } from './table';

/** A column that may be a field: what its heading says, and what its cells look like. */
export interface Candidate {
  readonly column: number;
  readonly words: string;
  readonly field: Field | null;
  readonly rank: number;
  readonly shape: ColumnShape;
}

/** From this rank on a column is used only when there is no better one. */
export const lastResort = 5;

/** What the cells may change in what a heading says; the first line that holds decides. */
const corrections: readonly {
  readonly of: Field;
  /** Too few cells say nothing. */
  readonly least: number;
  readonly when: (shape: ColumnShape) => boolean;
  readonly becomes: Field | null;
}[] = [
  { of: 'consent', least: 1, when: (shape) => shape.share('phone') > 0.5, becomes: 'phone' },
  { of: 'email', least: 3, when: (shape) => shape.share('phone') > 0.5, becomes: 'phone' },
  { of: 'email', least: 3, when: (shape) => shape.share('email') < 0.2, becomes: null },
  { of: 'phone', least: 3, when: (shape) => shape.share('email') > 0.5, becomes: 'email' },
  {
    of: 'phone',
    least: 3,
    when: (shape) => shape.share('phone') + shape.share('number') + shape.share('text') < 0.1,
    becomes: null,
  },
  {
    of: 'phoneCountry',
    least: 3,
    when: (shape) => shape.share('number') < 0.5,
    becomes: 'country',
  },
  { of: 'doNotCall', least: 3, when: (shape) => shape.share('phone') > 0.5, becomes: null },
];

function corrected(candidate: Candidate): Candidate {
  const correction = corrections.find(
    ({ of, least, when }) =>
      of === candidate.field && candidate.shape.cells >= least && when(candidate.shape),
  );
  return correction === undefined ? candidate : { ...candidate, field: correction.becomes };
}

/** The columns of a table under its headings, each with the field its heading and its cells agree on. */
export function candidatesOf(
  table: Table,
  headings: readonly string[],
  headingRow: number,
  kind: TabKind,
): readonly Candidate[] {
  return headings.map((heading, column) => {
    const meaning = meaningOf(heading, kind);
    return corrected({
      column,
      words: headingText(heading),
      field: meaning?.field ?? null,
      rank: meaning?.rank ?? 0,
      shape: columnShape(table, column, headingRow),
    });
  });
}

/** Under a heading nobody knows, cells that are nearly all addresses or numbers speak for themselves. */
export function withUnnamed(candidates: readonly Candidate[]): readonly Candidate[] {
  return (['email', 'phone'] as const).reduce((known, field) => {
    if (known.some((candidate) => candidate.field === field)) return known;
    return known.map((candidate) =>
      candidate.field === null && candidate.shape.share(field) >= 0.5
        ? { ...candidate, field }
        : candidate,
    );
  }, candidates);
}

/** An id tells people apart: a column in which many cells are alike is none. */
const leastDistinct = 0.9;

function idOrder({ shape, rank }: Candidate): number {
  const useless = shape.cells === 0 || shape.distinct < leastDistinct;
  return rank + (useless ? 2 * lastResort : 0);
}

/** A bare number is an id only at the start of a table; the id is one column, whose cells tell people apart. */
export function withOneId(candidates: readonly Candidate[]): readonly Candidate[] {
  const ids = candidates
    .filter(({ field, rank, column }) => field === 'id' && (rank <= lastResort || column < 2))
    .sort((a, b) => idOrder(a) - idOrder(b));
  return candidates.map((candidate) =>
    candidate.field === 'id' && candidate !== ids[0] ? { ...candidate, field: null } : candidate,
  );
}
