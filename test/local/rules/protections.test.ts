/** Rules of who may type where (Sheets API reference, ProtectedRange; Apps Script reference, Protection). */
import { amara, ines, jackie, kwame, rosa, stranger, tom } from '../people';
import {
  cells,
  hole,
  protect,
  protectedWords,
  sharedCallSheet,
  sharedSpreadsheet,
  tabs,
  users,
} from './campaign';

const refused = { done: false, message: protectedWords };
const noAccess = { done: false, message: 'You do not have access to the requested document.' };
const readOnly = { done: false, message: 'The caller does not have permission' };
const done = { done: true };

describe('a cell can be edited only if every protection on it allows the person', () => {
  test.each([
    ['the owner', jackie, 'Amara!A2', done],
    ['the owner, in somebody’s block', jackie, 'Amara!B2', done],
    ['the volunteer, in their block', amara, 'Amara!C2', done],
    ['the volunteer, beside it', amara, 'Amara!A2', refused],
    ['the volunteer, beneath it', amara, 'Amara!B5', refused],
    ['another editor, in that block', rosa, 'Amara!C2', refused],
    ['another editor, in a protected range', rosa, 'Contacts!B2', refused],
    ['another editor, beside that range', rosa, 'Contacts!B3', done],
    ['another editor, where nothing is protected', rosa, 'Open!A1', done],
    ['another editor, on a hidden protected sheet', rosa, 'Lists!A1', refused],
    ['a commenter', tom, 'Open!A1', readOnly],
    ['a viewer', ines, 'Open!A1', readOnly],
    ['a stranger', stranger, 'Open!A1', noAccess],
    ['somebody without a Google account', kwame, 'Open!A1', noAccess],
  ])('%s', (_who, user, cell, outcome) => {
    const { google, id, type } = sharedCallSheet();
    google.share(id, kwame, 'writer');
    expect(type(user, cell, cell.startsWith('Amara!B2') ? 'Supporter' : 'hello')).toEqual(outcome);
  });
});

test.each([
  ['Amara@Example.ORG', amara, true],
  ['jo.lee@googlemail.com', 'JoLee@gmail.com', true],
  ['jolee+calls@gmail.com', 'jolee@gmail.com', false],
  ['jo.lee@example.org', 'jolee@example.org', false],
])('an editor is known by any spelling of their address: %s and %s, %p', (named, user, same) => {
  const { google, id, attempt, type } = sharedSpreadsheet();
  google.share(id, user, 'writer');
  attempt(jackie, protect({ range: { sheetId: tabs.open }, editors: users(jackie, named) }));
  expect(type(user, 'Open!A1')).toEqual(same ? done : refused);
});

test.each([
  ['no editors', {}, done],
  ['an empty list of editors', { editors: users() }, done],
  ['the owner among them', { editors: users(jackie) }, refused],
  ['the owner not named, who always is in', { editors: users(amara) }, refused],
])('a protection protects nothing until it names editors: %s', (_what, editors, outcome) => {
  const { attempt, type } = sharedSpreadsheet();
  attempt(jackie, protect({ range: { sheetId: tabs.open }, ...editors }));
  expect(type(rosa, 'Open!A1')).toEqual(outcome);
  expect(type(jackie, 'Open!A1')).toEqual(done);
});

describe('a hole in a protected sheet is open to every editor', () => {
  const holed = (inner: readonly object[]) => {
    const shared = sharedSpreadsheet();
    const range = { sheetId: tabs.amara };
    const outer = protect({ range, unprotectedRanges: [hole], editors: users(jackie) });
    expect(shared.attempt(jackie, outer, ...inner)).toBe('done');
    return shared;
  };
  const forAmara = protect({ range: hole, editors: users(jackie, amara) });
  const forRosa = protect({ range: hole, editors: users(jackie, rosa) });

  test.each([
    ['unless a range in it is protected too', [], rosa, done],
    ['who is named by that range', [forAmara], amara, done],
    ['and is not named by it', [forAmara], rosa, refused],
    ['and is named by one of two on the same cells', [forAmara, forRosa], amara, refused],
  ])('%s', (_what, inner, user, outcome) => {
    expect(holed(inner).type(user, 'Amara!C2')).toEqual(outcome);
  });

  test('and only whole sheets have holes', () => {
    const inner = [protect({ range: hole, unprotectedRanges: [cells(0, [1, 2], [1, 2])] })];
    expect(sharedSpreadsheet().attempt(jackie, ...inner)).toContain('Unprotected ranges');
  });
});

