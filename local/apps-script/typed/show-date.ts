import type { LocaleFormats } from './locale';
import { type DateParts, partsOfSerial } from './serial';

const token = /\[?h+\]?|y+|m+|M+|d+|s+|am\/pm|a\/p|AM\/PM|A\/P|"[^"]*"|\\.|./gi;

const two = (number: number) => String(number).padStart(2, '0');

function monthText(length: number, parts: DateParts, formats: LocaleFormats): string {
  if (length === 1) return String(parts.month);
  if (length === 2) return two(parts.month);
  const names = length === 3 ? formats.shortMonths : formats.months;
  const name = names[parts.month - 1] ?? '';
  return length === 5 ? name.slice(0, 1) : name;
}

function dayText(length: number, parts: DateParts, formats: LocaleFormats): string {
  if (length === 1) return String(parts.day);
  if (length === 2) return two(parts.day);
  return (length === 3 ? formats.shortDays : formats.days)[parts.weekday] ?? '';
}

/** What each kind of token shows; `half` says that the pattern has a.m. and p.m. */
function tokenText(text: string, parts: DateParts, formats: LocaleFormats, half: boolean): string {
  const kind = text.charAt(0).toLowerCase();
  const hours = half ? ((parts.hours + 11) % 12) + 1 : parts.hours;
  const padded = (number: number) => (text.length > 1 ? two(number) : String(number));
  const shown: Record<string, () => string> = {
    y: () => (text.length > 2 ? String(parts.year) : two(parts.year % 100)),
    d: () => dayText(text.length, parts, formats),
    h: () => padded(hours),
    s: () => padded(parts.seconds),
    m: () => monthText(text.length, parts, formats),
    n: () => padded(parts.minutes),
    a: () => (parts.hours < 12 ? 'AM' : 'PM').slice(0, text.length > 3 ? 2 : 1),
    '"': () => text.slice(1, -1),
    '\\': () => text.slice(1),
  };
  return shown[kind]?.() ?? text;
}

const isHours = (text: string) => /^\[?h/i.test(text);
const isSeconds = (text: string) => /^s/i.test(text);

/**
 * The tokens of a pattern, minutes told from months by what stands next to them
 * (https://developers.google.com/workspace/sheets/api/guides/formats).
 */
function tokensOf(pattern: string): string[] {
  const tokens = pattern.match(token) ?? [];
  const meaning = tokens.filter((text) => /^\[?[ymdhs]/i.test(text));
  let place = -1;
  return tokens.map((text) => {
    if (/^\[?[ymdhs]/i.test(text)) place += 1;
    if (!/^m{1,2}$/.test(text)) return text;
    const before = meaning[place - 1] ?? '';
    const after = meaning[place + 1] ?? '';
    return isHours(before) || isSeconds(after) ? 'n'.repeat(text.length) : text;
  });
}

/** Whether a pattern shows a date or a time rather than a number. */
export function isDatePattern(pattern: string): boolean {
  return /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\\./g, '')) && !/[0#?]/.test(pattern);
}

/** A serial number as a date or a time by this pattern. */
export function showDate(serial: number, pattern: string, formats: LocaleFormats): string {
  const parts = partsOfSerial(serial);
  const half = /am\/pm|a\/p/i.test(pattern);
  return tokensOf(pattern)
    .map((text) => tokenText(text, parts, formats, half))
    .join('');
}
