import { number } from './numbers';

const fixed = (value: number, digits: number): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const decimal = (value: number): string => fixed(value, 1);

/** What the comparison with the usual way tells the person who started it. */
export const bench = {
  number,
  decimal,
  hundredths: (value: number) => fixed(value, 2),
  title:
    'The add-on beside the usual way of splitting a sheet, on the local Google, with modelled time.',
  size: (volunteers: number, contacts: number) =>
    `${number(volunteers)} volunteers, ${number(contacts)} contacts to call`,
  columns: {
    sheets: 'Sheets',
    others: 'other',
    sharing: 'sharing',
    requests: 'batched',
    bytes: 'kB',
    seconds: 'time',
    secondsWithoutSharing: 'rest',
    slices: 'runs',
    days: 'days',
    timesCalls: '×calls',
    timesBytes: '×kB',
  },
  ways: {
    workbook: 'workbook',
    here: 'here',
    files: 'files',
    links: 'links',
    'usual-one-spreadsheet': 'usual, here',
    'usual-files': 'usual, files',
  },
  actions: { share: 'share', collect: 'collect' },
  floor: (way: string) => `floor, ${way}`,
  refused: (words: string) => `refused: ${words}`,
  secondsPerVolunteer: 'Seconds per volunteer',
  legend: [
    'Sheets, other: calls of the Sheets API or SpreadsheetApp, and of other services. Sharing: calls that give access to a file. Batched: requests within batches. Time: seconds by the model of the local Google; rest: without the sharing calls. Runs: of at most six minutes. Days: at 250 new files a day. ×calls, ×kB: how many times the floor, sharing calls left out.',
    'Usual way: a plain Apps Script (commands/bench/usual-way) that goes from one volunteer to the next, measured without Google’s limits. It collects no history of outcomes, and a run that is cut off leaves tabs open to everybody or, run again, doubles.',
    'Floor: computed from the resulting spreadsheets: one read of each that was there, one call to make each new one, batches of at most 2 MB of the leanest requests for what differs, and one sharing call for each person in a new file or for everybody at once in an older one.',
  ],
  measuring: (volunteers: number, way: string, finished: number, all: number) =>
    `${number(finished)} of ${number(all)} measured; now ${number(volunteers)} volunteers, ${way}`,
  finished: (seconds: number) => `Done in ${decimal(seconds)} s.`,
  stopped: {
    usage: 'Usage: npm run bench -- [--sizes 15,150,600] [--language en|fr] [--json]',
    value: (option: string, value: string, allowed: string) =>
      `--${option} cannot be “${value}”. It is one of: ${allowed}.`,
  },
};
