import { answerOf } from './answer';
import { fold } from './fold';
import { languageNames } from './language-names';

const byName = wordsOf(([, names]) => names);
const byCode = new Map([
  ...Object.keys(languageNames).map((code) => [code, code] as const),
  ...wordsOf(([codes]) => codes),
]);

/** Each word that `wordsIn` finds in a row of the table, with the language it stands for. */
function wordsOf(wordsIn: (row: readonly [string, string]) => string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(languageNames).flatMap(([code, row]) =>
      wordsIn(row)
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => [word, code] as const),
    ),
  );
}

const separator = /[,;/|+&·•()\n]|\s(?:et|and|ou|or|y|puis)\s|\s[-–—]\s/i;

/** `fr-FR` and `en_GB`, folded, name a country too. */
const locale = /^([a-z]{2,3}) [a-z]{2}$/;

/** A language somebody does not speak, or not well enough for a call. */
const notSpoken =
  /\b(?:pas|not?|non|sans|without|ne|aucun|notions?|un peu|little|basics?|debutante?|beginner|scolaire|learning|apprends?)\b/;

/** How well or how a language is spoken, which is no language. */
const manner =
  /^(?:(?:langue|language|mother|first|tongue|maternelle?|natif|native|bilingue|bilingual|courante?|couramment|fluent|fluently|parlee?|spoken|lue|ecrite?|written|niveau|level|autres?|others?|seulement|only|a1|a2|b1|b2|c1|c2)(?: |$))+$/;

/**
 * The languages of a text such as `Français, arabe (courant)` or `fr;en`, each once: known ones by
 * their code, so that English, French and codes are compared alike, others by their folded words.
 */
export function languagesIn(text: string): readonly string[] {
  return [...new Set(text.split(separator).flatMap(languagesOfPart))];
}

function languagesOfPart(part: string): readonly string[] {
  const folded = fold(part);
  const code = byCode.get(folded) ?? byCode.get(locale.exec(folded)?.[1] ?? '');
  if (code !== undefined) return [code];
  if (folded === '' || manner.test(folded)) return [];
  if (answerOf(part) === 'nothing' || notSpoken.test(folded)) return [];
  const named = folded.split(' ').flatMap((word) => byName.get(word) ?? []);
  return named.length > 0 ? named : [folded];
}
