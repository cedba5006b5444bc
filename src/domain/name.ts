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
function nameWords(name: string): readonly string[] {
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

/** Short forms that do not begin like the name, each with the names it stands for. */
const shortForms: readonly ReadonlySet<string>[] = [
  'elizabeth elisabeth liz lizzie lisa beth betty eliza babette',
  'robert bob bobby rob robbie bert',
  'william bill billy will willy liam guillaume',
  'katherine catherine kathryn kate katie kathy cathy kat cat cathie',
  'emmanuel emmanuelle manu manon',
  'margaret marguerite maggie meg peggy margot',
  'richard dick rick ricky',
  'edward edouard ed eddie ted ned doudou',
  'john jack johnny jon jonathan',
  'james jim jimmy jamie',
  'charles chuck charlie charly',
  'henry henri harry hank riton',
  'alexandre alexandra alexander alex sandy sandra sacha xander',
  'anthony antoine tony toine titoine',
  'michael michel michelle mike mick mickey mimi',
  'theodore edmund ted',
  'mary marie molly polly',
  'susan suzanne sue susie suzy',
  'isabelle isabel isa zaza bella',
  'frederic frederique fred freddy',
  'veronique vero nique',
  'dominique dom domi',
  'sebastien seb bastien',
  'francois francoise fanfan',
].map((names) => new Set(names.split(' ')));

/** A beginning shorter than this stands for too many names. */
const shortestBeginning = 2;

function isShortFor(a: string, b: string): boolean {
  const [short = '', long = ''] = a.length < b.length ? [a, b] : [b, a];
  const begins = short.length >= shortestBeginning && long.startsWith(short);
  return begins || shortForms.some((names) => names.has(a) && names.has(b));
}

/** Whether two names that differ may be one person's: a nickname, or another last name. */
export function mayBeOneName(a: string, b: string): boolean {
  const [one, other] = [nameWords(a), nameWords(b)];
  const [first = '', otherFirst = ''] = [one[0], other[0]];
  if (first === otherFirst) return first !== '';
  const shared = one.filter((word) => other.includes(word));
  const [left, otherLeft] = [one, other].map((words) =>
    words.filter((word) => !shared.includes(word)),
  );
  const isNickname = left?.some((word) => otherLeft?.some((known) => isShortFor(word, known)));
  return shared.length > 0 && isNickname === true;
}
