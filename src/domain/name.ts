import { fold } from './fold';

/** Titles before a name, and what joins a name to a former one. */
const notNames: ReadonlySet<string> = new Set(
  'm mr mrs ms miss mme mlle mx dr pr prof me sir dame lady rev hon ep epouse nee ne veuve vve dit dite jr sr ii iii'.split(
    ' ',
  ),
);

const title = /^(?:dr|pr|me|m|mme|mlle|mr|mrs|ms|prof)\b\.? (?=\S)/i;
const capitals = /^[\p{Lu}\p{M}'’ -]{2,}$/u;

/** First name and last name as people say them, without a title typed into the last name. */
export function nameOf(firstName: string, lastName: string): string {
  // Joining writes the name anew; adding would keep a chain of its parts.
  return [firstName, lastName.includes(' ') ? lastName.replace(title, '') : lastName].join(' ');
}

/** A whole name with the first name first: `DUPONT Jeanne` and `Dupont, Jeanne` are turned round. */
export function asSpoken(name: string): string {
  const [last = '', first = '', more] = name.split(/\s*,\s*/);
  if (first !== '' && more === undefined) return nameOf(first, last);
  const words = name.split(' ');
  const start = words.findIndex((word) => !capitals.test(word));
  return start < 1 ? name : [...words.slice(start), ...words.slice(0, start)].join(' ');
}

/** The words of a name, in no order, without titles. */
export function nameWords(name: string): readonly string[] {
  const words = fold(name.replace(/['’]/g, '')).split(' ');
  const kept = words.filter((word) => word !== '' && !notNames.has(word));
  return kept.length > 0 ? kept : words.filter((word) => word !== '');
}

/** How two names go together: `same` person, `different`, or `unclear` when one says too little. */
export type NameMatch = 'same' | 'different' | 'unclear';

/**
 * Compares names whichever of first and last comes first, whatever the case, accents and titles; an
 * initial stands for a name, and a second last name may be missing.
 */
export function compareNames(a: string, b: string): NameMatch {
  if (a === b) return a === '' ? 'unclear' : 'same';
  const [fewer, more] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  if (fewer === undefined || more === undefined || fewer.length === 0) return 'unclear';
  const left = [...more];
  const all = fewer.every((word) => take(left, word));
  if (!all) return 'different';
  return fewer.length > 1 || more.length === 1 ? 'same' : 'unclear';
}

function take(left: string[], word: string): boolean {
  const index = left.indexOf(word);
  const found =
    index >= 0
      ? index
      : left.findIndex((other) => isInitial(word, other) || isInitial(other, word));
  if (found >= 0) left.splice(found, 1);
  return found >= 0;
}

function isInitial(letter: string, word: string): boolean {
  return letter.length === 1 && word.startsWith(letter);
}
