import { dayOf } from './day';
import { fold } from './fold';
import type { Cell } from './table';
import { seen } from './text';

/**
 * What a cell under a yes-or-no heading says.
 *
 * `permits` and `refuses` speak for themselves and hold against the heading; `date` is "on that
 * day"; `other` is not understood.
 */
export type Answer = 'yes' | 'no' | 'permits' | 'refuses' | 'nothing' | 'date' | 'other';

/** Cells that are a sign rather than a word. */
const signs: Readonly<Record<string, Answer>> = {
  ...Object.fromEntries([...'✓✔☑✅'].map((sign) => [sign, 'yes'])),
  ...Object.fromEntries([...'✗✘❌✖☒🚫'].map((sign) => [sign, 'no'])),
  '👎': 'refuses',
  ...Object.fromEntries([...'☐?-–—/._~'].map((sign) => [sign, 'nothing'])),
};

/** The first word of an answer, plain, and what it says. */
const firstWords: Readonly<Record<string, string>> = {
  yes: 'oui o y yes yep ouais x 1 true vrai ok okay si inscrit inscrite',
  no: 'non n no nope 0 false faux',
  permits:
    'accord accorde accordee accepte acceptee accepted agree agreed agrees optin allow allowed ' +
    'autorise autorisee granted consent consents consented consentement signe signee subscribed permis',
  refuses:
    'refus refuse refusee refused denied declined stop optout desinscrit desinscrite desabonne ' +
    'desabonnee unsubscribed retire retiree retrait withdrawn revoked revoque oppose opposee ' +
    'opposition interdit interdite disallow disallowed bloctel tps ctps dnc npa objects objected',
  nothing: 'na nsp unknown inconnu inconnue null none nan aucun aucune vide blank nc unclear nr',
};

const byFirstWord: ReadonlyMap<string, Answer> = new Map(
  Object.entries(firstWords).flatMap(([answer, words]) =>
    words.split(' ').map((word) => [word, answer as Answer] as const),
  ),
);

/** Words that make an answer conditional: nobody is called on a condition the add-on cannot check. */
const qualifiers: ReadonlySet<string> = new Set(
  'pas plus sauf except excepte hors mais but only seulement uniquement exclusivement maybe peut unless not jamais never until jusqu expire expiree expired'.split(
    ' ',
  ),
);

/** Words beside a day that turn it round. */
const denials: ReadonlySet<string> = new Set(['non', 'no']);
const zeroDay = /^(?:le |on )?0+[/.-]0+[/.-]0+(?:[ T,].*)?$/;

/** Several words that say one thing, and the word that says it alone. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:do not|don t|dont|not) allow(?:ed)?\b/g, 'refuse'],
  [/\b(?:not|un) subscribed\b/g, 'unsubscribed'],
  [/\bopt(?:ed)? ?in\b/g, 'optin'],
  [/\bopt(?:ed)? ?out\b/g, 'optout'],
  [/\bpas d accord\b|\bnon merci\b|\bno thanks\b|\bno thank you\b/g, 'refuse'],
  [
    /\b(?:ne|n) (?:veut|souhaite|accepte|consent|autorise|desire) (?:pas|plus)\b|\b(?:does not|doesn t|did not|not|no|sans|without) (?:consent(?:ing|ement)?|accord|agree)\b/g,
    'refuse',
  ],
  [/\bd ?accord\b/g, 'accord'],
  [
    /\bnon (?:renseignee?|precisee?|communiquee?|demandee?|connue?|definie?|repondu)\b|\b(?:no|not) (?:answer|response|reply|data|sure|asked|known|stated|applicable)\b|\bn a pas repondu\b|\bn (?:a|c|r|s p)\b/g,
    'na',
  ],
];

/** A mark or a word for consent, with a refusal as its whole answer: `accord refusé`, `consent: no`. */
const contradicted =
  /^(?:x|accord|consent|consentement|optin)(?: (?:tel|telephone|phone|appels?|calls?))? (?:non|no|faux|false|n|0|refus|refusee?|refused|denied|declined|retiree?|withdrawn|revoked)$/;

