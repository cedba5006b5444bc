import { amara, jackie, kwame, OpenSpreadsheet, protectedWords } from '../store/open';

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

describe('on a sheet that is protected as a whole, somebody left out', () => {
  const rename = {
    updateSheetProperties: { properties: { sheetId: 0, title: 'Mine' }, fields: 'title' },
  };
  const rows = { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 };

  test.each<[string, object]>([
    ['rename it', rename],
    [
      'hide it',
      { updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } },
    ],
    [
      'move it',
      { updateSheetProperties: { properties: { sheetId: 0, index: 2 }, fields: 'index' } },
    ],
    ['delete it', { deleteSheet: { sheetId: 0 } }],
    ['insert rows', { insertDimension: { range: rows } }],
    ['delete rows', { deleteDimension: { range: rows } }],
    ['append rows', { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } }],
    [
      'hide rows',
      {
        updateDimensionProperties: {
          range: rows,
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
    ],
    ['sort', { sortRange: { range: cells(0, 2, 0, 2), sortSpecs: [{ dimensionIndex: 0 }] } }],
    ['filter', { setBasicFilter: { filter: { range: cells(0, 2, 0, 2) } } }],
    ['merge', { mergeCells: { range: cells(0, 2, 0, 2), mergeType: 'MERGE_ALL' } }],
    ['remove a dropdown', { setDataValidation: { range: cells(0, 2, 0, 2) } }],
    [
      'change a format',
      { repeatCell: { range: cells(0, 1, 0, 1), cell: {}, fields: 'userEnteredFormat' } },
    ],
    [
      'write a note',
      {
        updateCells: {
          range: cells(0, 1, 0, 1),
          rows: [{ values: [{ note: 'x' }] }],
          fields: 'note',
        },
      },
    ],
    ['paste over it', { copyPaste: { source: cells(5, 6, 0, 1), destination: cells(0, 1, 0, 1) } }],
    ['replace in it', { findReplace: { find: 'a', replacement: 'b', sheetId: 0 } }],
  ])('may not %s', (_, request) => {
    const sheet = withLockedRange({ sheetId: 0 });
    expect(sheet.attempt(kwame, request)).toEqual(refused);
    expect(sheet.attempt(amara, request)).toHaveProperty('answer');
  });

  test('may add a sheet, duplicate it, and show a hidden one', () => {
    const sheet = withLockedRange({ sheetId: 0 });
    const hide = (hidden: boolean) => ({
      updateSheetProperties: { properties: { sheetId: 0, hidden }, fields: 'hidden' },
    });
    sheet.batch([hide(true)]);
    expect(sheet.attempt(kwame, { addSheet: {} })).toHaveProperty('answer');
    expect(sheet.attempt(kwame, { duplicateSheet: { sourceSheetId: 0 } })).toHaveProperty('answer');
    expect(sheet.attempt(kwame, hide(false))).toHaveProperty('answer');
  });

  test('may change a duplicate of it, which is not protected', () => {
    const sheet = withLockedRange({ sheetId: 0 });
    sheet.batch([{ duplicateSheet: { sourceSheetId: 0, newSheetName: 'Duplicate' } }], kwame);
    expect(sheet.type(kwame, 'Duplicate!A1', 'hello')).toEqual(done);
  });
});

describe('on a sheet with a protected range, somebody left out', () => {
  const locked = () => withLockedRange(cells(1, 3, 0, 26));
  const insertAt = (startIndex: number) => ({
    insertDimension: {
      range: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 },
    },
  });

  test('may rename it but not delete it', () => {
    const title = {
      updateSheetProperties: { properties: { sheetId: 0, title: 'Mine' }, fields: 'title' },
    };
    expect(locked().attempt(kwame, title)).toHaveProperty('answer');
    expect(locked().attempt(kwame, { deleteSheet: { sheetId: 0 } })).toEqual(refused);
  });

  test('may insert rows above and beneath the range but not inside it', () => {
    expect(locked().attempt(kwame, insertAt(1))).toHaveProperty('answer');
    expect(locked().attempt(kwame, insertAt(3))).toHaveProperty('answer');
    expect(locked().attempt(kwame, insertAt(2))).toEqual(refused);
  });

  test('still may not edit it after rows above it were inserted or deleted', () => {
    const sheet = locked();
    sheet.batch([insertAt(0), insertAt(0)]);
    expect(sheet.type(kwame, 'A4', 'x')).toEqual(refused);
    expect(sheet.type(kwame, 'A2', 'x')).toEqual(done);
    const range = { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 2 };
    sheet.batch([{ deleteDimension: { range } }]);
    expect(sheet.type(kwame, 'A3', 'x')).toEqual(refused);
    expect(sheet.type(kwame, 'A4', 'x')).toEqual(done);
  });
});
