import { type Candidate, lastResort } from './column-choice';
import type { Field } from './columns';

/** A column of first names has at least this share of common ones, and twice that of the other. */
const firstNameShare = 0.3;

const nameFields: ReadonlySet<Field | null> = new Set(['firstName', 'lastName', 'fullName']);

function assigned(
  candidates: readonly Candidate[],
  column: Candidate | undefined,
  field: Field,
): readonly Candidate[] {
  return candidates.map((one) => (one === column ? { ...one, field, rank: 0 } : one));
}

function isBareName({ field, rank }: Candidate): boolean {
  return field === 'fullName' && rank >= lastResort;
}

/** The same name heading twice (a form's second person) names the first column only. */
function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const repeats = candidates.filter((one) => repeatsName(candidates, one));
  const second = secondTable(repeats);
  return candidates.map((one) =>
    repeats.includes(one) || (one.column >= second && isRepeat(candidates, one))
      ? { ...one, field: null }
      : one,
  );
}

/** Two columns headed alike of which one was found to be the first name repeat nothing. */
function repeatsName(candidates: readonly Candidate[], one: Candidate): boolean {
  if (!nameFields.has(one.field)) return false;
  const alike = candidates.filter(({ field }) => isBareName(one) || field === one.field);
  return isRepeat(alike, one);
}

function isRepeat(candidates: readonly Candidate[], { words, column }: Candidate): boolean {
  return candidates.some((other) => other.words === words && other.column < column);
}

/** First and last name coming twice are two tables side by side: where the second one starts. */
function secondTable(repeats: readonly Candidate[]): number {
  const headings = new Set(repeats.map(({ words }) => words));
  return headings.size > 1
    ? Math.min(...repeats.map(({ column }) => column))
    : Number.POSITIVE_INFINITY;
}

/** Two columns headed `Nom` are told apart by what they hold. */
function withFirstNamesFound(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.some(({ field }) => field === 'firstName')) return candidates;
  const bare = candidates.filter(isBareName);
  const [best, next] = [...bare].sort((a, b) => b.shape.firstNames - a.shape.firstNames);
  const others = candidates.some(({ field }) => field === 'lastName') || next !== undefined;
  const clear =
    best !== undefined &&
    best.shape.firstNames >= firstNameShare &&
    best.shape.firstNames > 2 * (next?.shape.firstNames ?? 0);
  return others && clear && best.shape.share('name') > 0
    ? assigned(candidates, best, 'firstName')
    : candidates;
}

/** `Nom` beside `Prénom` is the last name; alone it is the whole name. */
function withLastNameFound(candidates: readonly Candidate[]): readonly Candidate[] {
  const has = (field: Field) => candidates.some((candidate) => candidate.field === field);
  if (!has('firstName') || has('lastName')) return candidates;
  return assigned(candidates, candidates.find(isBareName), 'lastName');
}

/** The candidates with the columns called just "name" made first, last or whole names. */
export function withNamesFound(candidates: readonly Candidate[]): readonly Candidate[] {
  return withoutRepeats(withLastNameFound(withFirstNamesFound(candidates)));
}
