/** Rules of what a script may call (Apps Script guides "Authorization scopes" and "Editor add-on authorization"). */
import { createGoogle } from '../../../local/apps-script/google';
import type { ScriptGlobals } from '../../../local/apps-script/script';
import { amara, jackie } from '../people';

const api = 'https://www.googleapis.com/auth/';
const mimeType = 'application/vnd.google-apps.spreadsheet';
const dependencies = {
  enabledAdvancedServices: [
    { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
    { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
  ],
};

/** A script with some scopes, open in a spreadsheet of Jackie's beside which she has another. */
function scriptWith(...scopes: readonly string[]) {
  const google = createGoogle({ profile: 'none' });
  const open = { owner: jackie, title: 'Campaign', sheets: { A: [['x']] } };
  const { id } = google.createSpreadsheet(open);
  const other = google.createSpreadsheet({ ...open, title: 'Other' }).id;
  const manifest = { oauthScopes: scopes.map((scope) => api + scope), dependencies };
  const globals = google.servicesFor({ user: jackie, activeSpreadsheet: id, manifest });
  return { google, globals, id, other };
}

type Call = (globals: ScriptGlobals, open: string, other: string) => unknown;

const calls: readonly (readonly [string, Call, readonly string[], string])[] = [
  [
    'reading the open spreadsheet',
    ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.getLastRow(),
    ['spreadsheets.currentonly', 'spreadsheets'],
    'spreadsheets.currentonly',
  ],
  [
    'protecting in the open spreadsheet',
    ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().protect(),
    ['spreadsheets.currentonly', 'spreadsheets'],
    'spreadsheets.currentonly',
  ],
  [
    'sharing the open spreadsheet',
    ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().addEditor(amara),
    ['spreadsheets.currentonly', 'spreadsheets'],
    'spreadsheets.currentonly',
  ],
  [
    'opening another spreadsheet',
    ({ SpreadsheetApp }, _open, other) => SpreadsheetApp.openById(other),
    ['spreadsheets'],
    'SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  ],
  [
    'making a spreadsheet',
    ({ SpreadsheetApp }) => SpreadsheetApp.create('New'),
    ['spreadsheets'],
    'SpreadsheetApp.create. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  ],
  [
    'reading by the Sheets API',
    ({ Sheets }, open) => Sheets?.Spreadsheets.get(open),
    ['spreadsheets', 'spreadsheets.readonly', 'drive', 'drive.readonly'],
    'Request had insufficient authentication scopes.',
  ],
  [
    'writing by the Sheets API',
    ({ Sheets }, open) => Sheets?.Spreadsheets.batchUpdate({ requests: [{ addSheet: {} }] }, open),
    ['spreadsheets', 'drive'],
    'Request had insufficient authentication scopes.',
  ],
  [
    'making a file by the Drive API',
    ({ Drive }) => Drive?.Files.create({ name: 'New', mimeType }),
    ['drive.file', 'drive'],
    'Request had insufficient authentication scopes.',
  ],
  [
    'reading a file by the Drive API',
    ({ Drive }, open) => Drive?.Files.get(open),
    ['drive', 'drive.readonly'],
    'Request had insufficient authentication scopes.',
  ],
  [
    'showing a sidebar',
    ({ SpreadsheetApp, HtmlService }) =>
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')),
    ['script.container.ui'],
    'Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
  ],
  [
    'sending a mail',
    ({ MailApp }) => MailApp.sendEmail(amara, 'Calls', 'Hello'),
    ['script.send_mail'],
    'MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
  ],
  [
    'installing a trigger',
    ({ ScriptApp }) => ScriptApp.newTrigger('collect').timeBased().everyHours(1).create(),
    ['script.scriptapp'],
    'ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
  ],
  [
    'asking who one is',
    ({ Session }) => Session.getEffectiveUser().getEmail(),
    ['userinfo.email'],
    'Session.getEffectiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
  ],
];

describe('a call is refused when the manifest lacks its scope', () => {
  const all = new Set(calls.flatMap(([, , scopes]) => [...scopes]));

  test.each(calls)('%s', (_what, call, enough, words) => {
    for (const scope of enough) {
      const { globals, id, other } = scriptWith(scope);
      expect(() => call(globals, id, other)).not.toThrow();
    }
    const lacking = [...all].filter((scope) => !enough.includes(scope) && scope !== 'drive.file');
    const { globals, id, other } = scriptWith(...lacking);
    expect(() => call(globals, id, other)).toThrow(words);
  });

  test.each<[string, Call]>([
    [
      'menus',
      ({ SpreadsheetApp }) => SpreadsheetApp.getUi().createMenu('M').addItem('I', 'f').addToUi(),
    ],
    ['alerts', ({ SpreadsheetApp }) => SpreadsheetApp.getUi().alert('Done')],
    ['the language', ({ Session }) => Session.getActiveUserLocale()],
    ['properties', ({ PropertiesService }) => PropertiesService.getScriptProperties().getKeys()],
    ['caches', ({ CacheService }) => CacheService.getScriptCache().get('a')],
    ['locks', ({ LockService }) => LockService.getScriptLock().tryLock(0)],
    ['pages', ({ HtmlService }) => HtmlService.createHtmlOutput('x')],
    ['identifiers', ({ Utilities }) => Utilities.getUuid()],
  ])('%s need none', (_what, call) => {
    const { globals, id, other } = scriptWith();
    expect(() => call(globals, id, other)).not.toThrow();
  });
});

test('spreadsheets.currentonly is not for the advanced services', () => {
  const { globals, id } = scriptWith('spreadsheets.currentonly');
  expect(() => globals.Sheets?.Spreadsheets.get(id)).toThrow('insufficient authentication scopes');
});

describe('drive.file reaches what this script made for this person', () => {
  const reach = (user: string, scriptId: string, scope: string) => {
    const { google } = scriptWith();
    const manifest = { oauthScopes: [`${api}${scope}`], dependencies };
    const session = { manifest, activeSpreadsheet: 'none' };
    const maker = google.servicesFor({ ...session, user: jackie, scriptId: 'a' });
    const id = maker.Drive?.Files.create({ name: 'Calls', mimeType }).id ?? '';
    google.share(id, amara, 'writer');
    const { Drive, Sheets } = google.servicesFor({ ...session, user, scriptId });
    const isReached = (call: () => unknown) => {
      try {
        return call() !== undefined;
      } catch {
        return false;
      }
    };
    return [isReached(() => Drive?.Files.get(id)), isReached(() => Sheets?.Spreadsheets.get(id))];
  };

  test.each([
    ['the same person and script', jackie, 'a', 'drive.file', true],
    ['the same person, another script', jackie, 'b', 'drive.file', false],
    ['another person, the same script', amara, 'a', 'drive.file', false],
    ['another person and script, with the whole of Drive', amara, 'b', 'drive', true],
  ])('%s', (_who, user, scriptId, scope, isReached) => {
    expect(reach(user, scriptId, scope)).toEqual([isReached, isReached]);
  });
});

test('a script without a spreadsheet open has no Ui and no active spreadsheet', () => {
  const { SpreadsheetApp } = createGoogle().servicesFor({ user: jackie });
  expect(() => SpreadsheetApp.getUi()).toThrow(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  );
  expect(SpreadsheetApp.getActiveSpreadsheet()).toBeNull();
});

test('requireScopes refuses when one is missing', () => {
  const { ScriptApp } = scriptWith('spreadsheets').globals;
  const ask = (scope: string) => () =>
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [api + scope]);
  expect(ask('spreadsheets')).not.toThrow();
  expect(ask('script.send_mail')).toThrow('Authorization is required to perform that action.');
});
