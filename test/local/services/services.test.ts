import { createGoogle, type GoogleOptions } from '../../../local/apps-script/google';
import { amara, jackie, rosa } from '../people';

function opened(options: GoogleOptions = {}) {
  const google = createGoogle(options);
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets: {} });
  const globalsOf = (user: string) => google.servicesFor({ user, activeSpreadsheet: id });
  return { google, globalsOf, globals: globalsOf(jackie), id };
}

describe('PropertiesService', () => {
  test('keeps one store for the script, one for each person, one for each document', () => {
    const { google, globals, globalsOf } = opened();
    globals.PropertiesService.getScriptProperties().setProperty('where', 'script');
    globals.PropertiesService.getUserProperties().setProperty('where', 'user');
    globals.PropertiesService.getDocumentProperties().setProperty('where', 'document');
    const hers = globalsOf(amara).PropertiesService;
    const where = [
      hers.getScriptProperties(),
      hers.getUserProperties(),
      hers.getDocumentProperties(),
    ];
    expect(where.map((store) => store.getProperty('where'))).toEqual(['script', null, 'document']);
    const elsewhere = google.servicesFor({ user: jackie, scriptId: 'other' }).PropertiesService;
    expect(elsewhere.getScriptProperties().getKeys()).toEqual([]);
    expect(elsewhere.getDocumentProperties()).toBeNull();
  });

  test('refuses more than 9 KB in a value and 500 KB in a store', () => {
    const store = opened().globals.PropertiesService.getScriptProperties();
    const text = 'You have exceeded the property storage quota.';
    expect(() => store.setProperty('a', 'x'.repeat(9 * 1024 + 1))).toThrow(text);
    for (let n = 0; n < 55; n += 1) store.setProperty(`k${n}`, 'x'.repeat(9 * 1024));
    expect(() => store.setProperty('last', 'x'.repeat(9 * 1024))).toThrow(text);
    expect(store.getProperty('last')).toBeNull();
  });
});

describe('CacheService', () => {
  test('forgets a value when its time is over', () => {
    const { google, globals } = opened();
    const cache = globals.CacheService.getScriptCache();
    cache.put('a', '1', 60);
    google.clock.advance(59);
    expect(cache.get('a')).toBe('1');
    google.clock.advance(1);
    expect(cache.get('a')).toBeNull();
  });

  test('refuses a key or a value that is too long', () => {
    const cache = opened().globals.CacheService.getScriptCache();
    expect(() => cache.put('k'.repeat(251), '1')).toThrow('Argument too large: key');
    expect(() => cache.put('k', 'x'.repeat(100 * 1024 + 1))).toThrow('Argument too large: value');
  });
});

describe('LockService', () => {
  const held = 'Lock timeout: another process was holding the lock for too long.';

  test('lets one session at a time hold the script lock', () => {
    const { globals, globalsOf } = opened();
    const [mine, hers] = [globals, globalsOf(amara)].map((all) => all.LockService.getScriptLock());
    expect(mine?.tryLock(0)).toBe(true);
    expect(hers?.tryLock(1000)).toBe(false);
    expect(() => hers?.waitLock(1000)).toThrow(held);
    mine?.releaseLock();
    expect(hers?.tryLock(0)).toBe(true);
  });

  test('lets time pass while it waits', () => {
    const { google, globals, globalsOf } = opened({ latency: 'none' });
    globals.LockService.getScriptLock().waitLock(0);
    const before = google.clock.now();
    globalsOf(amara).LockService.getScriptLock().tryLock(5000);
    expect(google.clock.now() - before).toBe(5000);
  });

  test('is released at the end of a run, and by a killed run only six minutes after its start', () => {
    const { google, globals, globalsOf } = opened({ latency: 'none' });
    const hers = globalsOf(amara).LockService.getScriptLock();
    const take = () => globals.LockService.getScriptLock().waitLock(0);
    google.run(globals, take);
    expect(hers.tryLock(0)).toBe(true);
    hers.releaseLock();
    google.failAt(1, 'killed-after');
    expect(() => google.run(globals, take)).toThrow('killed');
    expect(hers.tryLock(5 * 60 * 1000)).toBe(false);
    expect(hers.tryLock(60 * 1000)).toBe(true);
  });

  test('keeps the locks of two people apart, as user locks are', () => {
    const { globals, globalsOf } = opened();
    expect(globals.LockService.getUserLock().tryLock(0)).toBe(true);
    expect(globalsOf(amara).LockService.getUserLock().tryLock(0)).toBe(true);
    expect(globalsOf(jackie).LockService.getUserLock().tryLock(0)).toBe(false);
  });
});

