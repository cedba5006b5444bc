import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createGoogle, type Google, restoreGoogle } from '../../local/apps-script/google';
import { amara, jackie, kwame, rosa } from './people';
import { sharedCallSheet } from './rules/campaign';

/** What a Google keeps, as plain values. */
const contentOf = (google: Google) => deserialize(gunzipSync(google.save()));

/** The same Google once it was saved and restored. */
function again(google: Google): Google {
  const restored = restoreGoogle(google.save());
  if (restored === undefined) throw new Error('It could not be restored.');
  return restored;
}

const as = (google: Google, user: string) => google.servicesFor({ user });

/** Leaves something in everything that a Google keeps. */
function leaveTraces(google: Google): void {
  const globals = as(google, jackie);
  google.run(globals, () => {
    const { PropertiesService, CacheService, MailApp, DriveApp, ScriptApp, Logger } = globals;
    PropertiesService.getUserProperties().setProperty('key', 'secret');
    CacheService.getScriptCache().put('seen', 'yes', 600);
    MailApp.sendEmail(amara, 'Hello', 'Can you call?', { htmlBody: '<b>Can you call?</b>' });
    DriveApp.createFolder('Texts').createFile('script.txt', 'Hello, my name is …');
    ScriptApp.newTrigger('collect').timeBased().everyHours(1).create();
    Logger.log('done');
  });
}

describe('A Google that is saved and restored', () => {
  test('keeps everything it kept', () => {
    const { google } = sharedCallSheet({ profile: 'consumer', latency: 'modelled' });
    leaveTraces(google);
    const restored = again(google);
    expect(contentOf(restored)).toEqual(contentOf(google));
    expect(restored.clock.now()).toBe(google.clock.now());
    expect(restored.files()).toEqual(google.files());
    expect(restored.mailbox).toEqual(google.mailbox);
  });

  test('answers scripts what they left in it', () => {
    const google = createGoogle();
    leaveTraces(google);
    const restored = again(google);
    const { PropertiesService, CacheService, DriveApp, ScriptApp, MailApp } = as(restored, jackie);
    expect(PropertiesService.getUserProperties().getProperty('key')).toBe('secret');
    expect(CacheService.getScriptCache().get('seen')).toBe('yes');
    const file = DriveApp.getFoldersByName('Texts').next().getFiles().next();
    expect(file.getBlob().getDataAsString()).toBe('Hello, my name is …');
    expect(ScriptApp.getProjectTriggers().map((each) => each.getHandlerFunction())).toEqual([
      'collect',
    ]);
    expect(MailApp.getRemainingDailyQuota()).toBe(99);
  });

  test('changes apart from the one it was saved from', () => {
    const google = createGoogle();
    leaveTraces(google);
    const restored = again(google);
    const before = contentOf(restored);
    leaveTraces(google);
    expect(contentOf(restored)).toEqual(before);
  });

  test('decides edits as before, and gives no id twice', () => {
    const { google, id } = sharedCallSheet({ withoutAccount: [kwame] });
    const restored = again(google);
    const type = (user: string, range: string) =>
      restored.edit({ user, spreadsheetId: id, range, typed: 'hello' }).done;
    expect(type(amara, 'Amara!C2')).toBe(true);
    expect(type(rosa, 'Amara!C2')).toBe(false);
    expect(() => as(restored, kwame)).toThrow('has no Google account');
    const made = restored.createSpreadsheet({ owner: jackie, title: 'New', sheets: {} });
    expect(google.files().map((file) => file.id)).not.toContain(made.id);
  });

  test('keeps the locks of runs that were killed, until they end', () => {
    const google = createGoogle();
    const globals = as(google, jackie);
    google.failAt(3, 'killed-before');
    const entry = () => {
      globals.LockService.getScriptLock().waitLock(1000);
      globals.PropertiesService.getScriptProperties().getKeys();
      globals.PropertiesService.getScriptProperties().getKeys();
    };
    expect(() => google.run(globals, entry)).toThrow();
    const restored = again(google);
    const { LockService } = as(restored, amara);
    const isFree = () => LockService.getScriptLock().tryLock(1000);
    expect(isFree()).toBe(false);
    restored.clock.advance(360);
    expect(isFree()).toBe(true);
  });

  test('shares what its cells shared', () => {
    const { google, id, attempt } = sharedCallSheet();
    attempt(jackie, { duplicateSheet: { sourceSheetId: 1, newSheetId: 9, newSheetName: 'Copy' } });
    const rowsOf = (of: Google) => of.spreadsheet(id).sheets.map(({ rows }) => rows[1]);
    const sharing = (of: Google) => new Set(rowsOf(of)).size;
    expect(sharing(google)).toBeLessThan(rowsOf(google).length);
    expect(sharing(again(google))).toBe(sharing(google));
  });

  test('is not restored when it was damaged or cut off, or has another form', () => {
    const { google } = sharedCallSheet();
    const saved = google.save();
    const damaged = Uint8Array.from(saved);
    const middle = Math.floor(saved.length / 2);
    damaged[middle] = (damaged[middle] ?? 0) ^ 1;
    const older = gzipSync(serialize({ ...contentOf(google), form: 0 }));
    for (const bytes of [damaged, saved.slice(0, middle), new Uint8Array(), older]) {
      expect(restoreGoogle(bytes)).toBeUndefined();
    }
  });

  test('has a form of its own: another number in saved.ts whenever this changes', () => {
    const { form, kept } = contentOf(createGoogle());
    expect({ form, kept: Object.keys(kept), screen: Object.keys(kept.screen) }).toEqual({
      form: 1,
      kept: [
        'now',
        'numbersGiven',
        'spellings',
        'files',
        'folders',
        'quotas',
        'mailbox',
        'properties',
        'caches',
        'locks',
        'screen',
        'triggers',
        'warnings',
      ],
      screen: ['menus', 'pages', 'alerts', 'toasts', 'log', 'answers'],
    });
  });
});
