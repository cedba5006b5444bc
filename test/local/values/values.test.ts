import { jackie, OpenSpreadsheet, outcome } from '../store/open';

const write = (sheet: OpenSpreadsheet, range: string, values: unknown, params: object = {}) =>
  outcome(() =>
    sheet.call(
      'spreadsheets.values.update',
      { range, valueInputOption: 'RAW', ...params },
      { values },
    ),
  );
const get = (sheet: OpenSpreadsheet, params: Record<string, unknown>) =>
  sheet.call('spreadsheets.values.get', params);

describe('values.get', () => {
  const sheet = () =>
    new OpenSpreadsheet({ Contacts: [['a', '', 'c', ''], [], [1.5]], Empty: [] }, 'fr_FR');

  test('leaves out the empty rows and cells at the end', () => {
    expect(get(sheet(), { range: 'Contacts' })).toEqual({
      range: 'Contacts!A1:Z1000',
      majorDimension: 'ROWS',
      values: [['a', '', 'c'], [], ['1,5']],
    });
    expect(get(sheet(), { range: 'Empty!A1:B2' })).toEqual({
      range: 'Empty!A1:B2',
      majorDimension: 'ROWS',
    });
  });

  test('turns rows into columns when asked', () => {
    expect(
      get(sheet(), {
        range: 'Contacts',
        majorDimension: 'COLUMNS',
        valueRenderOption: 'UNFORMATTED_VALUE',
      }),
    ).toMatchObject({
      majorDimension: 'COLUMNS',
      values: [['a', '', 1.5], [], ['c']],
    });
  });

  test('gives dates as serial numbers or as text', () => {
    const dated = sheet();
    dated.type(jackie, 'Empty!A1', '04/03/2026');
    const asked = { range: 'Empty!A1', valueRenderOption: 'UNFORMATTED_VALUE' };
    expect(get(dated, asked)).toMatchObject({ values: [[46085]] });
    expect(get(dated, { ...asked, dateTimeRenderOption: 'FORMATTED_STRING' })).toMatchObject({
      values: [['04/03/2026']],
    });
  });

  test('refuses a range that begins outside the grid, and cuts one that ends outside', () => {
    expect(outcome(() => get(sheet(), { range: 'Contacts!A1001' }))).toEqual({
      refused: 'Range (Contacts!A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    });
    expect(get(sheet(), { range: 'Contacts!A999:B2000' })).toMatchObject({
      range: 'Contacts!A999:B1000',
    });
  });
});

describe('values.update', () => {
  test('keeps RAW values as they are and reads USER_ENTERED ones', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] }, 'fr_FR');
    write(sheet, 'A1', [['=1+1', '1,5', "'x", true]]);
    write(sheet, 'A2', [['=1+1', '1,5', "'x", 'VRAI']], { valueInputOption: 'USER_ENTERED' });
    expect(sheet.values('A1:D2', 'UNFORMATTED_VALUE')).toEqual([
      ['=1+1', '1,5', "'x", true],
      [2, 1.5, 'x', true],
    ]);
  });

  test('leaves a cell alone for null and clears it for an empty text', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [['a', 'b', 'c']] });
    write(sheet, 'A1:C1', [[null, '', 'd']]);
    expect(sheet.values('A1:C1')).toEqual([['a', '', 'd']]);
  });

  test('gives back what is there now when asked', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const params = {
      includeValuesInResponse: 'true',
      valueInputOption: 'USER_ENTERED',
      responseValueRenderOption: 'UNFORMATTED_VALUE',
    };
    expect(write(sheet, 'A1:B1', [['12%', 'x']], params)).toMatchObject({
      answer: { updatedData: { range: 'Contacts!A1:B1', values: [[0.12, 'x']] } },
    });
  });

  test.each<[string, string, unknown, string]>([
    [
      'more columns than the range has',
      'A1:B1',
      [['a', 'b', 'c']],
      'Requested writing within range [Contacts!A1:B1], but tried writing to column [C]',
    ],
    [
      'more rows than the range has',
      'A1:B1',
      [['a'], ['b']],
      'Requested writing within range [Contacts!A1:B1], but tried writing to row [2]',
    ],
    [
      'what is no list of lists',
      'A1',
      'X',
      `Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue), "X"`,
    ],
    [
      'a list of texts',
      'A1',
      ['X'],
      `Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), "X"`,
    ],
    ['a sheet that is not there', 'Nowhere!A1', [['x']], 'Unable to parse range: Nowhere!A1'],
  ])('refuses %s', (_, range, values, words) => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    expect(write(sheet, range, values)).toEqual({ refused: words });
  });

  test('wants to know how values are meant', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const act = () =>
      sheet.call('spreadsheets.values.update', { range: 'A1' }, { values: [['x']] });
    expect(act).toThrow("'valueInputOption' is required but not specified");
  });

  test('is not stopped by a strict rule', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const rule = { condition: { type: 'BOOLEAN' }, strict: true };
    sheet.batch([
      { setDataValidation: { range: { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 }, rule } },
    ]);
    expect(write(sheet, 'A1', [['anything']])).toHaveProperty('answer');
  });
});

