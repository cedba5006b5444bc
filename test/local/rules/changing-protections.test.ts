/** Rules of who may make, change, remove and see protections (Apps Script reference, Protection). */
import { amara, jackie, rosa } from '../people';
import {
  cells,
  expected,
  hole,
  protect,
  sharedCallSheet,
  sharedSpreadsheet,
  tabs,
  users,
} from './campaign';

const ownWords = "You can't remove yourself as an editor.";

/** Those of the call sheet: the whole of it, Amara's block, the contacts, the lists. */
const places = { sheet: 0, block: 1, contacts: 2, lists: 3 } as const;

function withProtection(place: keyof typeof places) {
  const shared = sharedCallSheet();
  const protectedRangeId = shared.protections()[places[place]]?.protectedRangeId ?? 0;
  return { ...shared, protectedRangeId };
}

describe('the owner and those it lets edit may change or remove a protection', () => {
  test.each([
    ['the owner, any', jackie, 'sheet', true],
    ['the owner, a volunteer’s block', jackie, 'block', true],
    ['a volunteer, their own block', amara, 'block', true],
    ['a volunteer, the sheet around it', amara, 'sheet', false],
    ['another editor, that block', rosa, 'block', false],
    ['another editor, a range of the owner’s', rosa, 'contacts', false],
  ] as const)('%s', (_what, user, place, isAllowed) => {
    const { attempt, protectedRangeId } = withProtection(place);
    const protectedRange = { protectedRangeId, description: 'mine' };
    const update = { updateProtectedRange: { protectedRange, fields: 'description' } };
    const remove = { deleteProtectedRange: { protectedRangeId } };
    expect(attempt(user, update)).toEqual(expected(isAllowed));
    expect(attempt(user, remove)).toEqual(expected(isAllowed));
  });

  test('so that a volunteer may open their block to others, and no more', () => {
    const { attempt, type, protectedRangeId } = withProtection('block');
    expect(attempt(amara, { deleteProtectedRange: { protectedRangeId } })).toBe('done');
    expect(type(rosa, 'Amara!C2').done).toBe(true);
    expect(type(rosa, 'Amara!A2').done).toBe(false);
  });
});

describe('nobody but the owner may leave themselves out of the editors', () => {
  test.each([
    ['an editor who names another alone', amara, [rosa], ownWords],
    ['an editor who names themselves too', amara, [amara, rosa], 'done'],
    ['an editor, in another spelling', amara, ['AMARA@example.org'], 'done'],
    ['the owner, who is always in', jackie, [rosa], 'done'],
  ])('%s', (_who, user, named, outcome) => {
    const { attempt } = sharedSpreadsheet();
    const range = { sheetId: tabs.open };
    const words = expect.stringContaining(outcome);
    expect(attempt(user, protect({ range, editors: users(...named) }))).toEqual(words);
    const made = sharedCallSheet();
    const protectedRangeId = made.protections()[places.block]?.protectedRangeId ?? 0;
    const protectedRange = { protectedRangeId, editors: users(...named) };
    const update = { updateProtectedRange: { protectedRange, fields: 'editors' } };
    expect(made.attempt(user, update)).toEqual(words);
  });
});

test.each([
  ['an editor, over cells kept from them', rosa, cells(tabs.contacts, [0, 1], [0, 1]), false],
  ['an editor, over cells they may edit', rosa, cells(tabs.contacts, [5, 6], [0, 1]), true],
  ['the owner, over any', jackie, hole, true],
])('a protection is made only over cells one may edit: %s', (_who, user, range, isAllowed) => {
  const request = protect({ range, editors: users(user) });
  expect(sharedCallSheet().attempt(user, request)).toEqual(expected(isAllowed));
});

test.each([
  ['the owner', jackie, [true, true, true, true]],
  ['a volunteer', amara, [false, true, false, false]],
  ['another editor', rosa, [false, false, false, false]],
])('who is an editor is shown only to those who may change it: %s', (_who, user, seen) => {
  const { google, id } = sharedCallSheet();
  const query = [['fields', 'sheets.protectedRanges']] as const;
  const { body } = google.rest({ method: 'GET', path: `/v4/spreadsheets/${id}`, query, user });
  const { sheets } = body as {
    sheets: { protectedRanges?: { editors?: object; requestingUserCanEdit?: boolean }[] }[];
  };
  const all = sheets.flatMap(({ protectedRanges = [] }) => protectedRanges);
  expect(all.map(({ editors }) => editors !== undefined)).toEqual(seen);
  expect(all.map(({ requestingUserCanEdit = false }) => requestingUserCanEdit)).toEqual(seen);
});

describe('in SpreadsheetApp', () => {
  const opened = () => {
    const { google, id } = sharedSpreadsheet();
    const { SpreadsheetApp } = google.servicesFor({ user: jackie, activeSpreadsheet: id });
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getSheetByName('Open');
    if (!sheet) throw new Error('It is there.');
    return { SpreadsheetApp, spreadsheet, sheet };
  };

  test('Sheet.protect gives the protection there is, Range.protect always adds one', () => {
    const { SpreadsheetApp, spreadsheet, sheet } = opened();
    const count = (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
      spreadsheet.getProtections(type).length;
    sheet.protect();
    sheet.protect();
    sheet.getRange('A1').protect();
    sheet.getRange('A1').protect();
    expect(count(SpreadsheetApp.ProtectionType.SHEET)).toBe(1);
    expect(count(SpreadsheetApp.ProtectionType.RANGE)).toBe(2);
  });

  test('neither the owner nor oneself can be removed from the editors', () => {
    const { sheet } = opened();
    const protection = sheet.protect();
    protection.removeEditors(protection.getEditors().map((editor) => editor.getEmail()));
    expect(protection.getEditors().map((editor) => editor.getEmail())).toEqual([jackie]);
  });

  test('a domain cannot be let in where there is none', () => {
    const { sheet } = opened();
    expect(sheet.protect().canDomainEdit()).toBe(false);
    expect(() => sheet.protect().setDomainEdit(true)).toThrow('domain');
  });
});
