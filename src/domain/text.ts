import type { Cell } from './table';

/** Marks that are no part of what a person typed: zero width, direction, soft hyphen, variation, NUL. */
const invisible = /[\p{Cf}\p{Cc}]|[\u{FE00}-\u{FE0F}]/gu;
const accents = /\p{M}+/gu;
const space = /[\s\u00A0]+/g;
const ascii = /^[\x20-\x7E]*$/;

/** What a cell holds as text. */
export function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : String(cell);
}

/** The text as a person sees it: no invisible marks, single spaces, nothing around it. */
export function seen(text: string): string {
  if (ascii.test(text)) return text.includes('  ') ? text.replace(space, ' ').trim() : text.trim();
  return text.replace(space, ' ').replace(invisible, '').trim();
}

/** Whether a person sees nothing in the cell. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'string' && seen(cell) === '');
}

/** The text without capitals, accents or invisible marks: two texts people hold for the same are equal. */
export function plain(text: string): string {
  const visible = seen(text).toLowerCase();
  if (ascii.test(visible)) return visible;
  return visible
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[’‘ʼ`´]/g, "'");
}

/** The words of a text, plain: letters and digits, whatever stands between them. */
export function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
