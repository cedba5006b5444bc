import {
  answerOf,
  hasImpossibleDay,
  isAboutAnotherChannel,
  isAboutCalls,
  isAboutSomebodyNear,
} from './answer';
import type { Consent } from './contact';
import { fold } from './fold';
import type { Cell } from './table';

const called =
  '(?:r?app?ell?e[rsz]?|app?ell?ee?s?|telephoner|contacter|contactee?s?|demarcher|demarchee?s?|deranger|derangee?s?|solliciter|sollicitee?s?)';
const notWanted = '(?:veu(?:t|lent)|souhaite(?:nt)?|desire(?:nt)?|accepte(?:nt)?)';

/** Words that take somebody off a register of refusals, before its name. */
const notListed =
  '\\b(?:pas|non|not) (?:(?:encore|inscrite?s?|registered|listed|sur|dans|on|in|the|la|liste|a|au|de) )+';

/** What people write of somebody who must not be called, each way of saying it on a line. */
const refusals: readonly string[] = [
  `ne (?:surtout )?(?:pas|plus|jamais) (?:jamais )?(?:(?:l|la|le|les|me|nous|m|lui|etre) )?${called}`,
  `n app?el(?:ez|le|er|ons) (?:pas|plus|jamais)`,
  `ne (?:l|la|le|les|m|me|nous) (?:app?el|contact|telephon)(?:ez|e|er|ons)? (?:pas|plus|jamais)`,
  `(?:ne|n) ${notWanted} (?:pas|plus) (?:\\p{L}+ ){0,3}(?:appels?|contact|${called})`,
  `(?:ne|n) ${notWanted} (?:pas|plus) que? (?:\\p{L}+ ){0,5}${called}`,
  'ne ?(?:pas|plus|jamais) ?(?:appeler|contacter|telephoner)',
  '(?:pas|plus jamais|plus) (?:appeler|contacter|telephoner)',
  '(?:pas|plus|aucun) d ?appels?',
  'aucun (?:appel|contact)',
  'pas de (?:demarchage|contact telephonique)',
  'refus\\p{L}* (?:(?:les|le|du|de|tout|d|etre) )*(?:appels?|appelee?s?|contact|contactee?s?|demarchage)',
  'oppos\\p{L}+ (?:(?:a|au|aux|tout|les) )*(?:demarchage|appels?|telephone|contact)',
  '(?:do not|don t|dont|never) (?:call|phone|ring|contact|disturb|solicit)',
  'no (?:more )?(?:phone )?calls?',
  'stop (?:calling|appels?)',
  '(?:not to|(?:must|should|can|may) ?not|mustn t|shouldn t) be (?:called|phoned|rung|contacted|disturbed)',
  '(?:not|n t|doesn t|don t|no longer) (?:want|wish|like)s? (?:to be (?:called|phoned|contacted)|(?:any |more |phone )*calls)',
  'opt(?:ed)? ?out (?:of |from )?(?:all )?(?:phone|calls?|telephone)',
  '(?:retir|supprim|enlev|ray)\\p{L}+ (?:de la liste|du fichier|de la base)',
  '(?:remove|take) (?:(?:me|him|her|them|us) )?(?:from|off) (?:(?:the|our|your) )?(?:call )?list',
  '(?:retire|retrait) (?:(?:de|du|son|leur) )*consentement|consentement retire',
  'consent (?:withdrawn|revoked)|(?:withdrew|withdrawn|revoked) (?:his |her |their )?consent',
  '(?:please|pls) (?:remove|delete|take (?:me|him|her|them) off)',
  '(?:want|wish|ask|like)(?:s|ed|es)? (?:(?:to|be|come|taken|removed) )*(?:off|from) (?:(?:the|our|your|this|all) )?(?:call(?:ing)? )?lists?',
  'droit a l oubli|right to (?:be forgotten|erasure)|erasure request(?:ed)?',
  '(?:effacement|suppression) demandee?|demandee? (?:(?:d|de|l|la|son|sa) )*(?:effacement|suppression)',
  'dnc|d n c|npa|n p a|donot(?:call|contact)',
  `(?<!${notListed})(?:bloctel|ctps|on (?:the )?tps|tps registered)(?! (?:non|no)$)`,
  'black ?list(?:ed|ee?s?)?|liste noire',
];

const refusal = new RegExp(`\\b(?:${refusals.join('|')})\\b`, 'gu');

