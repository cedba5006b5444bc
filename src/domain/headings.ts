import type { Field } from './columns';
import { fold } from './fold';
import { gluedWords, headingWords, type Idea } from './heading-words';
import { unmangled } from './mojibake';

/** A field a heading means; rank 0 is best, from 5 on it is used only when nothing better is there. */
export interface Meaning {
  readonly field: Field | null;
  readonly rank: number;
}

/**
 * Which ideas a heading must and must not speak of to mean a field.
 *
 * `has` lists what must all be there, alternatives separated by `|`; `only` allows nothing else.
 */
interface HeadingRule extends Meaning {
  readonly has: readonly string[];
  readonly not: readonly string[];
  readonly only: boolean;
}

function rule(field: Field | null, rank: number, has: string, not = ''): HeadingRule {
  const only = has.endsWith('!');
  const needed = has.replace('!', '').split(' ');
  return { field, rank, has: needed, not: not === '' ? [] : not.split(' '), only };
}

/** Known, and no column the add-on reads. */
const ignored = (has: string, not = ''): HeadingRule => rule(null, 0, has, not);

const nameAndPhoneRules: readonly HeadingRule[] = [
  rule('language', 0, 'language', 'code email'),
  rule('phoneBad', 0, 'phone bad'),
  rule('phoneArea', 0, 'areaCode'),
  rule('phoneCountry', 0, 'dialling', 'city'),
  ignored('fax'),
  ignored('mail city|zip|country|notPostal', 'phone'),
  ignored('phone|email aboutNumber|bad|notes|date|technical'),
  rule('address', 5, 'mailAddress'),
  rule('email', 0, 'email', 'optIn consent refusal text post someoneElse'),
  rule('phone', 0, 'phone preferred', 'call address someoneElse'),
  rule('phone', 3, 'phone work', 'call address'),
  rule('phone', 2, 'phone', 'call address'),
  rule('birthDate', 0, 'birthDate', 'city country'),
  rule('fullName', 0, 'full', 'notTheName'),
  rule('fullName', 0, 'first last', 'notTheName'),
  rule('lastName', 2, 'birthName'),
  ignored('birth'),
  rule('firstName', 0, 'first', 'notTheName date'),
  rule('lastName', 0, 'last', 'notTheName date'),
  rule('fullName', 5, 'name!', 'notTheName'),
];

const placeRules: readonly HeadingRule[] = [
  rule('postalCode', 5, 'zip mailing', 'zipPart'),
  rule('postalCode', 0, 'zip', 'zipPart'),
  rule('area', 0, 'polling', 'code tags technical identity'),
  rule('area', 2, 'ward', 'code'),
  rule('area', 3, 'district', 'code'),
  rule('city', 5, 'city mailing', 'code'),
  rule('city', 0, 'city', 'code'),
  rule('country', 5, 'country mailing', 'code'),
  rule('country', 0, 'country', 'code'),
  rule('address', 5, 'streetType mailing'),
  rule('address', 0, 'streetType'),
  rule('address', 5, 'address mailing', 'notPostal'),
  rule('address', 0, 'address', 'notPostal'),
];

const identityRules: readonly HeadingRule[] = [
  ignored('identity foreignIdentity'),
  rule('id', 2, 'identity weakIdentity'),
  rule('id', 0, 'identity'),
  rule('id', 6, 'bareNumber!'),
];

