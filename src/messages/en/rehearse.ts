import type { WaitingReason } from '../../domain/call-sheet';
import type { Need } from '../../domain/contact';
import { said } from '../said';
import { number, some } from './numbers';
import type { LeftOutReason } from './reasons';

const seconds = (value: number): string => `${value.toFixed(1)} s`;

const range = (min: number, max: number): string => {
  if (min === max) return number(min);
  return `${number(min)} ${max === min + 1 ? 'or' : 'to'} ${number(max)}`;
};

/** Why a contact, a volunteer or a call sheet is left out, said after a number. */
const reasons: Readonly<Record<LeftOutReason | WaitingReason, string>> = {
  'not-a-contact': 'rows that are no contact',
  repeat: 'repeats',
  deceased: 'deceased',
  'do-not-call': 'not to be called',
  'consent-refused': 'refused to be called',
  'consent-unknown': 'of unknown consent',
  'no-usable-phone': 'without a usable number',
  'already-on-path': 'already on the path',
  'same-id': 'whose id stands in another row too',
  filter: 'not wanted this time',
  'no-google-account': 'without a Google account',
  'no-address': 'without an e-mail address',
  'not-taking-part': 'taking no part',
  removed: 'removed',
  'no-link': 'without a personal link yet',
  'not-yet': 'not shared yet',
  refused: 'refused by Google',
};

const reasonsOf = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${number(count)} ${said(reasons, reason)}`)
    .join(', ');

/** What a contact file may leave open, said after "does not say". */
const unsaid: Readonly<Record<Need, string>> = {
  'support-scale':
    'whether 1 or 5 is strong support (add --support-scale 1-is-strong or --support-scale 5-is-strong)',
  headings: 'in a row of headings what its columns are',
  'phone-column': 'which column holds phone numbers',
  'consent-column': 'who agreed to be called',
};

/** What a rehearsal tells the person who started it. */
export const rehearse = {
  number,
  sample: 'Rehearsing an invented campaign. Nothing leaves this computer.',
  files: (names: readonly string[]) =>
    `Rehearsing with ${names.join(' and ')}. Nothing leaves this computer.`,
  stages: {
    read: 'Reading the files',
    setUp: 'Setting up',
    filter: 'Choosing contacts',
    share: 'Making and sharing call sheets',
    call: 'Volunteers are calling',
    collect: 'Collecting outcomes',
    summary: 'Building the summary',
    check: 'Checking',
    write: 'Writing spreadsheets',
  },
  read: (contacts: number, unread: number, volunteers: number) =>
    `${some(contacts, 'contact', 'contacts')} and ${some(volunteers, 'volunteer', 'volunteers')} read${
      unread === 0 ? '' : `, ${some(unread, 'row', 'rows')} not understood in full`
    }.`,
  targets: (targets: number) => `${some(targets, 'contact', 'contacts')} to call.`,
  leftOut: (counts: Readonly<Record<string, number>>) => `Left out: ${reasonsOf(counts)}.`,
  shared: (sheets: number, writing: number, min: number, max: number) =>
    `${some(sheets, 'call sheet', 'call sheets')} of ${range(
      min,
      max,
    )} contacts; ${some(writing, 'volunteer', 'volunteers')} can write on theirs.`,
  waiting: (counts: Readonly<Record<string, number>>) => `Waiting: ${reasonsOf(counts)}.`,
  called: (outcomes: number, callers: number) =>
    `${some(callers, 'volunteer', 'volunteers')} entered ${some(outcomes, 'outcome', 'outcomes')}.`,
  collected: (changes: number, doNotCall: number) =>
    `${some(changes, 'change', 'changes')} collected; ${some(
      doNotCall,
      'contact asks',
      'contacts ask',
    )} not to be called again.`,
  outcomes: 'Where contacts stand now',
  service: 'What it takes at Google',
  columns: ['', 'Sheets', 'other', 'sharing', 'kB', 'time', 'in sharing'],
  actions: { setUp: 'set up', share: 'share', collect: 'collect', summary: 'summary' },
  seconds,
  agrees: 'The summary agrees with a count of the call sheets.',
  safe: (formulas: number, differences: number) =>
    `${some(formulas, 'formula', 'formulas')} written, ${some(
      differences,
      'permission',
      'permissions',
    )} to mend.`,
  written: (files: number, folder: string) =>
    `${some(files, 'spreadsheet', 'spreadsheets')} written to ${folder}.`,
  finished: (value: number) => `Done in ${seconds(value)}.`,
  stopped: {
    usage:
      'Usage: npm run rehearse -- [--contacts FILE] [--volunteers FILE] [--support LEVELS] [--where workbook|here|files] [--language en|fr] [--region CC] [--support-scale 1-is-strong|5-is-strong] [--json] [--out DIR]',
    value: (option: string, value: string, allowed: string) =>
      `--${option} cannot be “${value}”. It is one of: ${allowed}.`,
    needs: (needs: readonly Need[]) =>
      `The contact file does not say ${needs.map((need) => unsaid[need]).join(', nor ')}.`,
    notJson: (action: string, where: string) =>
      `“${action}” answered something that is not JSON: ${where}`,
    cellRefused: (volunteer: string, range: string, words: string) =>
      `${volunteer} could not type in ${range}: ${words}`,
    disagrees: (what: string, expected: number, found: number) =>
      `The summary and the call sheets disagree about ${what}: ${number(found)} in the summary, ${number(expected)} counted.`,
  },
};