/** Refusals of everything, unless another channel is named beside them. */
const bareRefusal =
  /^stop$|\b(?<!\b(?:not|never|no|t|pas|jamais|non) )(?:opt(?:ed|s|ing)? ?out|unsubscribed?|desinscrite?s?|desabonnee?s?)\b(?! (?:non|no|faux|false|0)$)/;
const perhapsBare = /stop|out|subscribe|desinscri|desabonn/;
const clauseEnd = /[.,;|\n]+/;

/** What follows a refusal of an hour, a place or another channel: the person may be called otherwise. */
const onlySometimes =
  /^ (?:avant|apres|le (?:matin|midi|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week)|la nuit|les|entre|pendant|au travail|au bureau|a midi|en (?:journee|semaine)|tant|jusqu|before|after|between|on (?!this|that|any|the)|at (?:work|night)|during|until|in the|while|too|(?:par|by|via) (?:e ?mails?|mails?|courriels?|sms|textos?|texts?|courriers?|post|letters?)(?!.* (?:telephone|tel|appels?|phone|calls?)))\b/;

/** Whether a text asks that its person not be called, at any hour. */
export function asksNotToBeCalled(text: string): boolean {
  const folded = fold(text);
  return refusesCalls(folded) || (perhapsBare.test(folded) && refusesAll(text));
}

function refusesCalls(folded: string): boolean {
  for (const match of folded.matchAll(refusal)) {
    if (!onlySometimes.test(folded.slice(match.index + match[0].length))) return true;
  }
  return false;
}

function refusesAll(text: string): boolean {
  return text
    .split(clauseEnd)
    .map(fold)
    .some((clause) => bareRefusal.test(clause) && !isAboutAnotherChannel(clause));
}

/** Consent to be called as one cell of a consent column says it: blank is never consent. */
export function consentOf(cell: Cell): Consent {
  if (cell === '') return 'unknown';
  if (typeof cell === 'string' && asksNotToBeCalled(cell)) return false;
  const answer = answerOf(cell);
  if (answer === 'no' || answer === 'refuses') return false;
  const agrees = answer === 'yes' || answer === 'permits' || answer === 'date';
  return agrees && !isWorthless(cell) ? true : 'unknown';
}

/** A consent of somebody else, or of a day that never was. */
function isWorthless(cell: Cell): boolean {
  return typeof cell === 'string' && (isAboutSomebodyNear(cell) || hasImpossibleDay(cell));
}

/** Whether one cell of a do-not-call column refuses calls: a text not understood is taken for a refusal. */
export function doNotCallOf(cell: Cell): boolean {
  if (cell === '') return false;
  if (typeof cell === 'string' && asksNotToBeCalled(cell)) return true;
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
const denies =
  /\b(?:no|non|not|pas|sans|without|refus|refusee?|refused|denied|declined|opt(?:ed)? ?out|stop|retiree?|retrait|withdrawn|withdrawal|revoked|expired|expiree?)\b/;
const asked = /\b(?:pending|unknown|unclear|inconnu|demander|attente|maybe|peut etre|to ask|ask)\b/;

/**
 * Consent to be called among the tags of a contact, e.g. `consent: phone`.
 *
 * A tag speaks only when it names calls; one about e-mail or texts says nothing here.
 */
export function consentInTags(cell: Cell): Consent {
  const tags = String(cell).split(between).map(fold).filter(isAboutCalls);
  const said = tags.filter((tag) => (consents.test(tag) && !asked.test(tag)) || denies.test(tag));
  return mergedConsent(said.map((tag) => !denies.test(tag)));
}

/** Whether a tag, a note or the text around a number asks that the person not be called. */
export function refusedInText(cell: Cell): boolean {
  return typeof cell === 'string' && cell !== '' && asksNotToBeCalled(cell);
}

const personDied =
  /^(?:(?:m|mr|mrs|ms|mme|mlle|madame|monsieur|elle|il|she|he|contact|personne|person) )?(?:(?:est|a ete|is|has|was|now) )*(?:decedee?s?|deceased|dcd|died|dead|passed away|mort|morte|rip|r i p)(?: (?:le|en|on|in|selon|d apres|suivant|according|apparemment|depuis|since|last|cette|this|il y a|hier|yesterday)(?: .*)?|(?: \d+)*)?$/;

/** Whether a note or a tag says that the person has died, and not somebody near them. */
export function saysDeceased(cell: Cell): boolean {
  return String(cell)
    .split(/[,;|\n]+|\.(?!\p{L}\.)/u)
    .some((part) => part.includes('†') || personDied.test(fold(part)));
}
