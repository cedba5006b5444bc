import { jackie, OpenSpreadsheet } from '../store/open';

const titles = (sheet: OpenSpreadsheet) =>
  sheet.state.sheets.map(({ properties }) => properties.title);
const update = (properties: object, fields: string) => ({
  updateSheetProperties: { properties, fields },
});

describe('addSheet', () => {
  test('answers with the properties of the new sheet', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const properties = {
      sheetId: 7,
      title: 'Calls',
      index: 0,
      gridProperties: { frozenRowCount: 1 },
    };
    expect(sheet.batch([{ addSheet: { properties } }])).toEqual([
      {
        addSheet: {
          properties: {
            sheetId: 7,
            title: 'Calls',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 1 },
          },
        },
      },
    ]);
    expect(titles(sheet)).toEqual(['Calls', 'Contacts']);
  });

  test.each<[string, object, string]>([
    [
      'the name of another sheet, whatever its case',
      { title: 'CONTACTS' },
      'A sheet with the name "CONTACTS" already exists. Please enter another name.',
    ],
    [
      'a long name',
      { title: 'x'.repeat(101) },
      'The sheet name cannot be greater than 100 characters.',
    ],
    [
      'too many cells',
      { gridProperties: { rowCount: 400_000, columnCount: 26 } },
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ])('refuses %s', (_, properties, words) => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    expect(sheet.attempt(jackie, { addSheet: { properties } })).toEqual({
      refused: `Invalid requests[0].addSheet: ${words}`,
    });
  });

  test('gives the same ids in every run', () => {
    const [first, second] = [1, 2].map(() =>
      new OpenSpreadsheet({ Contacts: [] }).batch([{ addSheet: {} }, { addSheet: {} }]),
    );
    expect(first).toEqual(second);
  });
});

describe('deleteSheet', () => {
  test('takes its named ranges and metadata with it', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [], Calls: [] });
    const developerMetadata = {
      metadataKey: 'k',
      visibility: 'DOCUMENT',
      location: { sheetId: 1 },
    };
    sheet.batch([
      { addNamedRange: { namedRange: { name: 'Names', range: { sheetId: 1 } } } },
      { createDeveloperMetadata: { developerMetadata } },
      { deleteSheet: { sheetId: 1 } },
    ]);
    expect(sheet.state.namedRanges).toEqual([]);
    expect(sheet.state.developerMetadata).toEqual([]);
  });

  test('refuses the last sheet and one that is not there', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    expect(sheet.attempt(jackie, { deleteSheet: { sheetId: 0 } })).toEqual({
      refused: "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
    });
    expect(sheet.attempt(jackie, { deleteSheet: { sheetId: 5 } })).toEqual({
      refused: 'Invalid requests[0].deleteSheet: No sheet with id: 5',
    });
  });
});

describe('duplicateSheet', () => {
  test('copies values, formats and rules under a new name', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [['Inès']] });
    const rule = {
      condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Inès' }] },
      strict: true,
    };
    sheet.batch([
      { setDataValidation: { range: { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 }, rule } },
      { duplicateSheet: { sourceSheetId: 0, insertSheetIndex: 1 } },
    ]);
    expect(titles(sheet)).toEqual(['Contacts', 'Copy of Contacts']);
    expect(sheet.values("'Copy of Contacts'!A1")).toEqual([['Inès']]);
    expect(sheet.type(jackie, "'Copy of Contacts'!A1", 'Tom')).toHaveProperty('refused');
  });

  test('is changed without changing the original', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [['Inès']] });
    sheet.batch([{ duplicateSheet: { sourceSheetId: 0, newSheetName: 'Copy' } }]);
    sheet.put('Copy!A1', [['Tom']]);
    expect(sheet.values('Contacts!A1')).toEqual([['Inès']]);
  });
});

