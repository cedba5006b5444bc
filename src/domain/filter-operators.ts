import { type Day, type DayOrder, dayIn } from './day';
import { fold } from './fold';
import { remembering } from './memo';

/** What a cell or a field holds, as a filter sees it; several for tags or for several columns. */
export type Known = string | number | boolean;
/** What a condition compares with; null is "nothing is known". */
export type FilterValue = string | number | boolean | null | readonly (string | number | null)[];

/** What the world around a filter says: the day it is, and how dates are written here. */
export interface FilterContext {
  readonly today: Day | null;
  readonly dayOrder: DayOrder;
}

type Test = (known: readonly Known[]) => boolean;
type Made = (value: FilterValue, context: FilterContext) => Test;

const folded = remembering((known: Known) => fold(String(known)));

function equals(wanted: string | number | boolean): (known: Known) => boolean {
  if (typeof wanted !== 'string') return (known) => known === wanted || numberIn(known) === wanted;
  const text = fold(wanted);
  return (known) => folded(known) === text;
}

/** Holds when any of the values is there; null is "nothing is known". */
const oneOf: Made = (value) => {
  const wanted = [value].flat();
  const tests = wanted.filter((one) => one !== null).map(equals);
  return (known) =>
    (known.length === 0 && wanted.includes(null)) ||
    known.some((one) => tests.some((test) => test(one)));
};

function text(compare: (known: string, wanted: string) => boolean): Made {
  return (value) => {
    const wanted = [value].flat().map((one) => fold(String(one ?? '')));
    return (known) => known.some((one) => wanted.some((each) => compare(folded(one), each)));
  };
}

function not(operator: Made): Made {
  return (value, context) => {
    const test = operator(value, context);
    return (known) => !test(known);
  };
}

const isEmpty: Made = () => (known) => known.length === 0;

const number = /^[+-]?\d[\d ]*(?:[.,]\d+)?$/;

/** The number a cell holds, with the comma or the spaces of its country; null when it holds none. */
function numberIn(known: Known): number | null {
  if (typeof known === 'number') return known;
  const typed = String(known)
    .replace(/[\u00A0\u202F]/g, ' ')
    .trim();
  return number.test(typed) ? Number(typed.replace(/ /g, '').replace(',', '.')) : null;
}

function numeric(compare: (known: number, wanted: number) => boolean): Made {
  return (value) => {
    const wanted = numberIn([value].flat()[0] ?? '');
    if (wanted === null) return () => false;
    return (known) =>
      known.some((one) => {
        const held = numberIn(one);
        return held !== null && compare(held, wanted);
      });
  };
}

function dated(compare: (held: Day, from: Day, days: number) => boolean, fromToday = false): Made {
  return (value, { today, dayOrder }) => {
    const wanted = [value].flat()[0] ?? '';
    const from = fromToday ? today : dayIn(wanted, 'day-first');
    if (from === null) return () => false;
    return (known) =>
      known.some((one) => {
        const held = dayIn(one, dayOrder);
        return held !== null && compare(held, from, Number(wanted));
      });
  };
}

/** What may be asked of a column; case, accents and punctuation never matter. A date asked for is `2026-03-12`. */
export const operators = {
  is: oneOf,
  'is-not': not(oneOf),
  'is-one-of': oneOf,
  contains: text((known, wanted) => known.includes(wanted)),
  'starts-with': text((known, wanted) => known.startsWith(wanted)),
  'is-empty': isEmpty,
  'is-not-empty': not(isEmpty),
  'at-least': numeric((known, wanted) => known >= wanted),
  'at-most': numeric((known, wanted) => known <= wanted),
  before: dated((held, from) => held < from),
  after: dated((held, from) => held > from),
  'in-last-days': dated((held, from, days) => held <= from && held > from - days, true),
} as const satisfies Readonly<Record<string, Made>>;

/** How a condition compares. */
export type Operator = keyof typeof operators;
