import { seen } from './text';

/** What stands in a phone column that is no number, told by its whole shape. */
type ShapeProblem =
  | 'empty'
  | 'scientific-digits-lost'
  | 'spreadsheet-error'
  | 'date-in-phone-column';

/** A number's text without what programs put around it, or why it holds none. */
export type CleanNumber =
  | { readonly problem: null; readonly text: string }
  | { readonly problem: ShapeProblem };

const zeroDigits = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0xff10];
const otherDigit = /[^\P{Nd}0-9]/gu;
const spreadsheetError = /^#[\p{L}/0]+[!?]?$/u;
const date = /^(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{2}|\d{4})|\d{4}([/-])\d{1,2}\2\d{1,2})(?:[ T].*)?$/;
const scientific = /^(\d)[.,]?(\d*)E\+?(\d+)$/i;
const wholeFloat = /^(\+?\d{6,})[.,]0+$/;
const excelText = /^="?(.*?)"?$/;

/** The text of a phone cell without what a spreadsheet or a copy did to it, or what it is instead. */
export function cleanNumber(typed: string): CleanNumber {
  const text = seen(westernDigits(typed.replace(/[\r\n\t]+/g, ' ; ')))
    .replace(/^(?:; )+|(?: ;)+$/g, '')
    .replace(/^'+/, '')
    .replace(excelText, '$1')
    .replace(wholeFloat, '$1');
  if (text === '') return { problem: 'empty' };
  if (spreadsheetError.test(text)) return { problem: 'spreadsheet-error' };
  if (date.test(text)) return { problem: 'date-in-phone-column' };
  return unfolded(text);
}

/** 6,39989040E8 has all its digits and is unfolded; 6.4E+08 has lost them. */
function unfolded(text: string): CleanNumber {
  const [whole, first = '', rest = '', power = '0'] = scientific.exec(text) ?? [];
  if (whole === undefined) return { problem: null, text };
  const digits = rest.replace(/0+$/, '');
  const lost = rest.length < Number(power) || digits.length > Number(power);
  return lost
    ? { problem: 'scientific-digits-lost' }
    : { problem: null, text: first + rest.slice(0, Number(power)) };
}

function westernDigits(text: string): string {
  return text.replace(otherDigit, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeroDigits.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

const between = /\s*(?:[;,|&]|:::|\/|\s[-–—]\s|\b(?:ou|et|or|and)\b)\s*/i;

/** The parts of a cell that may each be a number. */
export function piecesOf(text: string): readonly string[] {
  return text.split(between).filter((piece) => /[\p{L}\p{N}@]/u.test(piece));
}

const extension = /(\d)[\s,;]*(?:ext(?:ension)?|poste|post|x|#|int(?:erne)?)[\s.:=]*\d{1,6}$/i;

/** The number without the extension to ask for after it. */
export function withoutExtension(text: string): string {
  return text.replace(extension, '$1');
}

/** The digits of a number, with the plus that may stand before them. */
export function asDigits(text: string): string {
  const digits = text.replace(/\D/g, '');
  return /^\D*\+/.test(text) ? `+${digits}` : digits;
}

/** The runs of digits that may be numbers, or why there are none. */
export type Runs =
  | { readonly problem: 'no-digits' | 'letters' | 'masked' | 'email-in-phone-column' }
  | { readonly problem: null; readonly amongWords: boolean; readonly runs: readonly string[] };

/** Words that only say what kind of number follows, even without a space between. */
const label =
  /\b(?:t[eé]l[eé]?phone|t[eé]l|mobile|mob|portable|port|gsm|cell|fixe|phone|home|work|domicile|bureau|[tpmh])\s*[.:]+|\b(?:t[eé]l|mobile|mob|port|gsm|cell|fixe)(?=[\d+])/giu;
const mask = /[*•●_]|\?{2}|x{2}/i;
const run = /\(?\+?\(?\d(?:[\d\s().+/-]*\d)?/g;
const letter = /\p{L}/u;

/** The runs of digits of a piece; a letter that touches one makes the piece unreadable. */
export function runsOf(piece: string): Runs {
  if (piece.includes('@')) return { problem: 'email-in-phone-column' };
  const text = piece.replace(label, ' ').trim();
  if (!/\d/.test(text)) return { problem: 'no-digits' };
  if (mask.test(text)) return { problem: 'masked' };
  if (!letter.test(text)) return { problem: null, amongWords: false, runs: [text] };
  const runs = [...text.matchAll(run)].filter((match) => longEnough(match[0]));
  if (runs.some((match) => isTouched(text, match))) return { problem: 'letters' };
  return { problem: null, amongWords: true, runs: runs.map((match) => match[0]) };
}

/** Fewer digits than this are an hour or a house number. */
function longEnough(digits: string): boolean {
  return digits.replace(/\D/g, '').length > 5;
}

function isTouched(text: string, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  return letter.test(text.charAt(start - 1) + text.charAt(start + match[0].length));
}
