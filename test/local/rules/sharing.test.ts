/** Rules of sharing (Drive API guides "Share files" and "Resolve errors"; Apps Script reference, Spreadsheet). */
import type { createGoogle } from '../../../local/apps-script/google';
import { amara, ines, jackie, kwame, rosa, stranger, tom } from '../people';
import { protect, protectedWords, sharedSpreadsheet, tabs, users } from './campaign';

type Google = ReturnType<typeof createGoogle>;

const notPermitted = 'The user does not have sufficient permissions for this file.';
const uninvited = `You are trying to invite ${kwame}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient.`;

/** What Drive answers somebody: its status, and its words when it refuses. */
function drive(
  google: Google,
  user: string,
  method: string,
  path: string,
  body?: object,
  query = '',
) {
  const pairs = query === '' ? [] : [query.split('=') as [string, string]];
  const answer = google.rest({ method, path: `/drive/v3/files/${path}`, user, body, query: pairs });
  const { error } = (answer.body ?? {}) as { error?: { message: string } };
  return { status: answer.status, words: error?.message ?? '', body: answer.body };
}

const give = (emailAddress: string, role = 'writer') => ({ type: 'user', role, emailAddress });

describe('what each role may do with a file', () => {
  test.each([
    [jackie, { read: 200, write: 'done', share: 200, list: 200, remove: 204 }],
    [amara, { read: 200, write: 'done', share: 200, list: 200, remove: 403 }],
    [tom, { read: 200, write: 'denied', share: 403, list: 403, remove: 403 }],
    [ines, { read: 200, write: 'denied', share: 403, list: 403, remove: 403 }],
    [stranger, { read: 404, write: 'denied', share: 404, list: 404, remove: 404 }],
  ])('%s', (user, may) => {
    const { google, id, attempt } = sharedSpreadsheet();
    const write = attempt(user, { addSheet: {} });
    expect({
      read: drive(google, user, 'GET', id).status,
      write: write === 'done' ? 'done' : 'denied',
      share: drive(google, user, 'POST', `${id}/permissions`, give('new@example.org')).status,
      list: drive(google, user, 'GET', `${id}/permissions`).status,
      remove: drive(google, user, 'DELETE', id).status,
    }).toEqual(may);
  });
});

describe('an address without a Google account cannot be shared with in silence', () => {
  test.each([
    ['in silence', 'sendNotificationEmail=false', 400, uninvited],
    ['with a notice', '', 200, ''],
  ])('%s', (_how, query, status, words) => {
    const { google, id } = sharedSpreadsheet();
    const answer = drive(google, jackie, 'POST', `${id}/permissions`, give(kwame), query);
    expect([answer.status, answer.words]).toEqual([status, expect.stringContaining(words)]);
    expect(google.edit({ user: kwame, spreadsheetId: id, range: 'Open!A1', typed: 'x' }).done).toBe(
      false,
    );
  });

  test('nor by SpreadsheetApp, which then shares with none of those given', () => {
    const { google, id } = sharedSpreadsheet();
    const { SpreadsheetApp } = google.servicesFor({ user: jackie, activeSpreadsheet: id });
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    expect(() => spreadsheet.addEditors([stranger, kwame])).toThrow(uninvited);
    expect(
      google.edit({ user: stranger, spreadsheetId: id, range: 'Open!A1', typed: 'x' }).done,
    ).toBe(false);
  });
});

test.each([
  ['Drive, in silence', true, 0],
  ['Drive, as it does by itself', false, 1],
])('Google writes to whom a file is shared with, unless told not to: %s', (_how, silent, mails) => {
  const { google, id } = sharedSpreadsheet();
  const query = silent ? 'sendNotificationEmail=false' : '';
  drive(google, jackie, 'POST', `${id}/permissions`, give(stranger), query);
  expect(google.mailbox).toHaveLength(mails);
});

test('addEditor sends Google’s notice, and to those who have access already none', () => {
  const { google, id } = sharedSpreadsheet();
  const { SpreadsheetApp } = google.servicesFor({ user: jackie, activeSpreadsheet: id });
  SpreadsheetApp.getActiveSpreadsheet().addEditors([amara, stranger]);
  expect(google.mailbox).toMatchObject([{ to: [stranger], kind: 'sharing' }]);
});

test.each([
  ['its owner', true, jackie, 200],
  ['an editor, who may share', true, amara, 200],
  ['an editor, whom the owner forbids it', false, amara, 403],
  ['its owner, who forbids it to others', false, jackie, 200],
])(
  'writersCanShare decides whether editors share on: %s',
  (_who, writersCanShare, user, status) => {
    const { google, id } = sharedSpreadsheet();
    expect(drive(google, jackie, 'PATCH', id, { writersCanShare }).status).toBe(200);
    expect(drive(google, user, 'POST', `${id}/permissions`, give(stranger)).status).toBe(status);
  },
);

