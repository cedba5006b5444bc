import type { DetailProblem } from '../../../domain/details';
import type { PhoneProblem } from '../../../domain/phone';
import { fields } from '../fields';
import { number, some } from '../numbers';
import { doubts } from '../reasons';

const listed = (names: readonly string[]) => names.join(', ');

/** The panel “Set up”. */
export const setUp = {
  loading: 'Looking at your tabs…',
  reading: 'Reading again…',
  about: {
    title: 'About the campaign',
    campaign: 'Name of the campaign',
    candidate: 'Name of the candidate',
    country: 'Country',
    countryHint: 'Phone numbers written without a country are read as numbers of this one.',
    language: 'Language of call sheets and messages',
    languages: { en: 'English', fr: 'Français' },
    pollDate: (round: number, rounds: number) =>
      rounds < 2 ? 'Poll date' : `Poll date, round ${number(round)}`,
    addPollDate: (rounds: number): string =>
      rounds < 2 ? 'Add a second round' : 'Add another date',
    removePollDate: (round: number) => `Take round ${number(round)} away`,
    objections: 'Contact address for objections',
    objectionsHint: 'Where people write who do not want to be called.',
    purge: 'Delete personal data by',
    purgeDefault: (day: string) => `Left blank: ${day}, 30 days after the poll.`,
    purgeWithoutPoll: 'Left blank: 30 days after the poll.',
    problems: {
      'no-address': 'Write an e-mail address, the address of a page, or a postal address.',
      'too-long': 'Write at most 200 characters.',
      'before-poll': 'Choose a day after the poll, or leave it blank.',
    } satisfies Record<DetailProblem, string>,
  },
  found: {
    title: 'What was found',
    tabs: { contacts: 'Tab with the contacts', volunteers: 'Tab with the volunteers' },
    choose: 'Choose a tab',
    noTab: {
      contacts:
        'No tab looks like your contacts. Choose it here: it has a row of headings, with names and phone numbers under them.',
      volunteers:
        'No tab looks like your volunteers. Choose it here: it has a row of headings, with names and e-mail addresses under them.',
    },
    bringIn:
      'A list that is still in a file comes into the spreadsheet with Google’s own menu: File > Import > Upload, then “Insert new sheets”. Come back here afterwards.',
    lookAgain: 'Look again',
    rows: (rows: number, headingRow: number | null) =>
      headingRow === null
        ? 'This tab has no row of headings. Insert one above the first person, say in each column what it holds, and look again.'
        : `${some(rows, 'row')} below the headings in row ${number(headingRow)}.`,
    empty: 'This tab has no rows below its headings. Fill it in, and look again.',
    missing: (field: keyof typeof fields) =>
      `No column is read as “${fields[field]}”. Say below which one it is.`,
    noConsent:
      'No column says who agreed to be called, so nobody may be. If one does, say so below.',
    examples: 'How real rows are read',
    row: (row: number) => `Row ${number(row)}`,
    readAs: 'read as',
    name: 'Name',
    blank: 'blank',
    answers: { yes: 'yes', no: 'no', unknown: 'not said' },
    noLevel: 'no level known',
    roles: { volunteer: 'volunteer', host: 'host', 'super-volunteer': 'super volunteer' },
    phone: (reason: PhoneProblem) => (reason === 'empty' ? 'no number' : doubts[`phone-${reason}`]),
    columns: (count: number) => `Correct what is not right (${some(count, 'column')})`,
    columnsHint: 'Say of each column what it holds.',
    notRead: 'not read',
    example: (text: string) => `For example: ${text}`,
    otherColumns: (count: number) => `${some(count, 'column')} not read`,
  },
  scale: {
    legend: 'Support levels are bare numbers here. Which end is strong support?',
    '1-is-strong': '1 is strong support, 5 strong opponent',
    '5-is-strong': '5 is strong support, 1 strong opponent',
    missing: 'Say which end it is: without it, nobody’s support level is known.',
  },
  adds: {
    title: 'What will be done',
    deletes: 'The phone bank tabs copied from the other campaign are deleted here.',
    tabs: (titles: readonly string[]) => `${some(titles.length, 'tab')} added: ${listed(titles)}.`,
    columns: (tab: string, headings: readonly string[]) =>
      `${some(headings.length, 'column')} added at the end of “${tab}”: ${listed(headings)}.`,
    ids: (count: number) => `${some(count, 'contact')} given an id.`,
    nothing: 'Nothing is added. What you change here is saved.',
    otherwise: 'Everything else in your tabs stays as it is.',
  },
  action: 'Set up',
  save: 'Save',
  incomplete: 'Not yet: see what is marked in red.',
  working: 'Setting up…',
  saved: 'Saved.',
  done: (tabs: number, ids: number) =>
    [
      'The phone bank is set up.',
      tabs === 0 ? '' : `${some(tabs, 'tab')} added.`,
      ids === 0 ? '' : `${some(ids, 'contact')} given an id.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  change: 'Change something',
  afresh: {
    start: 'Start afresh here',
    explain:
      'The phone bank’s own tabs in this spreadsheet are deleted when you press “Set up”: path, call log, settings. Your contacts and volunteers stay. Call sheets that were shared before stay with their volunteers, and are no longer collected from here.',
    confirm: 'Yes, start afresh',
  },
};
