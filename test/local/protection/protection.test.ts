import { mayEdit } from '../../../local/apps-script/protection';
import {
  amara,
  jackie,
  kwame,
  OpenSpreadsheet,
  outcome,
  protectedWords,
  rosa,
} from '../store/open';

const users = (...actors: readonly { readonly email: string }[]) => ({
  users: actors.map(({ email }) => email),
});
const cells = (
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
const protect = (protectedRange: object) => ({ addProtectedRange: { protectedRange } });
const refused = { refused: expect.stringContaining(protectedWords) };
const done = { answer: undefined };

/** A call sheet as it is shared: everything locked but one block, which is one volunteer's. */
function callSheet(): OpenSpreadsheet {
  const rows = [['Name', 'Outcome'], ['Inès'], ['Tom'], ['Zoé']];
  const sheet = new OpenSpreadsheet({ Amara: rows, Other: [] });
  const hole = cells(1, 4, 1, 2);
  sheet.batch([
    protect({ range: { sheetId: 0 }, unprotectedRanges: [hole], editors: users(jackie) }),
    protect({ range: hole, editors: users(jackie, amara) }),
  ]);
  return sheet;
}

/** A sheet on which one range is kept from Kwame. */
function withLockedRange(range: object): OpenSpreadsheet {
  const sheet = new OpenSpreadsheet({
    Contacts: [
      ['a', 'b'],
      ['c', 'd'],
    ],
    Other: [],
  });
  sheet.batch([protect({ range, editors: users(jackie, amara) })]);
  return sheet;
}

describe('editing a cell', () => {
  test.each([
    ['the owner, a locked cell', jackie, 'Amara!A2', true],
    ['the volunteer, their own cell', amara, 'Amara!B2', true],
    ['the volunteer, a locked cell', amara, 'Amara!A2', false],
    ['the volunteer, the row beneath their block', amara, 'Amara!B5', false],
    ['another volunteer, that block', kwame, 'Amara!B2', false],
    ['a reader, that block', rosa, 'Amara!B2', false],
    ['another volunteer, an unprotected sheet', kwame, 'Other!A1', true],
  ])('%s: %p', (_, actor, cell, allowed) => {
    const outcome = callSheet().type(actor, cell, 'hello');
    expect(outcome).toEqual(allowed ? done : refused);
  });

  test('is refused when only one of several cells is locked', () => {
    expect(callSheet().setValues(amara, 'Amara!B3', [['x'], ['y'], ['z']])).toEqual(refused);
  });

  test('is asked about a range by mayEdit', () => {
    const { state } = callSheet();
    expect(mayEdit(state, amara, cells(1, 4, 1, 2))).toBe(true);
    expect(mayEdit(state, amara, cells(1, 4, 0, 2))).toBe(false);
  });

  test('is refused through the values API too', () => {
    const sheet = callSheet();
    const write = (method: string, body: object, params = {}) =>
      outcome(() => sheet.call(method, { range: 'Amara!A2', ...params }, body, amara));
    const raw = { valueInputOption: 'RAW' };
    expect(write('spreadsheets.values.update', { values: [['x']] }, raw)).toEqual({
      refused: protectedWords,
    });
    expect(write('spreadsheets.values.clear', {})).toEqual({ refused: protectedWords });
    const data = [
      { range: 'Other!A1', values: [['x']] },
      { range: 'Amara!A2', values: [['x']] },
    ];
    const batch = outcome(() =>
      sheet.call('spreadsheets.values.batchUpdate', {}, { valueInputOption: 'RAW', data }, amara),
    );
    expect(batch).toEqual({ refused: `Invalid data[1]: ${protectedWords}` });
    expect(sheet.values('Other!A1')).toBeUndefined();
  });
});

describe('a protection', () => {
  test('without editors keeps nobody out', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    sheet.batch([protect({ range: { sheetId: 0 } })]);
    expect(sheet.type(kwame, 'A1', 'hello')).toEqual(done);
  });

  test('that only warns keeps nobody out', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    sheet.batch([protect({ range: { sheetId: 0 }, warningOnly: true })]);
    expect(sheet.type(kwame, 'A1', 'hello')).toEqual(done);
  });

  test('that only warns has no editors', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const request = protect({ range: { sheetId: 0 }, warningOnly: true, editors: users(jackie) });
    expect(sheet.attempt(jackie, request)).toEqual({
      refused:
        'Invalid requests[0].addProtectedRange: ProtectedRange is warningOnly. Editors cannot be set on it.',
    });
  });

  test('always has the owner among its editors', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const request = protect({ range: { sheetId: 0 }, editors: users(amara) });
    expect(sheet.attempt(amara, request)).toHaveProperty('answer');
    const shown = sheet.call('spreadsheets.get', { fields: 'sheets.protectedRanges.editors' });
    expect(shown).toEqual({
      sheets: [{ protectedRanges: [{ editors: users(jackie, amara) }] }],
    });
  });

  test('must not leave out whoever makes it', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const request = protect({ range: { sheetId: 0 }, editors: users(jackie, kwame) });
    expect(sheet.attempt(amara, request)).toEqual({
      refused: "Invalid requests[0].addProtectedRange: You can't remove yourself as an editor.",
    });
  });

  test('shows its editors only to those who may change it', () => {
    const shown = (actor: typeof amara) =>
      callSheet().call(
        'spreadsheets.get',
        { ranges: ['Amara'], fields: 'sheets.protectedRanges' },
        undefined,
        actor,
      );
    expect(shown(amara)).toMatchObject({
      sheets: [
        {
          protectedRanges: [
            expect.not.objectContaining({ editors: expect.anything() }),
            { requestingUserCanEdit: true, editors: users(jackie, amara) },
          ],
        },
      ],
    });
    expect(JSON.stringify(shown(kwame))).not.toContain('@example.org');
  });

  test('knows an editor by any spelling of their address', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const editors = { users: [jackie.email, 'AMARA@EXAMPLE.ORG'] };
    sheet.batch([protect({ range: { sheetId: 0 }, editors })]);
    expect(sheet.type(amara, 'A1', 'hello')).toEqual(done);
  });

  test.each([
    ['the owner', jackie, true],
    ['somebody it lets edit', amara, true],
    ['anybody else', kwame, false],
  ])('may be loosened and removed by %s: %p', (_, actor, allowed) => {
    const loosened = (name: 'update' | 'delete') => {
      const sheet = withLockedRange({ sheetId: 0 });
      const { protectedRangeId = 0 } = sheet.state.sheets[0]?.protectedRanges[0] ?? {};
      const unprotectedRanges = [cells(0, 1, 0, 1)];
      return name === 'update'
        ? sheet.attempt(actor, {
            updateProtectedRange: {
              protectedRange: { protectedRangeId, unprotectedRanges },
              fields: 'unprotectedRanges',
            },
          })
        : sheet.attempt(actor, { deleteProtectedRange: { protectedRangeId } });
    };
    const expected = allowed ? { answer: [{}] } : refused;
    expect(loosened('update')).toEqual(expected);
    expect(loosened('delete')).toEqual(expected);
  });

  test('keeps its editors when something else of it is changed', () => {
    const sheet = withLockedRange({ sheetId: 0 });
    const { protectedRangeId } = sheet.state.sheets[0]?.protectedRanges[0] ?? {};
    const protectedRange = { protectedRangeId, unprotectedRanges: [cells(0, 1, 0, 1)] };
    sheet.batch([{ updateProtectedRange: { protectedRange, fields: 'unprotectedRanges' } }]);
    expect(sheet.type(kwame, 'A1', 'hello')).toEqual(done);
    expect(sheet.type(kwame, 'A2', 'hello')).toEqual(refused);
  });

  test('of a range has no holes', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const request = protect({ range: cells(0, 9, 0, 9), unprotectedRanges: [cells(0, 1, 0, 1)] });
    expect(sheet.attempt(jackie, request)).toHaveProperty('refused');
  });
});

test('somebody who may only read changes nothing through the API', () => {
  const sheet = new OpenSpreadsheet({ Contacts: [] });
  expect(sheet.attempt(rosa, { addSheet: {} })).toEqual({
    refused: 'The caller does not have permission',
  });
});