test.each([
  ['trash it', 'PATCH', '', { trashed: true }],
  ['say who may share it', 'PATCH', '', { writersCanShare: true }],
  ['delete it', 'DELETE', '', undefined],
])('the owner alone may %s', (_what, method, path, body) => {
  const { google, id } = sharedSpreadsheet();
  expect(drive(google, amara, method, id + path, body).words).toBe(notPermitted);
  expect(drive(google, jackie, method, id + path, body).status).toBeLessThan(300);
});

describe('who may take access away', () => {
  test.each([
    ['the owner, an editor’s', jackie, amara, 204],
    ['an editor, another’s', rosa, amara, 204],
    ['an editor, their own', amara, amara, 204],
    ['a viewer, their own', ines, ines, 204],
    ['a viewer, another’s', ines, amara, 403],
    ['anybody, the owner’s', rosa, jackie, 403],
    ['the owner, their own', jackie, jackie, 403],
  ])('%s', (_what, user, whose, status) => {
    const { google, id } = sharedSpreadsheet();
    const file = google.files().find((each) => each.id === id);
    const line = file?.permissions.find(({ emailAddress }) => emailAddress === whose);
    expect(drive(google, user, 'DELETE', `${id}/permissions/${line?.id}`).status).toBe(status);
  });

  test('which shuts that person out, whatever protections name them', () => {
    const { google, id, attempt, type } = sharedSpreadsheet();
    attempt(jackie, protect({ range: { sheetId: tabs.open }, editors: users(jackie, amara) }));
    const { SpreadsheetApp } = google.servicesFor({ user: jackie, activeSpreadsheet: id });
    SpreadsheetApp.getActiveSpreadsheet().removeEditor(amara);
    expect(type(amara, 'Open!A1').done).toBe(false);
  });
});

test.each([
  ['case', 'AMARA@EXAMPLE.ORG', amara],
  ['dots at Gmail', 'jo.lee@gmail.com', 'jolee@gmail.com'],
  ['googlemail.com', 'jolee@googlemail.com', 'jolee@gmail.com'],
])('spellings of one account share one line and one id: %s', (_what, spelling, other) => {
  const { google, id } = sharedSpreadsheet();
  const made = [spelling, other].map(
    (address) => drive(google, jackie, 'POST', `${id}/permissions`, give(address)).body,
  );
  expect(made[0]).toEqual(made[1]);
});

test.each([
  ['writer', 'reader', 'writer'],
  ['reader', 'writer', 'writer'],
])('sharing again never takes away: %s, then %s', (first, second, role) => {
  const { google, id } = sharedSpreadsheet();
  drive(google, jackie, 'POST', `${id}/permissions`, give(stranger, first));
  const { body } = drive(google, jackie, 'POST', `${id}/permissions`, give(stranger, second));
  expect(body).toMatchObject({ role });
});

test('too much sharing is refused, when a limit is set, and goes on the next day', () => {
  const { google, id } = sharedSpreadsheet({ sharesADay: 2, profile: 'consumer' });
  const share = (address: string) =>
    drive(google, jackie, 'POST', `${id}/permissions`, give(address));
  expect([share('a@example.org'), share('b@example.org'), share('c@example.org')]).toMatchObject([
    { status: 200 },
    { status: 200 },
    { status: 403, words: expect.stringContaining('Sorry, you have exceeded your sharing quota.') },
  ]);
  google.clock.advance(24 * 60 * 60);
  expect(share('c@example.org').status).toBe(200);
});

describe('sharing before protecting', () => {
  test.each([
    ['protected, then shared', true, protectedWords],
    ['shared and not protected yet', false, undefined],
  ])('what is open meanwhile: %s', (_what, isProtected, words) => {
    const { google, id, attempt, type } = sharedSpreadsheet();
    const range = { sheetId: tabs.open };
    if (isProtected) attempt(jackie, protect({ range, editors: users(jackie) }));
    google.share(id, stranger, 'writer');
    const result = type(stranger, 'Open!A1');
    expect(result).toEqual(words ? { done: false, message: words } : { done: true });
  });
});

test.each([
  ['from a file one may read', ines, 200],
  ['from a file one may not see', stranger, 403],
])('a sheet is copied into a file one may write to: %s', (_where, user, status) => {
  const { google, id } = sharedSpreadsheet();
  const own = google.createSpreadsheet({ owner: user, title: 'Own', sheets: { A: [] } });
  const path = `/v4/spreadsheets/${id}/sheets/0:copyTo`;
  const body = { destinationSpreadsheetId: own.id };
  expect(google.rest({ method: 'POST', path, user, body }).status).toBe(status);
  const back = `/v4/spreadsheets/${own.id}/sheets/0:copyTo`;
  const into = { destinationSpreadsheetId: id };
  expect(google.rest({ method: 'POST', path: back, user, body: into }).status).toBe(403);
});
