import { fields } from './fields';

/** A filter said back as a sentence: no two different filters are said alike. */
export const filter = {
  fields,
  column: (heading: string) => `the column ${heading}`,
  text: (typed: string) => `“${typed}”`,
  everybody: 'everybody',
  nobody: 'nobody',
  all: (parts: readonly string[]) =>
    parts.length === 1 ? `all of (${parts[0]})` : `(${parts.join(' and ')})`,
  any: (parts: readonly string[]) =>
    parts.length === 1 ? `any of (${parts[0]})` : `(${parts.join(' or ')})`,
  none: (parts: readonly string[]) => `none of (${parts.join('; ')})`,
  list: (values: readonly string[]) => `(${values.join(', ')})`,
  unknown: 'unknown',
  yes: 'yes',
  no: 'no',
  levels: {
    '1': 'strong support',
    '2': 'weak support',
    '3': 'undecided',
    '4': 'weak opponent',
    '5': 'strong opponent',
  },
  operators: {
    is: (value: string) => `is ${value}`,
    'is-not': (value: string) => `is not ${value}`,
    'is-one-of': (value: string) => `is one of ${value}`,
    contains: (value: string) => `contains ${value}`,
    'starts-with': (value: string) => `starts with ${value}`,
    'is-empty': (_value: string) => 'is empty',
    'is-not-empty': (_value: string) => 'is filled in',
    'at-least': (value: string) => `is at least ${value}`,
    'at-most': (value: string) => `is at most ${value}`,
    before: (value: string) => `is before ${value}`,
    after: (value: string) => `is after ${value}`,
    'in-last-days': (value: string) => `is in the last ${value} days`,
  },
};