describe('values.append', () => {
  const append = (sheet: OpenSpreadsheet, range: string, params: object = {}) =>
    sheet.call(
      'spreadsheets.values.append',
      { range, valueInputOption: 'RAW', ...params },
      { values: [['x', 'y']] },
    );

  test('writes beneath the table that the range touches', () => {
    const sheet = new OpenSpreadsheet({ Log: [['', 'a', 'b'], ['', 'c'], [], ['other']] });
    expect(append(sheet, 'Log!B1:C2')).toMatchObject({
      tableRange: 'Log!B1:C2',
      updates: { updatedRange: 'Log!B3:C3', updatedCells: 2 },
    });
  });

  test('begins at the start of an empty sheet', () => {
    const sheet = new OpenSpreadsheet({ Log: [] });
    expect(append(sheet, 'Log')).toEqual({
      spreadsheetId: 'spreadsheet-1',
      updates: {
        spreadsheetId: 'spreadsheet-1',
        updatedRange: 'Log!A1:B1',
        updatedRows: 1,
        updatedColumns: 2,
        updatedCells: 2,
      },
    });
  });

  test('grows the grid at its end, and pushes rows down when asked to insert', () => {
    const full = new OpenSpreadsheet({ Log: Array.from({ length: 1000 }, () => ['a']) });
    append(full, 'Log');
    expect(full.state.sheets[0]?.properties.gridProperties.rowCount).toBe(1001);
    const sheet = new OpenSpreadsheet({ Log: [['a'], [], ['total']] });
    append(sheet, 'Log!A1', { insertDataOption: 'INSERT_ROWS' });
    expect(sheet.values('Log')).toEqual([['a'], ['x', 'y'], [], ['total']]);
  });
});

describe('values.batchUpdate', () => {
  test('writes everything and adds it up, or nothing', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [], Calls: [] });
    const batch = (...ranges: string[]) =>
      outcome(() =>
        sheet.call(
          'spreadsheets.values.batchUpdate',
          {},
          {
            valueInputOption: 'RAW',
            data: ranges.map((range) => ({ range, values: [['x', 'y']] })),
          },
        ),
      );
    expect(batch('Contacts!A1', 'Nowhere!A1')).toEqual({
      refused: 'Invalid data[1]: Unable to parse range: Nowhere!A1',
    });
    expect(sheet.values('Contacts')).toBeUndefined();
    expect(batch('Contacts!A1', 'Calls!A1')).toMatchObject({
      answer: {
        totalUpdatedRows: 2,
        totalUpdatedColumns: 4,
        totalUpdatedCells: 4,
        totalUpdatedSheets: 2,
      },
    });
  });
});

describe('values.clear', () => {
  test('takes values but neither formats nor notes', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [['a']] });
    const cell = { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 };
    sheet.batch([
      { updateCells: { range: cell, rows: [{ values: [{ note: 'keep' }] }], fields: 'note' } },
    ]);
    sheet.call('spreadsheets.values.clear', { range: 'Contacts' }, {});
    expect(sheet.state.sheets[0]?.rows[0]).toEqual([{ note: 'keep' }]);
  });
});