describe('a protection that only warns lets typing through with a warning', () => {
  const warned = () => {
    const shared = sharedSpreadsheet();
    shared.attempt(jackie, protect({ range: { sheetId: tabs.open }, warningOnly: true }));
    return shared;
  };

  test.each([
    ['the owner', jackie],
    ['an editor', rosa],
  ])('%s', (_who, user) => {
    expect(warned().type(user, 'Open!A1')).toEqual({
      done: true,
      warning: expect.stringContaining("shouldn't be changed accidentally"),
    });
    expect(warned().type(user, 'Contacts!A1')).toEqual(done);
  });

  test('and takes no editors', () => {
    const range = { sheetId: tabs.amara };
    const request = protect({ range, warningOnly: true, editors: users(jackie) });
    expect(warned().attempt(jackie, request)).toBe(
      'Invalid requests[0].addProtectedRange: ProtectedRange is warningOnly. Editors cannot be set on it.',
    );
  });

  test('and, made a real one without editors, lets all editors in', () => {
    const { attempt, type, protections } = warned();
    const protectedRange = { protectedRangeId: protections()[0]?.protectedRangeId };
    const update = { updateProtectedRange: { protectedRange, fields: 'warningOnly' } };
    expect(attempt(jackie, update)).toBe('done');
    expect(type(rosa, 'Open!A1')).toEqual(done);
  });
});

test.each([
  ['shared first', true, done, 0],
  ['not shared yet', false, noAccess, 1],
])('a protection does not share the file: %s', (_what, isShared, outcome, warnings) => {
  const { google, id, attempt, type } = sharedSpreadsheet();
  if (isShared) google.share(id, stranger, 'writer');
  attempt(jackie, protect({ range: { sheetId: tabs.open }, editors: users(jackie, stranger) }));
  expect(type(stranger, 'Open!A1')).toEqual(outcome);
  expect(google.warnings).toHaveLength(warnings);
});

test.each([
  ['of the owner’s Workspace domain', 'jackie@example.org', 'rosa@example.org', done],
  ['of another domain', 'jackie@example.org', 'rosa@example.com', refused],
  ['of gmail.com, which is nobody’s domain', 'jackie@gmail.com', 'rosa@gmail.com', refused],
])('a protection that lets a domain in lets in who is %s', (_who, owner, user, outcome) => {
  const { google } = sharedSpreadsheet();
  const { id } = google.createSpreadsheet({ owner, title: 'Campaign', sheets: { A: [] } });
  google.share(id, user, 'writer');
  const protectedRange = { range: { sheetId: 0 }, editors: { domainUsersCanEdit: true } };
  const body = { requests: [protect(protectedRange)] };
  google.rest({ method: 'POST', path: `/v4/spreadsheets/${id}:batchUpdate`, user: owner, body });
  expect(google.edit({ user, spreadsheetId: id, range: 'A1', typed: 'x' })).toEqual(outcome);
});

describe('Google refuses in the same words at every door', () => {
  const words = expect.stringContaining(protectedWords);

  test('in the grid, in SpreadsheetApp, in values and in a batch', () => {
    const { google, id, type, attempt } = sharedCallSheet();
    const { SpreadsheetApp, Sheets } = google.servicesFor({ user: rosa, activeSpreadsheet: id });
    const byScript = () => {
      SpreadsheetApp.getActiveSpreadsheet().getRange('Amara!A2').setValue('x');
      SpreadsheetApp.flush();
    };
    const byValues = () =>
      Sheets?.Spreadsheets.Values.update({ values: [['x']] }, id, 'Amara!A2', {
        valueInputOption: 'RAW',
      });
    const clear = { updateCells: { range: cells(tabs.amara, [1, 2], [0, 1]), fields: '*' } };
    expect(type(rosa, 'Amara!A2')).toMatchObject({ message: words });
    expect(byScript).toThrow(protectedWords);
    expect(byValues).toThrow(protectedWords);
    expect(attempt(rosa, clear)).toEqual(words);
  });

  test('and does nothing of a batch of which it refuses a part', () => {
    const { attempt, shown } = sharedCallSheet();
    const value = (sheetId: number) => ({
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
        fields: 'userEnteredValue',
      },
    });
    expect(attempt(rosa, value(tabs.open), value(tabs.amara))).toEqual(words);
    expect(shown('Open!A1')).toEqual([['Name']]);
  });
});
