import { jackie, OpenSpreadsheet } from '../store/open';

const rows = (startIndex: number, endIndex: number, sheetId = 0) => ({
  range: { sheetId, dimension: 'ROWS', startIndex, endIndex },
});
const columns = (startIndex: number, endIndex: number) => ({
  range: { sheetId: 0, dimension: 'COLUMNS', startIndex, endIndex },
});
const block = (startRowIndex: number, endRowIndex: number) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex: 0,
  endColumnIndex: 2,
});

/** A sheet with something of every kind on its second and third rows. */
function laden(): OpenSpreadsheet {
  const sheet = new OpenSpreadsheet({
    Contacts: [
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ],
    Lists: [['x'], ['y']],
  });
  const range = block(1, 3);
  const location = {
    dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex: 2, endIndex: 3 },
  };
  sheet.batch([
    { addNamedRange: { namedRange: { name: 'People', range } } },
    { addProtectedRange: { protectedRange: { range, editors: { users: [jackie.email] } } } },
    { mergeCells: { range: { ...range, startColumnIndex: 4, endColumnIndex: 6 } } },
    {
      createDeveloperMetadata: {
        developerMetadata: { metadataId: 3, metadataKey: 'row', visibility: 'DOCUMENT', location },
      },
    },
    { setBasicFilter: { filter: { range } } },
    {
      updateDimensionProperties: {
        ...rows(2, 3),
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    },
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
  ]);
  return sheet;
}

function shape(sheet: OpenSpreadsheet) {
  const [contacts] = sheet.state.sheets;
  const span = (range?: { startRowIndex?: number; endRowIndex?: number }) => [
    range?.startRowIndex,
    range?.endRowIndex,
  ];
  return {
    named: span(sheet.state.namedRanges[0]?.range),
    protected: span(contacts?.protectedRanges[0]?.range),
    merged: span(contacts?.merges[0]),
    filtered: span(contacts?.basicFilter?.range),
    metadata: sheet.state.developerMetadata[0]?.location.dimensionRange?.startIndex,
    hidden: contacts?.rowMetadata.findIndex((row) => row?.hiddenByUser),
    frozen: contacts?.properties.gridProperties.frozenRowCount,
    rows: contacts?.properties.gridProperties.rowCount,
  };
}

const before = {
  named: [1, 3],
  protected: [1, 3],
  merged: [1, 3],
  filtered: [1, 3],
  metadata: 2,
  hidden: 2,
  frozen: 1,
  rows: 1000,
};
const all = (span: readonly number[]) => ({
  named: span,
  protected: span,
  merged: span,
  filtered: span,
});

describe('insertDimension', () => {
  test('moves everything that lies after it', () => {
    const sheet = laden();
    expect(shape(sheet)).toEqual(before);
    sheet.batch([{ insertDimension: rows(1, 3) }]);
    expect(shape(sheet)).toEqual({ ...all([3, 5]), metadata: 4, hidden: 4, frozen: 1, rows: 1002 });
    expect(sheet.values('A1:A6')).toEqual([['a'], [], [], ['b'], ['c'], ['d']]);
  });

  test('grows what it is put inside of', () => {
    const sheet = laden();
    sheet.batch([{ insertDimension: rows(2, 3) }]);
    expect(shape(sheet)).toEqual({ ...all([1, 4]), metadata: 3, hidden: 3, frozen: 1, rows: 1001 });
  });

  test('puts in columns that look like their neighbours', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [['a', 'b']] });
    const cell = { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } };
    const range = { sheetId: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };
    sheet.batch([
      { repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } },
      { insertDimension: columns(1, 2) },
    ]);
    sheet.type(jackie, 'B1', '007');
    expect(sheet.values('A1:C1')).toEqual([['a', '007', 'b']]);
  });
});

describe('deleteDimension', () => {
  test('removes what was wholly on the deleted rows', () => {
    const sheet = laden();
    sheet.batch([{ deleteDimension: rows(1, 3) }]);
    expect(sheet.values('A1:A4')).toEqual([['a'], ['d']]);
    expect(sheet.state.namedRanges).toEqual([]);
    expect(sheet.state.developerMetadata).toEqual([]);
    expect(sheet.state.sheets[0]?.protectedRanges).toEqual([]);
    expect(sheet.state.sheets[0]?.merges).toEqual([]);
  });

  test('shrinks what was partly on them', () => {
    const sheet = laden();
    sheet.batch([{ deleteDimension: rows(0, 2) }]);
    expect(shape(sheet)).toEqual({ ...all([0, 1]), metadata: 0, hidden: 0, frozen: 0, rows: 998 });
  });

  test('never takes all rows that are not frozen', () => {
    expect(laden().attempt(jackie, { deleteDimension: rows(1, 1000) })).toEqual({
      refused:
        'Invalid requests[0].deleteDimension: Sorry, it is not possible to delete all non-frozen rows.',
    });
  });
});

