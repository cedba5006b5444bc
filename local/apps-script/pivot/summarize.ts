import type { ExtendedValue } from '../store/state';
import { keyOf } from './records';

type Summary = (values: readonly (ExtendedValue | undefined)[]) => number | undefined;

const numbers = (values: readonly (ExtendedValue | undefined)[]): number[] =>
  values.flatMap((value) => value?.numberValue ?? []);

const filled = (values: readonly (ExtendedValue | undefined)[]) =>
  values.filter((value) => value !== undefined && value.stringValue !== '');

const sum = (all: readonly number[]) => all.reduce((total, number) => total + number, 0);

function ofSome(apply: (all: number[]) => number): Summary {
  return (values) => {
    const all = numbers(values);
    return all.length > 0 ? apply(all) : undefined;
  };
}

function median(all: number[]): number {
  const sorted = [...all].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/**
 * What a pivot table can compute of a group of values
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/pivot-tables#PivotValueSummarizeFunction).
 */
export const summaries: Readonly<Record<string, Summary>> = {
  SUM: (values) => sum(numbers(values)),
  COUNTA: (values) => filled(values).length,
  COUNT: (values) => numbers(values).length,
  COUNTUNIQUE: (values) => new Set(filled(values).map(keyOf)).size,
  AVERAGE: ofSome((all) => sum(all) / all.length),
  MAX: ofSome((all) => Math.max(...all)),
  MIN: ofSome((all) => Math.min(...all)),
  MEDIAN: ofSome(median),
  PRODUCT: ofSome((all) => all.reduce((product, number) => product * number, 1)),
};
