import type { Condition, Filter, FilterValue } from '../domain/filter';
import type { filter as english } from './en/filter';

type Words = typeof english;
type OneValue = string | number | boolean | null;

const closing = /[\\”»]/g;

/** Text between quotes, in which nothing can be taken for the end of the quote. */
function quoted(text: string, words: Words): string {
  return words.text(text.replace(closing, (sign) => `\\${sign}`));
}

function one(value: OneValue, isLevel: boolean, words: Words): string {
  if (value === null) return words.unknown;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return quoted(value, words);
  const levels: Readonly<Record<string, string>> = words.levels;
  return (isLevel ? levels[value] : undefined) ?? String(value);
}

function saidValue(value: FilterValue, isLevel: boolean, words: Words): string {
  if (value === null || typeof value !== 'object') return one(value, isLevel, words);
  return words.list(value.map((each) => one(each, isLevel, words)));
}

function saidCondition(condition: Condition, words: Words): string {
  const isLevel = 'field' in condition && condition.field === 'supportLevel';
  const subject =
    'field' in condition
      ? words.fields[condition.field]
      : words.column(quoted(condition.column, words));
  const value = saidValue(condition.value ?? null, isLevel, words);
  return `${subject} ${words.operators[condition.operator](value)}`;
}

/** The filter as a sentence: a person checks a sentence better than a form. */
export function filterSentence(filter: Filter, words: Words): string {
  const said = (filters: readonly Filter[]) => filters.map((each) => filterSentence(each, words));
  if ('all' in filter)
    return filter.all.length === 0 ? words.everybody : words.all(said(filter.all));
  if ('any' in filter) return filter.any.length === 0 ? words.nobody : words.any(said(filter.any));
  if ('none' in filter) return words.none(said(filter.none));
  return saidCondition(filter, words);
}
