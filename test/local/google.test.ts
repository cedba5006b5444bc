import { createGoogle } from '../../local/apps-script/google';
import { amara, jackie, kwame, rosa, stranger } from './people';

const campaign = (options = {}) => {
  const google = createGoogle(options);
  const { id } = google.createSpreadsheet({
    owner: jackie,
    title: 'Campaign',
    sheets: { Contacts: [['Name', 'Outcome']], Amara: [['Name', 'Outcome']] },
  });
  return { google, id };
};

describe('createSpreadsheet', () => {
  test('keeps values as given, however much they look like formulas, numbers or dates', () => {
    const google = createGoogle();
    const values = [['=1+1', '0612', '1/2/2026', 3, true, null]];
    const { id } = google.createSpreadsheet({ owner: jackie, title: 'A', sheets: { A: values } });
    const { SpreadsheetApp } = google.servicesFor({ user: jackie, activeSpreadsheet: id });
    expect(SpreadsheetApp.getActiveSheet().getDataRange().getValues()).toEqual([
      ['=1+1', '0612', '1/2/2026', 3, true],
    ]);
  });

  test('gives the spreadsheet the locale and time zone it is asked for', () => {
    const google = createGoogle({ locale: 'fr_FR', timeZone: 'Europe/Paris' });
    const usual = google.createSpreadsheet({ owner: jackie, title: 'A', sheets: {} });
    const own = google.createSpreadsheet({
      owner: jackie,
      title: 'B',
      sheets: {},
      locale: 'en_GB',
      timeZone: 'Europe/London',
    });
    expect(google.spreadsheet(usual.id).properties).toMatchObject({
      locale: 'fr_FR',
      timeZone: 'Europe/Paris',
    });
    expect(google.spreadsheet(own.id).properties).toMatchObject({
      locale: 'en_GB',
      timeZone: 'Europe/London',
    });
  });
});

describe('servicesFor', () => {
  test('refuses somebody without a Google account, who cannot sign in', () => {
    const google = createGoogle({ withoutAccount: [kwame] });
    expect(() => google.servicesFor({ user: kwame })).toThrow('has no Google account');
  });
});

describe('open', () => {
  test('shows a spreadsheet to whoever it is shared with, and what they may do', () => {
    const { google, id } = campaign();
    google.share(id, amara, 'reader');
    expect(google.open(id, amara)).toMatchObject({
      done: true,
      state: google.spreadsheet(id),
      actor: { role: 'reader' },
    });
  });

  test.each([
    ['a stranger', stranger],
    ['somebody without a Google account, though shared with', kwame],
  ])('refuses %s in Google’s words', (_who, user) => {
    const { google, id } = campaign({ withoutAccount: [kwame] });
    google.share(id, kwame, 'writer');
    const message = 'You do not have access to the requested document.';
    expect(google.open(id, user)).toEqual({ done: false, message });
    expect(google.open('none', jackie)).toEqual({ done: false, message });
  });
});

describe('edit', () => {
  test('lets the owner type', () => {
    const { google, id } = campaign();
    const typing = { user: jackie, spreadsheetId: id, range: "'Amara'!B2", typed: 'Supporter' };
    expect(google.edit(typing)).toEqual({ done: true });
    const { SpreadsheetApp } = google.servicesFor({ user: jackie, activeSpreadsheet: id });
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Amara');
    expect(sheet?.getRange('B2').getValue()).toBe('Supporter');
  });

  test.each([
    ['a stranger', stranger],
    ['somebody without a Google account, though shared with', kwame],
  ])('refuses %s, who cannot open the file', (_who, user) => {
    const { google, id } = campaign({ withoutAccount: [kwame] });
    google.share(id, kwame, 'writer');
    expect(google.edit({ user, spreadsheetId: id, range: 'Amara!B2', typed: 'x' })).toEqual({
      done: false,
      message: 'You do not have access to the requested document.',
    });
  });

  test('refuses somebody who may only read', () => {
    const { google, id } = campaign();
    google.share(id, amara, 'reader');
    const result = google.edit({ user: amara, spreadsheetId: id, range: 'Amara!B2', typed: 'x' });
    expect(result.done).toBe(false);
  });

  test('refuses an editor whom a protection does not name', () => {
    const { google, id } = campaign();
    google.share(id, amara, 'writer');
    google.share(id, rosa, 'writer');
    const { Sheets } = google.servicesFor({ user: jackie, activeSpreadsheet: id });
    const sheetId = google.spreadsheet(id).sheets[1]?.properties.sheetId ?? 0;
    const protectedRange = { range: { sheetId }, editors: { users: [jackie, amara] } };
    Sheets?.Spreadsheets.batchUpdate({ requests: [{ addProtectedRange: { protectedRange } }] }, id);
    const type = (user: string) =>
      google.edit({ user, spreadsheetId: id, range: 'Amara!B2', typed: 'x' });
    expect(type(amara)).toEqual({ done: true });
    expect(type(rosa)).toEqual({
      done: false,
      message:
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    });
  });
});

