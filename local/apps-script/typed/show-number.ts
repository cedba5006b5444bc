import type { LocaleFormats } from './locale';

function withGroups(digits: string, group: string): string {
  return digits.replace(/\B(?=(?:[0-9]{3})+$)/g, group);
}

/** A number as a cell without a number format shows it. */
export function showGeneral(number: number, formats: LocaleFormats): string {
  const size = Math.abs(number);
  if (size !== 0 && (size >= 1e15 || size < 1e-5)) return showScientific(number, 2, formats);
  const rounded = Number(number.toFixed(10));
  return String(Object.is(rounded, -0) ? 0 : rounded).replace('.', formats.decimal);
}

function showScientific(number: number, decimals: number, formats: LocaleFormats): string {
  const [mantissa = '0', exponent = '+0'] = number.toExponential(decimals).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  const digits = exponent.replace(/^[+-]/, '').padStart(2, '0');
  return `${mantissa.replace('.', formats.decimal)}E${sign}${digits}`;
}

/** The part of a pattern, between semicolons, that is for this number. */
function sectionFor(number: number, pattern: string): { section: string; signed: boolean } {
  const [positive = '', negative, zero] = pattern.split(';');
  if (number < 0 && negative !== undefined) return { section: negative, signed: false };
  if (number === 0 && zero !== undefined) return { section: zero, signed: false };
  return { section: positive, signed: true };
}

const literal = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

function literalText(text: string): string {
  if (text.startsWith('"')) return text.slice(1, -1);
  return text.startsWith('\\') ? text.slice(1) : '';
}

const count = (text: string, characters: RegExp) => (text.match(characters) ?? []).length;

/** The digits after the mark, without the zeros that the shape does not ask for. */
function fractionOf(digits: string, shape: string): string {
  const least = count(shape, /0/g);
  let kept = digits;
  while (kept.length > least && kept.endsWith('0')) kept = kept.slice(0, -1);
  return kept;
}

function digitsOf(size: number, shape: string, formats: LocaleFormats): string {
  const [wholeShape = '', fractionShape = ''] = shape.split('.');
  const [whole = '0', digits = ''] = size.toFixed(count(fractionShape, /[0#?]/g)).split('.');
  const leastWhole = count(wholeShape, /0/g);
  const bare = whole === '0' && leastWhole === 0 ? '' : whole.padStart(leastWhole, '0');
  const grouped = wholeShape.includes(',') ? withGroups(bare, formats.group) : bare;
  const fraction = fractionOf(digits, fractionShape);
  return fraction || fractionShape ? grouped + formats.decimal + fraction : grouped;
}

/** A number by a pattern of digits, such as `#,##0.00` or `0%`. */
export function showNumber(number: number, pattern: string, formats: LocaleFormats): string {
  const { section, signed } = sectionFor(number, pattern);
  const masked = section.replace(literal, (text) => '\u0001'.repeat(text.length));
  const shape = /[0#?][0#?,.]*(?:E\+?0+)?/i.exec(masked);
  if (!shape) return section.replace(literal, literalText).replaceAll('@', String(number));
  const size = Math.abs(number) * (masked.includes('%') ? 100 : 1);
  const before = section.slice(0, shape.index).replace(literal, literalText);
  const after = section.slice(shape.index + shape[0].length).replace(literal, literalText);
  const decimals = (/\.([0#]*)/.exec(shape[0])?.[1] ?? '').length;
  const digits = /E/i.test(shape[0])
    ? showScientific(size, decimals, formats)
    : digitsOf(Number(size.toPrecision(15)), shape[0], formats);
  return `${signed && number < 0 ? '-' : ''}${before}${digits}${after}`;
}
