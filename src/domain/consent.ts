import { answerOf, isAboutCalls } from './answer';
import type { Consent } from './contact';
import { fold } from './fold';
import type { Cell } from './table';

const refusal =
  /\b(?:ne (?:pas|plus|jamais) (?:(?:l|la|le|les|me|nous|m|lui) )?(?:r?appeler|appelle[rz]?|telephoner|contacter|demarcher)|(?:pas|plus|aucun) d ?appels?|(?:do not|don t|dont|never) (?:call|phone|ring|contact)|no (?:more )?(?:phone )?calls?|stop (?:calling|appels?)|refuse (?:les appels|d etre appelee?|tout appel)|dnc|bloctel)\b(.*)/;

/** What follows a refusal of an hour or a place: the person may be called at another. */
const onlySometimes =
  /^ (?:avant|apres|le (?:matin|midi|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week)|la nuit|les|entre|pendant|au travail|au bureau|a midi|en (?:journee|semaine)|tant|jusqu|before|after|between|on (?!this|that|any|the)|at (?:work|night)|during|until|in the|while|too)\b/;

/** Whether a text asks that its person not be called, at any hour. */
export function asksNotToBeCalled(text: string): boolean {
  const match = refusal.exec(fold(text));
  return match !== null && !onlySometimes.test(match[1] ?? '');
}

/** Consent to be called as one cell of a consent column says it: blank is never consent. */
export function consentOf(cell: Cell): Consent {
  if (cell === '') return 'unknown';
  if (typeof cell === 'string' && asksNotToBeCalled(cell)) return false;
  const answer = answerOf(cell);
  if (answer === 'no' || answer === 'refuses') return false;
  return answer === 'yes' || answer === 'permits' || answer === 'date' ? true : 'unknown';
}

/** Whether one cell of a do-not-call column refuses calls: a text not understood is taken for a refusal. */
export function doNotCallOf(cell: Cell): boolean {
  if (cell === '') return false;
  const answer = answerOf(cell);
  return answer !== 'no' && answer !== 'permits' && answer !== 'nothing';
}

/** Several words of one person: a refusal wins, then a consent. */
export function mergedConsent(consents: readonly Consent[]): Consent {
  if (consents.includes(false)) return false;
  return consents.includes(true) ? true : 'unknown';
}

const between = /[,;|\n]+/;
const consents = /\b(?:consents?|consentement|consented|opt ?in|accord|accepte)\b/;
const denies = /\b(?:no|non|not|pas|sans|without|refus|refuse|refused|opt ?out|stop|retire)\b/;

/**
 * Consent to be called among the tags of a contact, e.g. `consent: phone`.
 *
 * A tag speaks only when it names calls; one about e-mail or texts says nothing here.
 */
export function consentInTags(cell: Cell): Consent {
  const tags = String(cell).split(between).map(fold).filter(isAboutCalls);
  const said = tags.filter((tag) => consents.test(tag) || denies.test(tag));
  return mergedConsent(said.map((tag) => !denies.test(tag)));
}

/** Whether a tag, a note or the text around a number asks that the person not be called. */
export function refusedInText(cell: Cell): boolean {
  return typeof cell === 'string' && cell !== '' && asksNotToBeCalled(cell);
}

const hasDied =
  /^(?:decedee?s?|deceased|dcd|died|est decedee?|mort|morte)(?: (?:le|en|on|in) .*|(?: \d+)*)?$/;

/** Whether a note or a tag says that the person has died, and not somebody near them. */
export function saysDeceased(cell: Cell): boolean {
  return String(cell)
    .split(/[,;|\n.]+/)
    .some((part) => part.includes('†') || hasDied.test(fold(part)));
}
