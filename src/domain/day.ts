import { fold } from './fold';
import type { Cell } from './table';
import { seen } from './text';

/** A day as spreadsheets count them: 1 is 31 December 1899. */
export type Day = number;

/** Which comes first in `03/04/2026`. */
export type DayOrder = 'day-first' | 'month-first';

/** Days before the first of each month of a common year. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan|janv|janvier|january',
    'feb|fev|fevr|fevrier|february',
    'mar|mars|march',
    'apr|avr|avril|april',
    'mai|may',
    'jun|juin|june',
    'jul|juil|juillet|july',
    'aug|aout|august',
    'sep|sept|septembre|september',
    'oct|octobre|october',
    'nov|novembre|november',
    'dec|decembre|december',
  ].flatMap((names, index) => names.split('|').map((name) => [name, index + 1])),
);

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The day of a date, or null when there is no such date (31 February). */
export function dayOf(year: number, month: number, date: number): Day | null {
  const before = daysBefore[month - 1];
  const after = daysBefore[month];
  if (before === undefined || after === undefined) return null;
  const leapDay = isLeap(year) ? 1 : 0;
  const length = after - before + (month === 2 ? leapDay : 0);
  if (date < 1 || date > length) return null;
  const past = year - 1;
  const days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return days + before + (month > 2 ? leapDay : 0) + date - daysTo1900;
}

/** Days from the first of the year 1 to 30 December 1899, where spreadsheets count 0. */
const daysTo1900 = 693_594;

/** Two figures mean this century up to 2049, as in most spreadsheets. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}

type Parts = readonly (string | undefined)[];

/** How dates are written; the first shape that fits decides. */
const shapes: readonly (readonly [RegExp, (parts: Parts, order: DayOrder) => Day | null])[] = [
  [
    /^(\d{4}) (\d{1,2}) (\d{1,2})\b/,
    ([, year, month, date]) => dayOf(Number(year), Number(month), Number(date)),
  ],
  [/^(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})(?!\d)/, inOrder],
  [
    /^(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]+) (\d{4}|\d{2})(?!\d)/,
    ([, date, month, year]) => inWords(year, month, date),
  ],
  [
    /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})(?!\d)/,
    ([, month, date, year]) => inWords(year, month, date),
  ],
];

function inWords(year = '', month = '', date = ''): Day | null {
  const number = months[month];
  return number === undefined ? null : dayOf(fullYear(year), number, Number(date));
}

/** A first number above 12 can only be a day, a second one too. */
function inOrder([, first = '', second = '', year = '']: Parts, order: DayOrder): Day | null {
  const [a, b] = [Number(first), Number(second)];
  const monthFirst = b > 12 || (order === 'month-first' && a <= 12);
  return monthFirst ? dayOf(fullYear(year), a, b) : dayOf(fullYear(year), b, a);
}

const serial = /^\d{5}(?:\.\d+)?$/;
const weekday =
  /^(?:le |on )?(?:(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]* )?(?=\d{1,2} [a-z])/;

/** The day a cell tells, however it is written, or null when it tells none. */
export function dayIn(cell: Cell, order: DayOrder): Day | null {
  const text = seen(String(cell));
  if (serial.test(text)) return Math.floor(Number(text));
  const words = fold(text.replace(/T(?=\d\d:)/, ' ')).replace(weekday, '');
  for (const [shape, read] of shapes) {
    const parts = shape.exec(words);
    if (parts !== null) return read(parts, order);
  }
  return null;
}

/** Month first is how dates are written in the United States. */
export function dayOrderOf(region: string): DayOrder {
  return region === 'US' ? 'month-first' : 'day-first';
}
