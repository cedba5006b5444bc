import type { Moment } from '../../domain/journey';

/** The first day spreadsheets count from, as the milliseconds since 1970 it began at. */
const dayZero = Date.UTC(1899, 11, 30);
const day = 24 * 60 * 60 * 1000;

/** What time it is in a time zone, as spreadsheets count time. */
export function momentNow(timeZone: string): Moment {
  const local = Utilities.formatDate(new Date(), timeZone, "yyyy-MM-dd'T'HH:mm:ss");
  return (Date.parse(`${local}Z`) - dayZero) / day;
}

/** Milliseconds since 1970, to measure how long something takes. */
export function milliseconds(): number {
  return Date.now();
}

/** An id nobody else has. */
export function newId(): string {
  return Utilities.getUuid();
}
