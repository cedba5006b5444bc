/** Rules of who may do what with sheets (Google Docs Editors help, "Protect, hide, and edit sheets"). */
import { amara, ines, jackie, rosa, stranger, tom } from '../people';
import { cells, expected, hide, protectedWords, rename, sharedCallSheet, tabs } from './campaign';

const move = (sheetId: number) => ({
  updateSheetProperties: { properties: { sheetId, index: 4 }, fields: 'index' },
});
const rows = (sheetId: number, startIndex = 1) => ({
  range: { sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 },
});
const sort = (range: object) => ({ sortRange: { range, sortSpecs: [{ dimensionIndex: 0 }] } });
const filter = (range: object) => ({ setBasicFilter: { filter: { range } } });
const block = cells(tabs.amara, [1, 4], [1, 3]);
const allOf = (sheetId: number) => cells(sheetId, [0, 4], [0, 3]);

describe('on a sheet that is protected as a whole, those left out may not change it', () => {
  test.each<[string, object, boolean]>([
    ['rename it', rename(tabs.amara, 'Mine'), false],
    ['move it', move(tabs.amara), false],
    ['hide it', hide(tabs.amara, true), false],
    ['delete it', { deleteSheet: { sheetId: tabs.amara } }, false],
    ['insert rows, in the hole too', { insertDimension: rows(tabs.amara, 2) }, false],
    ['delete rows', { deleteDimension: rows(tabs.amara) }, false],
    ['sort it', sort(allOf(tabs.amara)), false],
    ['filter it', filter(allOf(tabs.amara)), false],
    ['sort what is theirs alone', sort(block), true],
    ['copy it', { duplicateSheet: { sourceSheetId: tabs.amara } }, true],
    [
      'look at it through a filter view',
      { addFilterView: { filter: { range: allOf(tabs.amara) } } },
      true,
    ],
  ])('%s', (_what, request, isAllowed) => {
    expect(sharedCallSheet().attempt(amara, request)).toEqual(expected(isAllowed));
    expect(sharedCallSheet().attempt(jackie, request)).toBe('done');
  });
});

describe('on a sheet with a protected range, those left out may change the rest of it', () => {
  test.each<[string, object, boolean]>([
    ['rename it', rename(tabs.contacts, 'Mine'), true],
    ['move it', move(tabs.contacts), true],
    ['hide it', hide(tabs.contacts, true), true],
    ['delete it', { deleteSheet: { sheetId: tabs.contacts } }, false],
    ['insert rows beneath the range', { insertDimension: rows(tabs.contacts, 3) }, true],
    ['insert rows in the range', { insertDimension: rows(tabs.contacts, 1) }, false],
    ['delete rows of the range', { deleteDimension: rows(tabs.contacts) }, false],
    ['sort the range', sort(allOf(tabs.contacts)), false],
    ['sort beneath it', sort(cells(tabs.contacts, [2, 4], [0, 3])), true],
    ['filter the range', filter(allOf(tabs.contacts)), false],
    ['filter beneath it', filter(cells(tabs.contacts, [2, 4], [0, 3])), true],
    ['copy it', { duplicateSheet: { sourceSheetId: tabs.contacts } }, true],
  ])('%s', (_what, request, isAllowed) => {
    expect(sharedCallSheet().attempt(rosa, request)).toEqual(expected(isAllowed));
    expect(sharedCallSheet().attempt(jackie, request)).toBe('done');
  });
});

test.each([
  ['add a sheet', { addSheet: { properties: { title: 'More' } } }],
  ['rename an unprotected sheet', rename(tabs.open, 'Mine')],
  ['delete an unprotected sheet', { deleteSheet: { sheetId: tabs.open } }],
  ['show a hidden sheet, protected or not', hide(tabs.lists, false)],
])('any editor may %s, and nobody who may not edit', (_what, request) => {
  const denied = 'The caller does not have permission';
  expect(sharedCallSheet().attempt(rosa, request)).toBe('done');
  for (const user of [ines, tom, stranger])
    expect(sharedCallSheet().attempt(user, request)).toBe(denied);
});

test.each([
  ['a viewer', ines],
  ['a commenter', tom],
  ['an editor', rosa],
])('%s reads hidden and protected sheets', (_who, user) => {
  const { google, id } = sharedCallSheet();
  const path = `/v4/spreadsheets/${id}/values/Lists!A1:A2`;
  expect(google.rest({ method: 'GET', path, user }).body).toMatchObject({
    values: [['Supporter'], ['Opponent']],
  });
});

test.each([
  [
    'delete the last sheet that is seen',
    { deleteSheet: { sheetId: 0 } },
    "You can't remove all the visible sheets",
  ],
  [
    'hide the last sheet that is seen',
    hide(0, true),
    "You can't hide all the sheets in a document.",
  ],
])('even the owner may not %s', (_what, request, words) => {
  const { attempt } = sharedCallSheet();
  attempt(jackie, hide(tabs.contacts, true), hide(tabs.open, true));
  expect(attempt(jackie, request)).toContain(words);
});

describe('copies lose protections', () => {
  test('a copy of a sheet has none, and keeps values and dropdowns', () => {
    const { google, id, attempt, type } = sharedCallSheet();
    const copy = { duplicateSheet: { sourceSheetId: tabs.amara, newSheetName: 'Copy' } };
    expect(attempt(rosa, copy)).toBe('done');
    expect(google.spreadsheet(id).sheets[0]?.protectedRanges).toEqual([]);
    expect(type(rosa, 'Copy!A2')).toEqual({ done: true });
    expect(type(rosa, 'Copy!B2', 'Nonsense').done).toBe(false);
  });

  test('a copy of a file keeps those of whole sheets, without their editors, and its copier owns it', () => {
    const { google, id } = sharedCallSheet();
    const path = `/drive/v3/files/${id}/copy`;
    const { body } = google.rest({ method: 'POST', path, user: ines, body: { name: 'Copy' } });
    const copy = (body as { id: string }).id;
    const protections = google.spreadsheet(copy).sheets.flatMap((each) => each.protectedRanges);
    expect(protections.map(({ range, editors }) => [range, editors])).toEqual([
      [{ sheetId: tabs.amara }, undefined],
      [{ sheetId: tabs.lists }, undefined],
    ]);
    const file = google.files().find((each) => each.id === copy);
    expect(file?.permissions).toMatchObject([{ emailAddress: ines, role: 'owner' }]);
    expect(
      google.edit({ user: rosa, spreadsheetId: copy, range: 'Amara!A2', typed: 'x' }).done,
    ).toBe(false);
  });
});

test('protections follow their cells when rows are inserted or deleted above', () => {
  const { attempt, type } = sharedCallSheet();
  attempt(jackie, { insertDimension: rows(tabs.contacts, 0) });
  expect(type(rosa, 'Contacts!A3')).toEqual({ done: false, message: protectedWords });
  expect(type(rosa, 'Contacts!A1')).toEqual({ done: true });
  attempt(jackie, { deleteDimension: rows(tabs.contacts, 0) });
  expect(type(rosa, 'Contacts!A3')).toEqual({ done: true });
});