describe('formulas and dropdowns', () => {
  test('follow the cells they mean', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [[1], [2], [3]], Lists: [['x'], ['y']] });
    sheet.put('Contacts!C1', [['=SUM($A$1:A3)+A2', '=COUNTA(Lists!A1:A2)']], 'USER_ENTERED');
    const condition = { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Lists!$A$1:$A$2' }] };
    const range = { sheetId: 0, startRowIndex: 5, endRowIndex: 6, endColumnIndex: 1 };
    sheet.batch([
      { setDataValidation: { range, rule: { condition, strict: true } } },
      { insertDimension: rows(1, 2) },
      { insertDimension: { range: { sheetId: 1, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
    ]);
    expect(sheet.values('Contacts!C1:D1', 'FORMULA')).toEqual([
      ['=SUM($A$1:A4)+A3', '=COUNTA(Lists!A2:A3)'],
    ]);
    expect(sheet.values('Contacts!C1:D1', 'UNFORMATTED_VALUE')).toEqual([[8, 2]]);
    expect(sheet.type(jackie, 'Contacts!A7', 'y')).toEqual({ answer: undefined });
    expect(sheet.type(jackie, 'Contacts!A7', 'z')).toHaveProperty('refused');
  });

  test('say so when their cells are gone', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [[1], [2]] });
    sheet.put('Contacts!C1', [['=A2']], 'USER_ENTERED');
    sheet.batch([{ deleteDimension: rows(1, 2) }]);
    expect(sheet.values('Contacts!C1', 'FORMULA')).toEqual([['=#REF!']]);
    expect(sheet.values('Contacts!C1')).toEqual([['#ERROR!']]);
  });
});

describe('updateDimensionProperties', () => {
  test('hides, resizes and shows again', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const change = (properties: object, fields: string) => ({
      updateDimensionProperties: { ...columns(0, 2), properties, fields },
    });
    sheet.batch([change({ hiddenByUser: true, pixelSize: 50 }, 'hiddenByUser,pixelSize')]);
    const shown = () =>
      sheet.call('spreadsheets.get', { ranges: ['A1:C1'], fields: 'sheets.data.columnMetadata' });
    const hidden = { pixelSize: 50, hiddenByUser: true };
    const data = (...columnMetadata: object[]) => ({ sheets: [{ data: [{ columnMetadata }] }] });
    expect(shown()).toEqual(data(hidden, hidden, { pixelSize: 100 }));
    sheet.batch([change({}, 'hiddenByUser')]);
    expect(shown()).toEqual(data({ pixelSize: 50 }, { pixelSize: 50 }, { pixelSize: 100 }));
  });
});

describe('sortRange', () => {
  test('moves whole cells and leaves protections where they are', () => {
    const sheet = laden();
    const sortSpecs = [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }];
    sheet.put('C1', [['note on a']]);
    sheet.batch([{ sortRange: { range: { ...block(0, 5), endColumnIndex: 3 }, sortSpecs } }]);
    expect(sheet.values('A1:C5')).toEqual([
      ['d', '4'],
      ['c', '3'],
      ['b', '2'],
      ['a', '1', 'note on a'],
    ]);
    expect(shape(sheet)).toEqual(before);
  });

  test('puts numbers before text and empty cells last, either way', () => {
    const column = [['b'], [''], [10], ['A'], [2]];
    const sorted = (sortOrder: string) => {
      const sheet = new OpenSpreadsheet({ Contacts: column });
      sheet.batch([
        { sortRange: { range: { sheetId: 0, endColumnIndex: 1 }, sortSpecs: [{ sortOrder }] } },
      ]);
      return sheet.values('Contacts', 'UNFORMATTED_VALUE');
    };
    expect(sorted('ASCENDING')).toEqual([[2], [10], ['A'], ['b']]);
    expect(sorted('DESCENDING')).toEqual([['b'], ['A'], [10], [2]]);
  });
});