const contactRules: readonly HeadingRule[] = [
  ignored('someoneElse', 'refusal consent register'),
  rule('doNotCall', 0, 'register'),
  rule('doNotCall', 0, 'refusal call'),
  ignored('refusal text'),
  rule('doNotCall', 0, 'refusal phone'),
  ignored('refusal email|text|post|otherUse'),
  rule('doNotCall', 0, 'refusal consent', 'technical'),
  ignored('refusal technical|date'),
  rule('doNotCall', 0, 'refusal'),
  rule('doNotCall', 1, 'opposition!'),
  rule('consentDate', 0, 'consent date', 'email text post otherUse'),
  rule('consentSource', 0, 'consent source', 'email text post otherUse'),
  ignored('consent|optIn date|technical|source'),
  rule('consent', 0, 'consent call'),
  rule('consent', 0, 'consent phone', 'text'),
  rule('consent', 0, 'optIn call'),
  ignored('optIn handset'),
  rule('consent', 0, 'optIn phone'),
  ignored('optIn'),
  ignored('consent email|text|post|otherUse'),
  rule('consent', 5, 'agreement', 'support'),
  rule('consent', 5, 'consent contacted', 'support'),
  rule('consent', 5, 'consent!'),
  ignored('support guessed|date'),
  rule('supportLevel', 0, 'support', 'phone email notes'),
  rule('deceased', 0, 'deceased'),
  ...nameAndPhoneRules,
  rule('tags', 0, 'tags', 'date address'),
  ...placeRules,
  ...identityRules,
  rule('notes', 0, 'notes', 'date'),
  rule('consentSource', 5, 'source', 'identity'),
];

const volunteerRules: readonly HeadingRule[] = [
  ignored('someoneElse'),
  rule('email', 1, 'google address'),
  rule('googleAccount', 0, 'google', 'identity'),
  rule('charter', 0, 'charter', 'date'),
  rule('takesPart', 0, 'takesPart', 'date'),
  rule('availability', 0, 'availability'),
  rule('capacity', 0, 'capacity|howMany call|contacts', 'pastCalls date email text'),
  rule('capacity', 5, 'capacity!'),
  rule('doNotCall', 0, 'register'),
  ...nameAndPhoneRules,
  rule('role', 0, 'role', 'date'),
  ...placeRules,
  ...identityRules,
  rule('notes', 0, 'notes', 'date'),
];

/** The two kinds of tab a campaign brings. */
export type TabKind = 'contacts' | 'volunteers';

const rules: Readonly<Record<TabKind, readonly HeadingRule[]>> = {
  contacts: contactRules,
  volunteers: volunteerRules,
};

/** The words of a heading: `PhoneNumber1`, `phone_number_1` and `phonenumber 1` are the same words. */
export function headingText(heading: string): string {
  const parted = unmangled(heading)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L}{3,})(\d+)(?![\p{L}\d])/gu, '$1 $2');
  return fold(parted).split(' ').map(unglued).join(' ');
}

const glued = new RegExp(`^(?:${gluedWords.join('|')}){2,}$`);
const gluedWord = new RegExp(gluedWords.join('|'), 'g');

function unglued(word: string): string {
  return glued.test(word) ? (word.match(gluedWord)?.join(' ') ?? word) : word;
}

/** What a heading means in a tab of the kind given, or null when no rule knows it. */
export function meaningOf(heading: string, kind: TabKind): Meaning | null {
  const text = headingText(heading);
  if (text === '') return null;
  return rules[kind].find((candidate) => holds(candidate, text)) ?? null;
}

function holds(candidate: HeadingRule, text: string): boolean {
  const speaks = candidate.has.every((needed) =>
    needed.split('|').some((idea) => speaksOf(text, idea as Idea)),
  );
  return (
    speaks &&
    !candidate.not.some((idea) => speaksOf(text, idea as Idea)) &&
    (!candidate.only || isOnly(text, candidate.has as readonly Idea[]))
  );
}

function expressions(around: (words: string) => RegExp): Readonly<Record<string, RegExp>> {
  return Object.fromEntries(
    Object.entries(headingWords).map(([idea, words]) => [idea, around(words)]),
  );
}

const spoken = expressions((words) => new RegExp(`(?:^| )(?:${words})(?= |$)`));
const spokenOften = expressions((words) => new RegExp(`(?<=^| )(?:${words})(?= |$)`, 'g'));

function speaksOf(text: string, idea: Idea): boolean {
  return spoken[idea]?.test(text) ?? false;
}

function isOnly(text: string, allowed: readonly Idea[]): boolean {
  const left = [...allowed, 'small' as const].reduce(
    (rest, idea) => rest.replace(spokenOften[idea] ?? '', ''),
    text,
  );
  return left.trim() === '';
}