/** Another person of the family: their consent is not that of this one. */
const somebodyNear =
  /\b(?:fils|filles?|mere|pere|maman|papa|mari|epoux|epouse|femme|conjointe?|compagnon|compagne|freres?|soeurs?|parents?|enfants?|husband|wife|spouse|partner|mother|mum|mom|father|dad|(?:his|her|their|the) son|daughter|brother|sister|child|children)\b|^yes son$/;

const otherChannel =
  /\b(?:photos?|images?|e ?mails?|mails?|courriels?|mels?|sms|textos?|texts?|texting|courriers?|postal|poste|whatsapp|newsletters?|lettres?|letters?)\b/;
const callChannel =
  /\b(?:tel|telephone|telephonique|phones?|appels?|appele|appelee|appeler|calls?|called|calling|mobile|portable|fixe|landline|voice)\b/;

const dateText =
  /^(?:le |on )?(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[/-]\d{1,2}[/-]\d{1,2}|\d{1,2}(?:er)? \p{L}+\.? \d{4}|\p{L}+\.? \d{1,2},? \d{4})(?:[ T,].*)?$/u;

/** Whether a text is about e-mail, texts or post and not about calls. */
export function isAboutAnotherChannel(folded: string): boolean {
  return otherChannel.test(folded) && !callChannel.test(folded);
}

/** Whether a text speaks of somebody of the person's family. */
export function isAboutSomebodyNear(text: string): boolean {
  return somebodyNear.test(fold(text));
}

/** Whether a text names calls or a telephone. */
export function isAboutCalls(folded: string): boolean {
  return callChannel.test(folded);
}

/** Whether a text is a date by its shape, whatever the order of day and month. */
export function looksLikeDate(text: string): boolean {
  return dateText.test(text);
}

/** Days as a spreadsheet counts them, from 1954 to 2119. */
function isDayNumber(cell: Cell): boolean {
  return typeof cell === 'number' && cell > 20_000 && cell < 80_000;
}

/** What the cell says, the cell's own words before those of its heading. */
export function answerOf(cell: Cell): Answer {
  if (isDayNumber(cell)) return 'date';
  const text = seen(String(cell));
  if (text === '') return 'nothing';
  const sign = signs[text.replace(/\uFE0F/g, '')];
  if (sign !== undefined) return sign;
  return looksLikeDate(text) ? answerWithDate(text) : answerInWords(text);
}

/** A day of zeros is no day; a day with words of doubt or refusal beside it is no consent. */
function answerWithDate(text: string): Answer {
  if (zeroDay.test(text)) return 'nothing';
  const words = fold(text).split(' ');
  if (words.some((word) => byFirstWord.get(word) === 'refuses')) return 'refuses';
  return words.some((word) => qualifiers.has(word) || denials.has(word)) ? 'other' : 'date';
}

const daysWithin = /\b(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[/-]\d{1,2}[/-]\d{1,2})\b/g;

/** Whether a text names a day that is in no calendar, whichever of day and month comes first. */
export function hasImpossibleDay(text: string): boolean {
  return (text.match(daysWithin) ?? []).some((day) => {
    const [a = 0, b = 0, c = 0] = day.split(/\D/).map(Number);
    if (a > 31) return dayOf(a, b, c) === null;
    const year = c < 100 ? 2000 + c : c;
    return dayOf(year, b, a) === null && dayOf(year, a, b) === null;
  });
}

function answerInWords(text: string): Answer {
  const folded = phrases.reduce((said, [phrase, word]) => said.replace(phrase, word), fold(text));
  const words = folded.split(' ');
  const first = byFirstWord.get(words[0] ?? '') ?? 'other';
  if (first !== 'yes' && first !== 'permits') return first;
  if (contradicted.test(folded)) return 'refuses';
  const doubtful = text.includes('?') || words.some((word) => qualifiers.has(word) || saysNo(word));
  return doubtful || isAboutAnotherChannel(folded) ? 'other' : first;
}

function saysNo(word: string): boolean {
  const answer = byFirstWord.get(word);
  return answer === 'no' || answer === 'refuses' || answer === 'nothing';
}
