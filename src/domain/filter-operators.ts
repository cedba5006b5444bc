import { fold } from './fold';
import { remembering } from './memo';

/** What a cell or a field holds, as a filter sees it; several for tags or for several columns. */
export type Known = string | number | boolean;
export type FilterValue = string | number | boolean | null | readonly (string | number | null)[];

type Test = (known: readonly Known[]) => boolean;

const folded = remembering((known: Known) => fold(String(known)));

function equals(wanted: string | number | boolean | null): (known: Known) => boolean {
  if (typeof wanted !== 'string') return (known) => known === wanted || Number(known) === wanted;
  const text = fold(wanted);
  return (known) => folded(known) === text;
}

/** Holds when any of the values is there; null is "nothing is known". */
function oneOf(value: FilterValue): Test {
  const wanted = [value].flat();
  const tests = wanted.filter((one) => one !== null).map(equals);
  return (known) =>
    (known.length === 0 && wanted.includes(null)) ||
    known.some((one) => tests.some((test) => test(one)));
}

function text(compare: (known: string, wanted: string) => boolean): (value: FilterValue) => Test {
  return (value) => {
    const wanted = [value].flat().map((one) => fold(String(one ?? '')));
    return (known) => known.some((one) => wanted.some((each) => compare(folded(one), each)));
  };
}

function not(operator: (value: FilterValue) => Test): (value: FilterValue) => Test {
  return (value) => {
    const test = operator(value);
    return (known) => !test(known);
  };
}

const isEmpty = (): Test => (known) => known.length === 0;

/** What may be asked of a column; case, accents and punctuation never matter. */
export const operators = {
  is: oneOf,
  'is-not': not(oneOf),
  'is-one-of': oneOf,
  contains: text((known, wanted) => known.includes(wanted)),
  'starts-with': text((known, wanted) => known.startsWith(wanted)),
  'is-empty': isEmpty,
  'is-not-empty': not(isEmpty),
} as const;

export type Operator = keyof typeof operators;
