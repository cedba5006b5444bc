import { number, some } from '../numbers';

/** The panel “Follow”. */
export const follow = {
  collect: {
    title: 'Outcomes',
    looking: 'Looking at the call sheets…',
    nothing: 'Nothing new on the call sheets.',
    preview: (changes: number, attempts: number) =>
      `${some(changes, 'change')} since outcomes were last collected, ${some(attempts, 'call')} among them.`,
    doNotCall: (count: number) =>
      `${some(count, 'contact')} asked not to be called again. Collecting locks them everywhere at once.`,
    button: (changes: number) => `Collect ${some(changes, 'change')}`,
    buttonNone: 'Collect outcomes',
    again: 'Look again',
    working: 'Collecting outcomes',
    done: (changes: number) => `${some(changes, 'change')} collected.`,
    sameNumber: (count: number) =>
      `${some(count, 'other contact has', 'other contacts have')} the number of somebody who asked not to be called. Look at them before they are called.`,
    sameNumberOf: (contact: string, row: number, volunteer: string) =>
      `${contact}, row ${number(row)}${volunteer === '' ? '' : `, on the call sheet of ${volunteer}`}`,
    formulas: (count: number) =>
      `${some(count, 'cell')} of the contact tab kept ${count === 1 ? 'its formula' : 'their formulas'} and ${count === 1 ? 'was' : 'were'} not changed.`,
    refusalsWaiting: (count: number) =>
      `${some(count, 'contact')} asked not to be called again, which the contact tab does not say yet: the row is gone, or its id stands in another row too. Nobody calls them; the next collect writes it once the row is there and has an id of its own.`,
    unread: (names: readonly string[]) => `Could not be opened: ${names.join(', ')}.`,
    unclear: 'Not understood',
    unclearHint: 'These cells stay as they were typed. Ask the volunteer, or correct them.',
    cell: (tab: string, cell: string, text: string) => `${tab}, ${cell}: “${text}”`,
  },
  counts: 'Where contacts stand',
  followUps: (count: number) => `To get back to: ${number(count)}`,
  noFollowUps: 'Nobody is waiting for an answer.',
  noted: (volunteer: string) => `${volunteer} noted:`,
  showMore: (count: number) => `${number(count)} more`,
  moreFollowUps: (count: number) => `${number(count)} more are in the path view.`,
  toContact: 'Show in the contact tab',
  summary: {
    title: 'Summary',
    open: 'Open the summary',
    build: 'Bring the summary up to date',
    built: 'The summary is up to date; from now on it follows the path view.',
  },
  permissions: {
    title: 'Permissions',
    check: 'Check permissions',
    checking: 'Reading protections and access…',
    fine: 'Everybody can do what they should be able to do, and nothing else.',
    fineAsRead: 'In everything that could be checked, nothing is wrong.',
    found: (count: number) => `${some(count, 'thing is', 'things are')} not as they should be:`,
    unread: 'Could not be checked:',
    repair: (count: number) => `Repair ${some(count, 'thing')}`,
    repairing: 'Mending permissions',
    repaired: (count: number) => `${some(count, 'thing')} mended.`,
    remove: (address: string) =>
      address.includes('@') ? `Remove ${address}` : 'Close this spreadsheet to them',
  },
};
