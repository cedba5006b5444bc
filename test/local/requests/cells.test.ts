import { jackie, OpenSpreadsheet } from '../store/open';

const cell = { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 };
const fieldsOf = (sheet: OpenSpreadsheet, range: string, fields: string) =>
  sheet.call('spreadsheets.get', {
    ranges: [range],
    fields: `sheets.data.rowData.values(${fields})`,
  });
const onlyCell = (data: object) => ({ sheets: [{ data: [{ rowData: [{ values: [data] }] }] }] });

describe('updateCells', () => {
  test('writes literal text, numbers, truth and formulas', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const values = [
      { userEnteredValue: { stringValue: '=1+1' } },
      { userEnteredValue: { numberValue: 5 } },
      { userEnteredValue: { boolValue: false } },
      { userEnteredValue: { formulaValue: '=B1*2' } },
    ];
    sheet.batch([
      { updateCells: { start: { sheetId: 0 }, rows: [{ values }], fields: 'userEnteredValue' } },
    ]);
    expect(sheet.values('A1:D1', 'UNFORMATTED_VALUE')).toEqual([['=1+1', 5, false, 10]]);
  });

  test('changes only what its mask means', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [['Inès']] });
    sheet.batch([
      {
        updateCells: {
          range: cell,
          rows: [{ values: [{ note: 'calls at noon', userEnteredValue: { stringValue: 'X' } }] }],
          fields: 'note',
        },
      },
      {
        repeatCell: {
          range: cell,
          cell: { userEnteredFormat: { textFormat: { bold: true, italic: true } } },
          fields: 'userEnteredFormat.textFormat.bold',
        },
      },
    ]);
    expect(fieldsOf(sheet, 'A1', 'formattedValue,note,userEnteredFormat')).toEqual(
      onlyCell({
        formattedValue: 'Inès',
        note: 'calls at noon',
        userEnteredFormat: { textFormat: { bold: true } },
      }),
    );
  });

  test('clears what its mask means of the cells no row speaks of', () => {
    const sheet = new OpenSpreadsheet({
      Contacts: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
    const range = { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 };
    const rows = [{ values: [{ userEnteredValue: { stringValue: 'new' } }] }];
    sheet.batch([{ updateCells: { range, rows, fields: 'userEnteredValue' } }]);
    expect(sheet.values('Contacts')).toEqual([['new']]);
  });

  test('gives a colour back both ways', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const userEnteredFormat = { backgroundColorStyle: { rgbColor: { red: 1 } } };
    sheet.batch([
      {
        repeatCell: {
          range: cell,
          cell: { userEnteredFormat },
          fields: 'userEnteredFormat.backgroundColorStyle',
        },
      },
    ]);
    expect(fieldsOf(sheet, 'A1', 'userEnteredFormat')).toEqual(
      onlyCell({
        userEnteredFormat: {
          backgroundColor: { red: 1 },
          backgroundColorStyle: { rgbColor: { red: 1 } },
        },
      }),
    );
  });

  test('refuses what is outside the grid', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const start = { sheetId: 0, rowIndex: 1000 };
    const outcome = sheet.attempt(jackie, {
      updateCells: { start, rows: [{ values: [{}] }], fields: 'note' },
    });
    expect(outcome).toEqual({
      refused: expect.stringContaining('exceeds grid limits. Max rows: 1000, max columns: 26'),
    });
  });
});

describe('appendCells', () => {
  test('writes after the last row with data and grows the grid', () => {
    const sheet = new OpenSpreadsheet({ Log: [['first']] });
    const gridProperties = { rowCount: 1 };
    const row = { values: [{ userEnteredValue: { stringValue: 'second' } }] };
    sheet.batch([
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties },
          fields: 'gridProperties.rowCount',
        },
      },
      { appendCells: { sheetId: 0, rows: [row, row], fields: '*' } },
    ]);
    expect(sheet.values('Log')).toEqual([['first'], ['second'], ['second']]);
    expect(sheet.state.sheets[0]?.properties.gridProperties.rowCount).toBe(3);
  });
});

describe('mergeCells', () => {
  test('keeps the first value alone', () => {
    const sheet = new OpenSpreadsheet({
      Contacts: [
        ['', 'b'],
        ['c', 'd'],
      ],
    });
    const range = { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 };
    sheet.batch([{ mergeCells: { range, mergeType: 'MERGE_ALL' } }]);
    expect(sheet.values('Contacts')).toEqual([['b']]);
  });

  test('refuses a part of a merge', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const range = { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 };
    sheet.batch([{ mergeCells: { range, mergeType: 'MERGE_ALL' } }]);
    expect(
      sheet.attempt(jackie, { unmergeCells: { range: { ...range, endRowIndex: 1 } } }),
    ).toHaveProperty('refused');
  });
});

describe('copyPaste', () => {
  test('repeats what is copied as far as the destination reaches', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [['a']] });
    const destination = { sheetId: 0, startRowIndex: 1, endRowIndex: 3, endColumnIndex: 2 };
    sheet.batch([{ copyPaste: { source: cell, destination, pasteType: 'PASTE_NORMAL' } }]);
    expect(sheet.values('Contacts')).toEqual([['a'], ['a', 'a'], ['a', 'a']]);
  });

  test('takes a dropdown away when a cell without one is pasted over it', () => {
    const sheet = new OpenSpreadsheet({ Calls: [['free']] });
    const rule = {
      condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Yes' }] },
      strict: true,
    };
    const ruled = { sheetId: 0, startRowIndex: 1, endRowIndex: 2, endColumnIndex: 1 };
    sheet.batch([
      { setDataValidation: { range: ruled, rule } },
      { copyPaste: { source: cell, destination: ruled } },
    ]);
    expect(sheet.type(jackie, 'A2', 'anything')).toEqual({ answer: undefined });
  });
});

describe('findReplace', () => {
  test('replaces in values and counts them', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [['Rue A, rue B'], ['none']] });
    const replies = sheet.batch([
      { findReplace: { find: 'rue', replacement: 'avenue', sheetId: 0 } },
    ]);
    expect(sheet.values('A1')).toEqual([['avenue A, avenue B']]);
    expect(replies).toEqual([
      {
        findReplace: { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 2 },
      },
    ]);
  });
});
