import { unmangled } from './mojibake';

const accents = /[\u0300-\u036f]/g;
const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;
const invisible = /\p{Cf}/gu;
const simple = /^[a-z0-9]*$/;
const ascii = /^[\x20-\x7e]*$/;
const notAsciiWord = /[^a-z0-9]+/g;

/** Letters that no decomposition takes apart, as people type them without a special keyboard. */
const joined: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };
const joinedLetter = /[œæßøł]/g;

/** The letters and digits of a text in lower case without accents: what people mean alike folds alike. */
export function fold(text: string): string {
  if (simple.test(text)) return text;
  if (ascii.test(text)) return text.toLowerCase().replace(notAsciiWord, ' ').trim();
  return unmangled(text)
    .replace(invisible, '')
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(joinedLetter, (letter) => joined[letter] ?? letter)
    .replace(notLetterOrDigit, ' ')
    .trim();
}
