import type { SupportLevel } from './contact';
import { dayIn } from './day';
import { fold } from './fold';

/** What an item of the path is: a step, or a reason why the path ended. */
export type PathItemKind = 'step' | 'completion' | 'abandonment';

/** What follows when an outcome is picked. */
export interface Effects {
  /** Counts as an attempt to reach the contact. */
  readonly attempt: boolean;
  /** The contact is not called again for so many hours; null when nothing is said. */
  readonly tryAgainAfterHours: number | null;
  /** Somebody has to answer the contact. */
  readonly followUp: boolean;
  /** The contact is never called again. */
  readonly doNotCall: boolean;
  /** The side the contact is on, where the outcome tells it. */
  readonly supportLevel: SupportLevel;
}

/** The codes an outcome has elsewhere: on paper, in NationBuilder and in VAN. */
export interface Codes {
  readonly paper: string;
  readonly nationBuilder: string;
  readonly van: string;
}

/** A step of the path or a reason why it ended, known by an id that outlives its label. */
export interface PathItem {
  readonly id: string;
  readonly kind: PathItemKind;
  readonly label: string;
  /** Labels it had before, and what people type instead. */
  readonly synonyms: readonly string[];
  readonly effects: Effects;
  readonly codes: Codes;
}

/** The steps and reasons in their order; the first is the step every contact starts from. */
export type Path = readonly PathItem[];

const marks: Readonly<Record<PathItemKind, string>> = {
  step: '',
  completion: '✓ ',
  abandonment: '✗ ',
};

/** What the dropdown of a call sheet shows: reasons carry a mark, so that no label is ambiguous. */
export function outcomeText(item: PathItem): string {
  return marks[item.kind] + item.label;
}

const kindsInOrder: readonly PathItemKind[] = ['step', 'completion', 'abandonment'];

/** Steps first, then reasons for completing, then for abandoning, each kind in the path's order. */
export function inDropdownOrder(path: Path): Path {
  return kindsInOrder.flatMap((kind) => path.filter((item) => item.kind === kind));
}

/** The path's first step, "To call". */
export function firstStep(path: Path): PathItem {
  const step = path.find((item) => item.kind === 'step');
  if (step === undefined) throw new Error('A path has at least one step.');
  return step;
}

function kindMarked(text: string): PathItemKind | null {
  if (text.startsWith('✓')) return 'completion';
  if (text.startsWith('✗')) return 'abandonment';
  return null;
}

function answersTo(item: PathItem, folded: string): boolean {
  return [item.label, ...item.synonyms].some((name) => fold(name) === folded);
}

/**
 * The outcome a person means by what stands in their cell, or null when no outcome, or more than
 * one, answers to it: case, accents, spaces and a missing mark are forgiven, nothing is guessed.
 */
export function findOutcome(path: Path, typed: string): PathItem | null {
  const text = typed.trim();
  const exact = path.find((item) => outcomeText(item) === text);
  if (exact !== undefined) return exact;
  const kind = kindMarked(text);
  const folded = fold(text);
  const named = path.filter(
    (item) => (kind === null || item.kind === kind) && answersTo(item, folded),
  );
  const [only] = named;
  return named.length === 1 && only !== undefined ? only : null;
}

const startsLikeAFormula = /^[=+\-@'"]/;
const readsAsNumber = /^(?=.*\d)[\d\s.,/:%€$£()-]+(?:e[\s+-]*\d+)?[\s%€$£)]*$/i;
const readsAsTime = /^\d{1,2}(?::\d{1,2}){0,2}\s?[ap]\.?m\.?$/i;
const booleans = new Set(['true', 'false', 'vrai', 'faux']);

/** Whether the text is a date, or one without its year or its day, as Google reads those too. */
function readsAsDay(text: string): boolean {
  return [text, `${text} 2000`, `1 ${text}`].some((date) => dayIn(date, 'day-first') !== null);
}

/**
 * Whether a label may stand in a dropdown: Google parses its items as if they were typed, so one
 * that would become a formula, a number, a date or a boolean cannot be picked as text.
 */
export function mayBeLabel(label: string): boolean {
  const text = label.trim();
  return (
    text !== '' &&
    text.length <= 100 &&
    !startsLikeAFormula.test(text) &&
    !readsAsNumber.test(text) &&
    !readsAsTime.test(text) &&
    !readsAsDay(text) &&
    !booleans.has(text.toLowerCase())
  );
}
