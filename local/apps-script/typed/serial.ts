/**
 * Dates as spreadsheets keep them: days since 30 December 1899, the time of day as a fraction
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/DateTimeRenderOption).
 */

const dayMilliseconds = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** A moment on a calendar and a clock, without a time zone. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** 0 for Sunday. */
  readonly weekday: number;
}

/** The serial number of a day, undefined when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((date.getTime() - dayZero) / dayMilliseconds) : undefined;
}

/** The moment a serial number stands for, to the nearest second. */
export function partsOfSerial(serial: number): DateParts {
  const date = new Date(dayZero + Math.round(serial * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
  };
}

/** The serial number of an instant as clocks show it in a time zone. */
export function serialOfInstant(instant: Date, timeZone: string): number {
  return (instant.getTime() + zoneOffset(instant.getTime(), timeZone) - dayZero) / dayMilliseconds;
}

/** The instant at which clocks in a time zone show what a serial number says. */
export function instantOfSerial(serial: number, timeZone: string): Date {
  const shown = dayZero + Math.round(serial * dayMilliseconds);
  const guess = shown - zoneOffset(shown, timeZone);
  return new Date(shown - zoneOffset(guess, timeZone));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** How many milliseconds the clocks of a time zone are ahead of UTC at an instant. */
function zoneOffset(instant: number, timeZone: string): number {
  const parts = new Map<string, number>();
  for (const { type, value } of formatterOf(timeZone).formatToParts(instant)) {
    parts.set(type, Number(value));
  }
  const part = (name: string) => parts.get(name) ?? 0;
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(instant / 1000) * 1000;
}