describe('MailApp', () => {
  test('puts mails into the mailbox', () => {
    const { google, globals } = opened();
    globals.MailApp.sendEmail(amara, 'Calls', 'Hello', {
      htmlBody: '<p>Hello</p>',
      name: 'Jackie',
    });
    globals.MailApp.sendEmail({ to: `${amara}, ${rosa}`, subject: 'More', body: 'Calls' });
    expect(google.mailbox).toMatchObject([
      { from: jackie, to: [amara], subject: 'Calls', body: 'Hello', htmlBody: '<p>Hello</p>' },
      { to: [amara, rosa], subject: 'More' },
    ]);
  });

  test('counts recipients, a hundred a day for a consumer', () => {
    const { google, globals } = opened();
    for (let n = 0; n < 50; n += 1) globals.MailApp.sendEmail(`${amara},${rosa}`, 'Calls', 'Hello');
    expect(globals.MailApp.getRemainingDailyQuota()).toBe(0);
    const send = () => globals.MailApp.sendEmail(amara, 'Calls', 'Hello');
    expect(send).toThrow('Service invoked too many times for one day: email.');
    google.clock.advance(24 * 60 * 60);
    send();
    expect(google.mailbox).toHaveLength(51);
  });

  test('refuses a mail to nobody', () => {
    const send = () => opened().globals.MailApp.sendEmail('', 'Calls', 'Hello');
    expect(send).toThrow('Failed to send email: no recipient');
  });
});

describe('Session', () => {
  test('knows the person, their language and the script’s time zone', () => {
    const { google } = opened({ locale: 'fr_FR' });
    const manifest = { timeZone: 'Europe/Paris' };
    const { Session } = google.servicesFor({ user: 'Amara@Example.org', manifest });
    expect(Session.getActiveUser().getEmail()).toBe(amara);
    expect(Session.getActiveUserLocale()).toBe('fr');
    expect(Session.getScriptTimeZone()).toBe('Europe/Paris');
  });
});

describe('Ui', () => {
  test('shows sidebars, dialogs and boxes, which people answer', () => {
    const { google, globals } = opened();
    const ui = globals.SpreadsheetApp.getUi();
    ui.showSidebar(globals.HtmlService.createHtmlOutput('<p>Hi</p>').setTitle('Phone bank'));
    google.screen.answers.push('NO', 'Rosa');
    const button = ui.alert('Share?', 'With 150 people', ui.ButtonSet.YES_NO);
    expect(button).toBe(ui.Button.NO);
    expect(ui.prompt('Who?').getResponseText()).toBe('Rosa');
    expect(ui.alert('Done')).toBe(ui.Button.OK);
    expect(google.screen.pages).toEqual([
      { user: jackie, kind: 'sidebar', title: 'Phone bank', html: '<p>Hi</p>' },
    ]);
  });

  test('is out of reach of a script without a spreadsheet open', () => {
    const { SpreadsheetApp } = createGoogle().servicesFor({ user: jackie });
    expect(() => SpreadsheetApp.getUi()).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('HtmlService', () => {
  test('serves the pages of the script and names the one that is missing', () => {
    const html = { Sidebar: '<p>Phone bank</p>' };
    const { HtmlService } = createGoogle().servicesFor({ user: jackie, html });
    expect(HtmlService.createHtmlOutputFromFile('Sidebar').getContent()).toBe(html.Sidebar);
    expect(() => HtmlService.createHtmlOutputFromFile('Call')).toThrow(
      'No HTML file named Call was found.',
    );
  });
});

describe('Utilities', () => {
  const { Utilities } = opened().globals;

  test('formats a date in a time zone of its own', () => {
    const date = new Date('2026-07-04T22:05:09Z');
    const format = (zone: string, pattern: string) => Utilities.formatDate(date, zone, pattern);
    expect(format('Europe/Paris', "yyyy-MM-dd'T'HH:mm:ssXXX")).toBe('2026-07-05T00:05:09+02:00');
    expect(format('Europe/London', 'EEE d MMM yy, h:mm a')).toBe('Sat 4 Jul 26, 11:05 PM');
  });

  test('reads CSV with quotes, and other delimiters', () => {
    expect(Utilities.parseCsv('a,"b ""c"", d",\r\ne,,"f\ng"')).toEqual([
      ['a', 'b "c", d', ''],
      ['e', '', 'f\ng'],
    ]);
    expect(Utilities.parseCsv('a;b\n', ';' as never)).toEqual([['a', 'b']]);
  });

  test('signs and digests as bytes from -128 to 127', () => {
    const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc');
    expect(digest.slice(0, 3)).toEqual([-70, 120, 22]);
    const signature = Utilities.computeHmacSha256Signature('abc', 'key');
    expect(signature).toHaveLength(32);
    expect(Utilities.base64Decode(Utilities.base64Encode(signature))).toEqual(signature);
  });

  test('gives a new identifier each time', () => {
    const ids = new Set([1, 2, 3].map(() => Utilities.getUuid()));
    expect(ids.size).toBe(3);
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
  });
});

describe('a member that is not emulated', () => {
  test('is refused by its name', () => {
    const { globals } = opened();
    const sheet = globals.SpreadsheetApp.getActiveSheet();
    expect(() => sheet.newChart()).toThrow('Sheet.newChart is not emulated');
    expect(() => globals.Utilities.gzip).toThrow('Utilities.gzip is not emulated');
  });
});
