import type { WaitingReason } from '../../domain/call-sheet';
import type { ExclusionReason } from '../../domain/callable';
import type { Need, UnreadReason } from '../../domain/contact';
import type { NotGivenReason } from '../../domain/split-rules';
import { some } from './numbers';

/** Why a record is left out of those to call. */
export type LeftOutReason = ExclusionReason | 'same-id' | 'filter';

/** Why a record is no contact to call, after a number. */
export const leftOut = {
  'not-a-contact': 'are no contact: blank rows, titles, totals, notes',
  repeat: 'repeat another row',
  deceased: 'have died',
  'do-not-call': 'asked not to be called',
  'consent-refused': 'refused to be called',
  'consent-unknown': 'did not say whether they may be called',
  'no-usable-phone': 'have no number that can be dialled',
  'already-on-path': 'are on the path already',
  'same-id': 'have an id that stands in another row too',
  filter: 'may be called but are not among those you want',
} satisfies Record<LeftOutReason, string>;

/** Why a cell or a row was not understood; where another row has to do with it, its number follows. */
export const doubts = {
  section: 'a title, not a contact',
  'repeated-header': 'the headings again',
  total: 'a total, not a contact',
  note: 'a note, not a contact',
  'possible-repeat': 'perhaps the same person as in row',
  repeat: 'a repeat of row',
  'same-id': 'the same id as row',
  'no-name-no-email': 'neither a name nor an e-mail address',
  'same-person': 'the same name and number as in row',
  'same-address': 'the same e-mail address as in row',
  'number-of-refusing': 'the number of somebody who asked not to be called, in row',
  'support-unclear': 'a support level in words the add-on does not know',
  'phone-no-digits': 'no digits where a number should be',
  'phone-letters': 'letters in a number are never guessed',
  'phone-masked': 'a number with hidden digits',
  'phone-placeholder': 'an invented number',
  'phone-short-code': 'a service number',
  'phone-too-short': 'a number with too few digits',
  'phone-too-long': 'a number with too many digits',
  'phone-unknown-country-code': 'a number with an unknown country code',
  'phone-ambiguous-prefix': 'a number that begins with 00 and may be one of two countries',
  'phone-scientific-digits-lost': 'a number whose last digits a spreadsheet has lost',
  'phone-spreadsheet-error': 'a spreadsheet error where a number should be',
  'phone-email-in-phone-column': 'an e-mail address where a number should be',
  'phone-date-in-phone-column': 'a date where a number should be',
  'phone-premium-rate': 'a number at a higher price',
  'phone-not-a-personal-number': 'a freephone number',
  'phone-marked-bad': 'a number marked as bad',
} satisfies Record<UnreadReason, string>;

/** Why a volunteer cannot write on their call sheet, and what to do about it. */
export const waiting = {
  'no-address': (volunteer: string) =>
    `${volunteer} has no e-mail address. Write one in the volunteers’ tab, then share again.`,
  'no-google-account': (volunteer: string) =>
    `${volunteer} has no Google account with this address. Ask for the address of one, write it in the volunteers’ tab, then share again.`,
  'not-taking-part': (volunteer: string) =>
    `${volunteer} takes no part, as the volunteers’ tab says: their call sheet stays closed.`,
  removed: (volunteer: string) =>
    `${volunteer} was removed: their call sheet stays closed until you let them back in.`,
  'no-link': (volunteer: string) =>
    `${volunteer} has no personal link yet: it is made when you send the instructions.`,
  refused: (volunteer: string) =>
    `Google did not share with ${volunteer}. Look for a mistake in the address, then share again.`,
  'not-yet': (volunteer: string) => `${volunteer} has no access yet: share to give it to them.`,
} satisfies Record<WaitingReason, (volunteer: string) => string>;

/** Why no volunteer can have some contacts. */
const noCaller: Readonly<Record<NotGivenReason, string>> = {
  'no-callers': 'no volunteer takes part',
  'no-speaker': 'nobody who takes part speaks their language',
  'own-record': 'only they themselves could call them',
  'no-room': 'whoever could call them has as many contacts as they can take',
};

/** What is said of contacts that could be given to nobody. */
export const notGiven = (reason: NotGivenReason, count: number): string =>
  `${some(count, 'contact goes', 'contacts go')} to nobody: ${noCaller[reason]}.`;

/** What is said of contacts that should leave their volunteer and cannot. */
export const notMoved = (reason: NotGivenReason, count: number): string =>
  `${some(count, 'contact stays where it is', 'contacts stay where they are')}: ${noCaller[reason]}.`;

/** What to think of before sharing. */
export const warnings = {
  'many-readers':
    'With more than 100 people in one spreadsheet it becomes slow for everybody. Separate workbooks stay quick.',
};

/** What a person still has to say of a contact tab. */
export const needs = {
  headings:
    'There is no heading row: the columns were told by what they hold. Add headings to be sure.',
  'phone-column': 'No column holds phone numbers.',
  'consent-column':
    'No column says who agreed to be called, so nobody may be. A column of consent to e-mail or texts does not count.',
  'support-scale': 'Support levels are bare numbers. Say which end is strong support.',
} satisfies Record<Need, string>;
