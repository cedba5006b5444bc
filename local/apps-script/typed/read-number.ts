import type { NumberFormat } from '../store/state';
import type { LocaleFormats } from './locale';

/** A number read from text, and the format it was written in when that is not a plain number's. */
export interface TypedNumber {
  readonly number: number;
  readonly format?: NumberFormat;
}

const patternCharacters = /[.*+?^${}()|[\]\\]/g;

function escaped(text: string): string {
  return text.replace(patternCharacters, '\\$&');
}

const patterns = new Map<string, RegExp>();

/**
 * What a number looks like; where spaces separate thousands they are passed over wherever they
 * stand, so that `22 34` is 2234 (observed of `setValue` and `appendRow`).
 */
function numberPattern(formats: LocaleFormats): RegExp {
  const key = formats.decimal + formats.groups.join('');
  const known = patterns.get(key);
  if (known) return known;
  const group = `[${formats.groups.map(escaped).join('')}]`;
  const whole = formats.groups.includes(' ')
    ? `[0-9]+(?:${group}+[0-9]+)*`
    : `[0-9]{1,3}(?:${group}[0-9]{3})+|[0-9]+`;
  const decimal = escaped(formats.decimal);
  const pattern = new RegExp(
    `^([+-]?)((?:${whole})?)(?:${decimal}([0-9]*))?(?:e([+-]?[0-9]+))?$`,
    'i',
  );
  patterns.set(key, pattern);
  return pattern;
}

/** A number without any sign of what it counts; undefined when the text is not one. */
function readPlain(text: string, formats: LocaleFormats): TypedNumber | undefined {
  const match = numberPattern(formats).exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = whole.replace(/[^0-9]/g, '');
  const number = Number(`${sign}${digits || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  if (!Number.isFinite(number)) return undefined;
  if (exponent !== undefined)
    return { number, format: { type: 'SCIENTIFIC', pattern: '0.00E+00' } };
  if (digits.length === whole.length) return { number };
  return { number, format: { type: 'NUMBER', pattern: fraction ? '#,##0.00' : '#,##0' } };
}

function readPercent(text: string, formats: LocaleFormats): TypedNumber | undefined {
  const plain = readPlain(text.replace(/\s?%$/, ''), formats);
  if (!plain) return undefined;
  const pattern = text.includes(formats.decimal) ? '0.00%' : '0%';
  const number = Number((plain.number / 100).toPrecision(15));
  return { number, format: { type: 'PERCENT', pattern } };
}

function readCurrency(text: string, formats: LocaleFormats): TypedNumber | undefined {
  const amount = text.replace(formats.currency, '').replace(/^([+-]?)\s+|\s+$/g, '$1');
  const plain = readPlain(amount, formats);
  if (!plain) return undefined;
  const pattern = text.includes(formats.decimal)
    ? formats.currencyPattern
    : formats.currencyPattern.replace('0.00', '0');
  return { number: plain.number, format: { type: 'CURRENCY', pattern } };
}

/** The number a person means by this text in this locale; undefined when it is not a number. */
export function readNumber(text: string, formats: LocaleFormats): TypedNumber | undefined {
  const trimmed = text.trim();
  if (!/[0-9]/.test(trimmed)) return undefined;
  const bracketed = /^\((.*)\)$/.exec(trimmed);
  if (bracketed && !/^[+-]/.test(bracketed[1] ?? '')) {
    const inside = readNumber(bracketed[1] ?? '', formats);
    return inside && { ...inside, number: -inside.number };
  }
  if (trimmed.endsWith('%')) return readPercent(trimmed, formats);
  if (trimmed.includes(formats.currency)) return readCurrency(trimmed, formats);
  return readPlain(trimmed, formats);
}