describe('updateSheetProperties', () => {
  test('renames, freezes and moves', () => {
    const sheet = new OpenSpreadsheet({ First: [], Second: [], Third: [] });
    sheet.batch([
      update({ sheetId: 0, title: 'One', index: 2 }, 'title,index'),
      update(
        { sheetId: 0, gridProperties: { frozenRowCount: 2 } },
        'gridProperties.frozenRowCount',
      ),
    ]);
    expect(titles(sheet)).toEqual(['Second', 'One', 'Third']);
    expect(sheet.state.sheets[1]?.properties.gridProperties).toEqual({
      rowCount: 1000,
      columnCount: 26,
      frozenRowCount: 2,
    });
  });

  test('loses what is outside a smaller grid', () => {
    const sheet = new OpenSpreadsheet({
      Contacts: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
    const gridProperties = { rowCount: 1, columnCount: 1 };
    sheet.batch([update({ sheetId: 0, gridProperties }, 'gridProperties(rowCount,columnCount)')]);
    sheet.batch([
      update(
        { sheetId: 0, gridProperties: { rowCount: 9, columnCount: 9 } },
        'gridProperties(rowCount,columnCount)',
      ),
    ]);
    expect(sheet.values('Contacts')).toEqual([['a']]);
  });

  test.each<[string, object, string, string]>([
    [
      'hiding every sheet',
      { hidden: true },
      'hidden',
      "You can't hide all the sheets in a document.",
    ],
    [
      'freezing every row',
      { gridProperties: { frozenRowCount: 1000 } },
      'gridProperties.frozenRowCount',
      "You can't freeze all visible rows on the sheet.",
    ],
    [
      'an update of nothing',
      {},
      '',
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
  ])('refuses %s', (_, properties, fields, words) => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    expect(sheet.attempt(jackie, update({ sheetId: 0, ...properties }, fields))).toEqual({
      refused: `Invalid requests[0].updateSheetProperties: ${words}`,
    });
  });
});

describe('a batch', () => {
  test('does nothing at all when one of its requests is refused', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [['a']] });
    const before = sheet.state;
    const outcome = sheet.attempt(
      jackie,
      { updateSheetProperties: { properties: { sheetId: 0, title: 'X' }, fields: 'title' } },
      {
        updateCells: {
          start: { sheetId: 0 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'b' } }] }],
          fields: 'userEnteredValue',
        },
      },
      { deleteSheet: { sheetId: 99 } },
    );
    expect(outcome).toEqual({ refused: 'Invalid requests[2].deleteSheet: No sheet with id: 99' });
    expect(sheet.state).toBe(before);
    expect(sheet.values('Contacts!A1')).toEqual([['a']]);
  });

  test('refuses by name a request that is not emulated', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    expect(sheet.attempt(jackie, { addSlicer: {} })).toEqual({
      refused: 'addSlicer is not emulated',
    });
  });

  test('refuses to be empty', () => {
    expect(new OpenSpreadsheet({ Contacts: [] }).attempt(jackie)).toEqual({
      refused: 'Must specify at least one request.',
    });
  });

  test('gives back only what was asked for of the spreadsheet afterwards', () => {
    const sheet = new OpenSpreadsheet({
      Contacts: [
        ['id', 'name'],
        ['1', 'Inès'],
      ],
    });
    const body = {
      requests: [{ addSheet: { properties: { sheetId: 5, title: 'Calls' } } }],
      includeSpreadsheetInResponse: true,
      responseRanges: ['Contacts!A1:A2'],
      responseIncludeGridData: true,
    };
    const fields = 'updatedSpreadsheet.sheets.data.rowData.values.formattedValue';
    expect(sheet.call('spreadsheets.batchUpdate', { fields }, body)).toEqual({
      updatedSpreadsheet: {
        sheets: [
          {
            data: [
              {
                rowData: [
                  { values: [{ formattedValue: 'id' }] },
                  { values: [{ formattedValue: '1' }] },
                ],
              },
            ],
          },
        ],
      },
    });
  });
});
