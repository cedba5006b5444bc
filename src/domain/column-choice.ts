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

/** Too few cells say nothing. */
const enoughCells = 3;

/** What the cells may change in what a heading says; the first line that holds decides. */
const corrections: readonly {
  readonly of: Field;
  readonly when: (shape: ColumnShape) => boolean;
  readonly becomes: Field | null;
}[] = [
  { of: 'consent', when: (shape) => shape.share('phone') > 0.5, becomes: 'phone' },
  { of: 'email', when: (shape) => shape.share('phone') > 0.5, becomes: 'phone' },
  { of: 'email', when: (shape) => shape.share('email') < 0.2, becomes: null },
  { of: 'phone', when: (shape) => shape.share('email') > 0.5, becomes: 'email' },
  {
    of: 'phone',
    when: (shape) => shape.share('phone') + shape.share('number') + shape.share('text') < 0.1,
    becomes: null,
  },
  { of: 'phoneCountry', when: (shape) => shape.share('number') < 0.5, becomes: 'country' },
  { of: 'doNotCall', when: (shape) => shape.share('phone') > 0.5, becomes: null },
];

function corrected(candidate: Candidate): Candidate {
  if (candidate.shape.cells < enoughCells) return candidate;
  const correction = corrections.find(
    ({ of, when }) => of === candidate.field && when(candidate.shape),
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

/** A bare number is an id only at the start of a table; the id is one column, whose cells are not all empty. */
export function withOneId(candidates: readonly Candidate[]): readonly Candidate[] {
  const ids = candidates
    .filter(({ field, rank, column }) => field === 'id' && (rank <= lastResort || column < 2))
    .sort((a, b) => Number(a.shape.cells === 0) - Number(b.shape.cells === 0) || a.rank - b.rank);
  return candidates.map((candidate) =>
    candidate.field === 'id' && candidate !== ids[0] ? { ...candidate, field: null } : candidate,
  );
}