describe('rest', () => {
  test.each([
    ['a stranger', stranger, 403, 'The caller does not have permission'],
    ['the owner', jackie, 200, undefined],
  ])('answers %s about a spreadsheet', (_who, user, status, message) => {
    const { google, id } = campaign();
    const answer = google.rest({ method: 'GET', path: `/v4/spreadsheets/${id}`, user });
    expect(answer.status).toBe(status);
    if (message) expect(answer.body).toMatchObject({ error: { message, code: status } });
  });

  test('says that a spreadsheet nobody made is not found', () => {
    const answer = createGoogle().rest({ method: 'GET', path: '/v4/spreadsheets/none' });
    expect(answer).toMatchObject({
      status: 404,
      body: {
        error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' },
      },
    });
  });

  test('makes, reads and deletes a file as Drive does', () => {
    const google = createGoogle();
    const mimeType = 'application/vnd.google-apps.spreadsheet';
    const created = google.rest({
      method: 'POST',
      host: 'www.googleapis.com',
      path: '/drive/v3/files',
      query: [['supportsAllDrives', 'True']],
      body: { name: 'Calls', mimeType },
    });
    const { id } = created.body as { id: string };
    expect(created).toEqual({
      status: 200,
      body: { kind: 'drive#file', id, name: 'Calls', mimeType },
    });
    const query = [['fields', 'id,name']] as const;
    const path = `/drive/v3/files/${id}`;
    expect(google.rest({ method: 'GET', path, query }).body).toEqual({ id, name: 'Calls' });
    expect(google.rest({ method: 'DELETE', path })).toEqual({ status: 204, body: null });
    expect(google.rest({ method: 'GET', path }).status).toBe(404);
  });

  test('exports the first tab as CSV', () => {
    const google = createGoogle();
    const values = [['a,b', 'c'], ['d']];
    const { id } = google.createSpreadsheet({ owner: jackie, title: 'A', sheets: { A: values } });
    const query = [['mimeType', 'text/csv']] as const;
    const path = `/drive/v3/files/${id}/export`;
    expect(google.rest({ method: 'GET', path, query, user: jackie }).body).toBe('"a,b",c\r\nd,');
  });
});

describe('remember', () => {
  test('brings back files and folders, quotas, calls, faults and clock, so that all repeats itself', () => {
    const google = createGoogle({ sharesADay: 1 });
    const { id } = google.createSpreadsheet({ owner: jackie, title: 'A', sheets: { A: [[1]] } });
    google.failAt(6, 'fails');
    const recall = google.remember();
    const tell = () => {
      const { DriveApp, MailApp, Sheets, Utilities } = google.servicesFor({ user: jackie });
      const folder = DriveApp.createFolder('Calls');
      DriveApp.getFileById(id).moveTo(folder);
      MailApp.sendEmail(amara, 'Calls', 'Hello');
      Sheets?.Spreadsheets.Values.update({ values: [[2]] }, id, 'A!A1', {
        valueInputOption: 'RAW',
      });
      const failing = () => google.servicesFor({ user: jackie }).MailApp.getRemainingDailyQuota();
      expect(failing).toThrow();
      const made = {
        file: Sheets?.Spreadsheets.create({})?.spreadsheetId,
        uuid: Utilities.getUuid(),
      };
      const inFolder = folder.getFiles().hasNext();
      return JSON.stringify([
        made,
        inFolder,
        failing(),
        google.clock.now(),
        google.calls,
        google.mailbox,
      ]);
    };
    const before = [google.clock.now(), google.files(), google.calls.length];
    const once = tell();
    recall();
    expect([google.clock.now(), google.files(), google.calls.length]).toEqual(before);
    expect(tell()).toBe(once);
  });
});
