/** Rules of what answers before a person has authorised a script ("Editor add-on authorization", "Simple triggers"). */
import { createGoogle } from '../../../local/apps-script/google';
import type { AuthMode } from '../../../local/apps-script/scopes';
import type { ScriptGlobals } from '../../../local/apps-script/script';
import { amara, jackie } from '../people';

const unauthorised = 'Authorization is required to perform that action.';
const needs = (call: string) =>
  `You do not have permission to call ${call}. Required permissions: `;

/** What a call answers, or Google's words, in a mode. */
function outcomeIn(authMode: AuthMode, call: (globals: ScriptGlobals, other: string) => unknown) {
  const google = createGoogle();
  const sheets = { A: [['x']] };
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets });
  const other = google.createSpreadsheet({ owner: jackie, title: 'Other', sheets }).id;
  const globals = google.servicesFor({ user: jackie, activeSpreadsheet: id });
  try {
    google.run(globals, () => call(globals, other), { authMode });
    return 'done';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Row = readonly [
  string,
  (globals: ScriptGlobals, other: string) => unknown,
  Partial<Record<AuthMode, string>>,
];

const rows: readonly Row[] = [
  [
    'build a menu',
    ({ SpreadsheetApp }) =>
      SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'open').addToUi(),
    { NONE: 'done', CUSTOM_FUNCTION: unauthorised },
  ],
  [
    'ask for the person’s language',
    ({ Session }) => Session.getActiveUserLocale(),
    { NONE: 'done', CUSTOM_FUNCTION: 'done' },
  ],
  [
    'format a date and log it',
    ({ Utilities, Logger, Date: Now }) =>
      Logger.log(Utilities.formatDate(new Now(), 'UTC', 'yyyy')),
    { NONE: 'done', CUSTOM_FUNCTION: 'done' },
  ],
  [
    'read the open spreadsheet',
    ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().getRange('A1').getValue(),
    { NONE: 'You do not have permission to call SpreadsheetApp.', CUSTOM_FUNCTION: 'done' },
  ],
  [
    'protect in the open spreadsheet',
    ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().protect(),
    {
      NONE: 'You do not have permission to call SpreadsheetApp.',
      CUSTOM_FUNCTION: needs('SpreadsheetApp.protect'),
    },
  ],
  [
    'read properties',
    ({ PropertiesService }) => PropertiesService.getDocumentProperties().getKeys(),
    { NONE: unauthorised, CUSTOM_FUNCTION: 'done' },
  ],
  [
    'take a lock',
    ({ LockService }) => LockService.getScriptLock().tryLock(0),
    { NONE: unauthorised, CUSTOM_FUNCTION: 'done' },
  ],
  [
    'open another spreadsheet',
    ({ SpreadsheetApp }, other) => SpreadsheetApp.openById(other),
    {
      NONE: needs('SpreadsheetApp.openById'),
      LIMITED: needs('SpreadsheetApp.openById'),
      CUSTOM_FUNCTION: needs('SpreadsheetApp.openById'),
    },
  ],
  [
    'send a mail',
    ({ MailApp }) => MailApp.sendEmail(amara, 'Calls', 'Hello'),
    {
      NONE: needs('MailApp.sendEmail'),
      LIMITED: needs('MailApp.sendEmail'),
      CUSTOM_FUNCTION: needs('MailApp.sendEmail'),
    },
  ],
  [
    'call the Sheets API',
    ({ Sheets }, other) => Sheets?.Spreadsheets.get(other),
    {
      NONE: needs('Sheets.spreadsheets.get'),
      LIMITED: needs('Sheets.spreadsheets.get'),
      CUSTOM_FUNCTION: needs('Sheets.spreadsheets.get'),
    },
  ],
  [
    'install a trigger',
    ({ ScriptApp }) => ScriptApp.newTrigger('f').timeBased().everyHours(1).create(),
    {
      NONE: needs('ScriptApp.newTrigger'),
      LIMITED: needs('ScriptApp.newTrigger'),
      CUSTOM_FUNCTION: needs('ScriptApp.newTrigger'),
    },
  ],
  [
    'show a sidebar',
    ({ SpreadsheetApp, HtmlService }) =>
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')),
    {
      NONE: 'The script does not have permission to perform that action.',
      LIMITED: 'The script does not have permission to perform that action.',
      CUSTOM_FUNCTION: 'The script does not have permission to perform that action.',
    },
  ],
];

const modes: readonly AuthMode[] = ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'];

describe.each(modes)('a script in mode %s', (mode) => {
  test.each(rows)('may, or may not, %s', (_what, call, outcomes) => {
    expect(outcomeIn(mode, call)).toEqual(expect.stringContaining(outcomes[mode] ?? 'done'));
  });
});

test.each([
  ['FULL', jackie],
  ['LIMITED', ''],
] as const)('in mode %s the person is told as %j', (authMode, email) => {
  const google = createGoogle();
  const globals = google.servicesFor({ user: jackie });
  const who = () => globals.Session.getActiveUser().getEmail();
  expect(google.run(globals, who, { authMode })).toBe(email);
});

test.each([
  ['FULL', 359, 361],
  ['LIMITED', 29, 31],
  ['NONE', 29, 31],
  ['CUSTOM_FUNCTION', 29, 31],
] as const)('a run in mode %s may take %d seconds and not %d', (authMode, enough, tooLong) => {
  const google = createGoogle();
  const globals = google.servicesFor({ user: jackie });
  const pause = (seconds: number) => () =>
    google.run(globals, () => globals.Utilities.sleep(seconds * 1000), { authMode });
  expect(pause(enough)).not.toThrow();
  expect(pause(tooLong)).toThrow('Exceeded maximum execution time');
});
