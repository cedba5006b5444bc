import type { Cell } from './table';

/** Marks nobody sees: zero width, direction, soft hyphen, NUL; those that join the parts of an emoji stay. */
const invisible = /(?!\u{200C}|\u{200D})[\p{Cf}\p{Cc}]/gu;
const space = /[\s\u00A0]+/g;
const untidy = /^ | $| {2}|[^\S ]|(?!\u{200C}|\u{200D})[\p{Cf}\p{Cc}]/u;

/** The text as a person sees it: no invisible marks, single spaces, nothing around it. */
export function seen(text: string): string {
  // A tidy text is returned as it is, so that it is not kept twice.
  if (!untidy.test(text)) return text;
  return text.replace(space, ' ').replace(invisible, '').trim();
}

/** Whether a person sees nothing in the cell. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'string' && seen(cell) === '');
}
