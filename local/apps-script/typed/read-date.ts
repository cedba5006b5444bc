import type { NumberFormat } from '../store/state';
import type { LocaleFormats } from './locale';
import { serialOfDay } from './serial';

/** A date or a time read from text, and the format it is then shown in. */
export interface TypedDate {
  readonly serial: number;
  readonly format: NumberFormat;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function dayOf(year: number, month: number, day: number, pattern: string): TypedDate | undefined {
  const serial = serialOfDay(year, month, day);
  return serial === undefined ? undefined : { serial, format: { type: 'DATE', pattern } };
}

const yearFirst = /^([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})$/;
const numeric = /^([0-9]{1,2})([-/.])([0-9]{1,2})(?:\2([0-9]{4}|[0-9]{2}))?$/;
const dayThenMonth = /^([0-9]{1,2})[ -]([\p{L}.]+)(?:[ -,]+([0-9]{4}|[0-9]{2}))?$/u;
const monthThenDay = /^([\p{L}.]+)[ -]([0-9]{1,2})(?:(?:, ?|[ -])([0-9]{4}))?$/u;

function monthNumber(name: string, formats: LocaleFormats): number | undefined {
  const bare = (text: string) => text.toLowerCase().replace('.', '');
  const wanted = bare(name);
  if (wanted.length < 3) return undefined;
  const index = formats.months.findIndex(
    (month, at) => bare(month) === wanted || bare(formats.shortMonths[at] ?? '') === wanted,
  );
  return index < 0 ? undefined : index + 1;
}

function readYearFirst(text: string): TypedDate | undefined {
  const match = yearFirst.exec(text);
  if (!match) return undefined;
  const [, year, separator, month, day] = match;
  return dayOf(Number(year), Number(month), Number(day), `yyyy${separator}mm${separator}dd`);
}

function readNumeric(text: string, formats: LocaleFormats, thisYear: number) {
  const match = numeric.exec(text);
  if (!match) return undefined;
  const [, first, separator, second, yearText] = match;
  if (separator === '.' && yearText === undefined) return undefined;
  const [day, month] = formats.dayFirst ? [first, second] : [second, first];
  const year = yearText === undefined ? thisYear : fullYear(yearText);
  return dayOf(year, Number(month), Number(day), formats.datePattern);
}

function readNamed(text: string, formats: LocaleFormats, thisYear: number): TypedDate | undefined {
  const dayFirst = dayThenMonth.exec(text);
  const monthFirst = dayFirst ? null : monthThenDay.exec(text);
  const [day, name, yearText] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthNumber(name ?? '', formats);
  if (month === undefined || day === undefined) return undefined;
  const year = yearText === undefined ? thisYear : fullYear(yearText);
  return dayOf(year, month, Number(day), formats.datePattern);
}

/** The calendar day a person means by this text. */
function readDay(text: string, formats: LocaleFormats, thisYear: number): TypedDate | undefined {
  return (
    readYearFirst(text) ??
    readNumeric(text, formats, thisYear) ??
    readNamed(text, formats, thisYear)
  );
}

const clock = /^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]+)?)?\s?([ap]m)?$/i;

function readTime(text: string, formats: LocaleFormats): TypedDate | undefined {
  const match = clock.exec(text);
  if (!match) return undefined;
  const [, hourText, minuteText, secondText = '0', half] = match;
  const hours = half ? (Number(hourText) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hourText);
  if (hours > 24 || Number(minuteText) > 59 || Number(secondText) > 59) return undefined;
  const serial = (hours * 3600 + Number(minuteText) * 60 + Number(secondText)) / 86_400;
  return { serial, format: { type: 'TIME', pattern: formats.timePattern } };
}

/**
 * The date or time a person means by this text in this locale; a day without a year is in this one,
 * and what is no day of the calendar is not a date.
 */
export function readDate(
  text: string,
  formats: LocaleFormats,
  thisYear: number,
): TypedDate | undefined {
  const trimmed = text.trim();
  if (!/[0-9]/.test(trimmed)) return undefined;
  const time = readTime(trimmed, formats);
  if (time) return time;
  const day = readDay(trimmed, formats, thisYear);
  if (day) return day;
  const both = /^(\S.*?)[ T]+([0-9]{1,2}:\S.*)$/.exec(trimmed);
  const date = both && readDay(both[1] ?? '', formats, thisYear);
  const hour = both && readTime(both[2] ?? '', formats);
  if (!(date && hour)) return undefined;
  const pattern = `${date.format.pattern} ${formats.timePattern}`;
  return { serial: date.serial + hour.serial, format: { type: 'DATE_TIME', pattern } };
}
