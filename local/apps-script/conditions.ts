import { ApiError } from './api-error';
import type { BooleanCondition, ExtendedValue } from './store/state';
import { readTyped } from './typed/read-typed';

/** What a condition is asked about: a value and what a person sees of it. */
interface Question {
  readonly value: ExtendedValue | undefined;
  readonly shown: string;
  /** The condition's own values, read as if typed. */
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

const asNumber = (test: (value: number, first: number, second: number) => boolean) => {
  return ({ value, numbers }: Question): boolean => {
    const [first = Number.NaN, second = Number.NaN] = numbers;
    return value?.numberValue !== undefined && test(value.numberValue, first, second);
  };
};

const asText = (test: (shown: string, first: string) => boolean) => {
  return ({ shown, texts }: Question): boolean =>
    test(shown.toLowerCase(), (texts[0] ?? '').toLowerCase());
};

const between = (value: number, first: number, second: number) =>
  value >= Math.min(first, second) && value <= Math.max(first, second);

const whole = (value: number) => Math.floor(value);
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const url = /^(?:[a-z]+:\/\/|www\.)?[^\s/@]+\.[^\s/@]{2,}(?:\/\S*)?$/i;

/**
 * What each kind of condition asks
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ConditionType).
 */
const conditions: Readonly<Record<string, (question: Question) => boolean>> = {
  NUMBER_GREATER: asNumber((value, first) => value > first),
  NUMBER_GREATER_THAN_EQ: asNumber((value, first) => value >= first),
  NUMBER_LESS: asNumber((value, first) => value < first),
  NUMBER_LESS_THAN_EQ: asNumber((value, first) => value <= first),
  NUMBER_EQ: asNumber((value, first) => value === first),
  NUMBER_NOT_EQ: asNumber((value, first) => value !== first),
  NUMBER_BETWEEN: asNumber(between),
  NUMBER_NOT_BETWEEN: asNumber((...all) => !between(...all)),
  DATE_IS_VALID: ({ value }) => value?.numberValue !== undefined,
  DATE_EQ: asNumber((value, first) => whole(value) === whole(first)),
  DATE_BEFORE: asNumber((value, first) => whole(value) < whole(first)),
  DATE_AFTER: asNumber((value, first) => whole(value) > whole(first)),
  DATE_ON_OR_BEFORE: asNumber((value, first) => whole(value) <= whole(first)),
  DATE_ON_OR_AFTER: asNumber((value, first) => whole(value) >= whole(first)),
  DATE_BETWEEN: asNumber((value, first, second) => between(whole(value), first, second)),
  DATE_NOT_BETWEEN: asNumber((value, first, second) => !between(whole(value), first, second)),
  TEXT_CONTAINS: asText((shown, first) => shown.includes(first)),
  TEXT_NOT_CONTAINS: asText((shown, first) => !shown.includes(first)),
  TEXT_STARTS_WITH: asText((shown, first) => shown.startsWith(first)),
  TEXT_ENDS_WITH: asText((shown, first) => shown.endsWith(first)),
  TEXT_EQ: asText((shown, first) => shown === first),
  TEXT_NOT_EQ: asText((shown, first) => shown !== first),
  TEXT_IS_EMAIL: asText((shown) => email.test(shown)),
  TEXT_IS_URL: asText((shown) => url.test(shown)),
  BLANK: ({ shown }) => shown === '',
  NOT_BLANK: ({ shown }) => shown !== '',
};

/** The kinds of condition that are evaluated here. */
export const evaluatedConditions: ReadonlySet<string> = new Set(Object.keys(conditions));

/** Whether a value meets a condition, in which a day has its year; others are refused by name. */
export function conditionHolds(
  condition: BooleanCondition,
  value: ExtendedValue | undefined,
  shown: string,
  locale: string,
): boolean {
  const test = conditions[condition.type];
  if (!test) throw new ApiError('UNIMPLEMENTED', `The condition ${condition.type} is not emulated`);
  const texts = (condition.values ?? []).map((each) => each.userEnteredValue ?? '');
  const numbers = texts.map(
    (text) => readTyped(text, { locale, thisYear: 0 }).value?.numberValue ?? Number.NaN,
  );
  return test({ value, shown, numbers, texts });
}
