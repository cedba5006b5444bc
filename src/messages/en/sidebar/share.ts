import type { Where } from '../../../domain/call-sheet';
import { said } from '../../said';
import { number, some } from '../numbers';
import { doubts, notGiven, waiting, warnings } from '../reasons';
import { shareMail } from './share-mail';

/** `13 or 14`, `3 to 14`, `13`. */
function range(min: number, max: number): string {
  if (min === max) return number(min);
  return `${number(min)} ${max === min + 1 ? 'or' : 'to'} ${number(max)}`;
}

/** Why a row of the volunteers’ tab is no volunteer; those of two rows end in the other one’s number. */
const unread = {
  ...doubts,
  section: 'a title, not a person',
  total: 'a total, not a person',
  note: 'a note, not a person',
};

/** A split in numbers. */
export interface SplitFacts {
  /** How many contacts are given, and to how many of the callers. */
  readonly given: number;
  readonly getting: number;
  readonly callers: number;
  /** How many contacts can be given to nobody. */
  readonly left: number;
  /** Whether anybody had contacts before. */
  readonly hadSome: boolean;
  /** The fewest and the most anybody has afterwards. */
  readonly min: number;
  readonly max: number;
}

/** The panel “Split and share”. */
export const sharePanel = {
  count: number,
  reading: 'Working out who calls whom…',
  split: {
    title: 'Who calls whom',
    sentence: ({ given, getting, callers, left, hadSome, min, max }: SplitFacts): string => {
      if (given === 0 && left === 0)
        return `Every contact has a volunteer: ${range(min, max)} each.`;
      if (given === 0) return `Volunteers have ${range(min, max)} contacts each.`;
      const all = some(callers, 'volunteer');
      const whom = getting === callers ? all : `${number(getting)} of ${all}`;
      const each = hadSome
        ? `. Everybody then has ${range(min, max)}`
        : `, ${range(min, max)} each`;
      return `${some(given, 'contact goes', 'contacts go')} to ${whom}${each}.`;
    },
    notGiven,
    options: 'Also see to it that',
    capacity: 'nobody gets more than they can call',
    language: 'contacts get somebody who speaks their language',
    area: 'contacts get somebody of their area, where there is one',
    everybody: (count: number) => `Everybody, ${some(count, 'volunteer')}`,
    columns: { volunteer: 'Volunteer', has: 'Has', gets: 'Gets' },
    unread: (count: number) =>
      `${some(count, 'row')} of the volunteers’ tab ${count === 1 ? 'is' : 'are'} left out`,
    unreadRow: (row: number, reason: string, otherRow: number | null) =>
      `Row ${number(row)}: ${said(unread, reason)}${otherRow === null ? '' : ` ${number(otherRow)}`}`,
  },
  where: {
    title: 'Where call sheets live',
    ofOthers: 'Where call sheets go that nobody can open yet',
    promise: 'Wherever that is, volunteers write their own outcomes and nothing else.',
    names: {
      workbook: 'In separate workbooks',
      here: 'In this spreadsheet',
      files: 'In a file for each volunteer',
      links: 'Behind a personal link',
    } satisfies Record<Where, string>,
    hints: {
      workbook:
        'A tab each, up to 75 in a workbook. Those of a workbook can read each other’s; this spreadsheet stays closed to them.',
      here: 'A tab each. Every volunteer can read everything in this spreadsheet, all contacts included.',
      files: 'Only that volunteer and the organisers can open it.',
      links:
        'No spreadsheet is shared, no Google account is needed. Whoever has the link reads that one call sheet.',
    } satisfies Record<Where, string>,
    read: {
      workbook: (readers: number, contacts: number) =>
        `${some(readers, 'volunteer')} will each be able to read the names and numbers of up to ${some(contacts, 'contact')}: all in their workbook.`,
      here: (readers: number, contacts: number) =>
        `${some(readers, 'volunteer')} will be able to read all that is in this spreadsheet: ${some(contacts, 'contact')}, whatever it says of them, hidden tabs too.`,
      files: (readers: number, contacts: number) =>
        `${some(readers, 'volunteer')} will each be able to read their own call sheet alone: ${some(contacts, 'contact')} at most.`,
      links: (readers: number, contacts: number) =>
        `Whoever holds one of ${some(readers, 'link')} will be able to read one call sheet: ${some(contacts, 'contact')} at most.`,
    } satisfies Record<Where, (readers: number, contacts: number) => string>,
    mistakes:
      'Protections stop mistakes, not malice: who may edit a spreadsheet can copy what they read there, and let others into their own cells.',
    elsewhere: (count: number) =>
      `${some(count, 'call sheet stays where it is', 'call sheets stay where they are')}.`,
    facts: {
      toMake: 'Call sheets to make',
      toShare: 'Volunteers to let in',
      workbooks: 'Workbooks',
    },
    fileDays: (days: number) =>
      `This takes ${some(days, 'day')}, with one click a day: Google lets you make 250 files a day.`,
    mailDays: (days: number) =>
      `Writing to everybody takes ${some(days, 'day')}: Google limits the mails you send a day.`,
    warnings,
    confirm: (readers: number, contacts: number) =>
      `Yes, ${some(readers, 'person', 'people')} may read all ${some(contacts, 'contact')} and everything else in this spreadsheet`,
  },
  waiting: {
    title: (count: number) =>
      count === 1
        ? '1 volunteer cannot open theirs yet'
        : `${number(count)} volunteers cannot open theirs yet`,
    reasons: waiting,
    byLink: 'Give them a personal link',
  },
  shareAny: 'Share call sheets',
  share: (count: number) => `Share ${some(count, 'call sheet')}`,
  make: (count: number) => `Make ${some(count, 'call sheet')}`,
  put: (count: number) => `Put ${some(count, 'contact')} on call sheets`,
  sharing: 'Call sheets shared',
  making: 'Making call sheets',
  shared: (count: number, all: number) =>
    count === all
      ? `${some(all, 'call sheet is shared', 'call sheets are shared')}.`
      : `${number(count)} of ${some(all, 'call sheet')} are shared.`,
  madeForLinks: (count: number) =>
    `${some(count, 'call sheet is', 'call sheets are')} made. Sending the instructions makes everybody’s link.`,
  spreadsheets: (count: number) => `Open them (${some(count, 'spreadsheet')})`,
  toContacts: 'Choose contacts',
  toInstructions: 'Send the instructions',
  pages: {
    title: 'Messages and more',
    appeal: {
      title: 'Appeal',
      hint: 'Before sharing: ask volunteers when they can call, and how many.',
    },
    instructions: {
      title: 'Instructions',
      hint: 'After sharing: where to call from, what to say, the rules.',
    },
    thanks: { title: 'Thanks', hint: 'At the end: thank those who called.' },
    links: { title: 'Personal links', hint: 'Make one anew, or take it back.' },
    undo: { title: 'Undo sharing', hint: 'Take back what nobody has called yet.' },
  },
  mail: shareMail,
  undo: {
    intro:
      'Contacts nothing was entered for are taken back, and whoever has entered nothing loses access. What was entered stays where it is.',
    reading: 'Reading the call sheets…',
    nothing: 'Nothing is left to take back.',
    untouched: 'Contacts taken back',
    touched: 'Contacts that stay',
    losing: (count: number) => `${some(count, 'volunteer loses', 'volunteers lose')} access`,
    unread: 'Not readable just now, and so counted as last collected:',
    takeBack: (count: number) => `Take back ${some(count, 'contact')}`,
    endAccess: 'End their access',
    working: 'Contacts taken back',
    done: (taken: number, kept: number) =>
      kept === 0
        ? `${some(taken, 'contact')} taken back.`
        : `${some(taken, 'contact')} taken back, ${number(kept)} kept.`,
  },
  links: {
    intro:
      'Each link opens one call sheet, for whoever holds it. The instructions bring it to everybody who has an address.',
    whom: 'For whom',
    choice: (volunteer: string, hasLink: boolean) =>
      `${volunteer} – ${hasLink ? 'has a link' : 'no link'}`,
    replaces: 'A new link replaces the one they have, which then opens nothing.',
    make: 'Make a new link',
    made: 'The link, shown this once',
    revoke: 'Take their link back',
    revoked: (volunteer: string) => `The link of ${volunteer} opens nothing any more.`,
  },
};
