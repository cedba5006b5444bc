import { type Day, dayOf } from './day';

/** A day as pages and settings write it, such as `2026-03-15`. */
export type IsoDay = string;

const written = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a text such as `2026-03-15`, or null when it is none or there is no such day. */
export function dayOfIso(text: unknown): Day | null {
  const parts = typeof text === 'string' ? written.exec(text) : null;
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** A day written as `2026-03-15`. */
export function isoOf(day: Day): IsoDay {
  const guess = 1900 + Math.floor(day / 366);
  const year = lastWith((one) => (dayOf(one, 1, 1) ?? 0) <= day, guess);
  const month = lastWith((one) => (dayOf(year, one, 1) ?? Number.POSITIVE_INFINITY) <= day, 1);
  const date = day - (dayOf(year, month, 1) ?? 0) + 1;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(date)}`;
}

/** The last number, counted up from one that holds, for which something holds. */
function lastWith(holds: (number: number) => boolean, from: number): number {
  let number = from;
  while (holds(number + 1)) number += 1;
  return number;
}
