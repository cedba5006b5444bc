import { createSpreadsheetFromBody } from '../../../local/apps-script/methods/create';
import { callSheetsApi } from '../../../local/apps-script/sheets-api';
import { copySpreadsheet } from '../../../local/apps-script/store/new-spreadsheet';
import { effectiveValue, usedSize } from '../../../local/apps-script/store/reading';
import { jackie, now, OpenSpreadsheet, rosa } from '../store/open';

describe('spreadsheets.get', () => {
  test('describes the whole spreadsheet, its cells only when asked', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [['Inès']] }, 'fr_FR');
    expect(sheet.call('spreadsheets.get', {})).toMatchObject({
      spreadsheetId: 'spreadsheet-1',
      properties: { title: 'Campaign', locale: 'fr_FR', timeZone: 'Europe/London' },
      sheets: [{ properties: { sheetId: 0, title: 'Contacts', index: 0 } }],
      spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/spreadsheet-1/edit',
    });
    expect(JSON.stringify(sheet.call('spreadsheets.get', {}))).not.toContain('Inès');
    const cells = sheet.call('spreadsheets.get', {
      includeGridData: 'true',
      ranges: ['Contacts!A1'],
    });
    expect(cells).toMatchObject({
      sheets: [
        {
          data: [
            {
              rowData: [
                {
                  values: [
                    {
                      userEnteredValue: { stringValue: 'Inès' },
                      effectiveValue: { stringValue: 'Inès' },
                      formattedValue: 'Inès',
                      effectiveFormat: {
                        verticalAlignment: 'BOTTOM',
                        textFormat: { fontSize: 10 },
                      },
                    },
                  ],
                },
              ],
              rowMetadata: [{ pixelSize: 21 }],
              columnMetadata: [{ pixelSize: 100 }],
            },
          ],
        },
      ],
    });
  });

  test('says where data begins that does not begin at the first cell', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [[], ['', 'b']] });
    const fields = 'sheets.data(startRow,startColumn,rowData.values.formattedValue)';
    expect(sheet.call('spreadsheets.get', { ranges: ['B2:C3'], fields })).toEqual({
      sheets: [
        {
          data: [{ startRow: 1, startColumn: 1, rowData: [{ values: [{ formattedValue: 'b' }] }] }],
        },
      ],
    });
  });
});

describe('spreadsheets.getByDataFilter', () => {
  test('gives the cells its filters mean', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [['a', 'b']], Calls: [['c']] });
    const body = { dataFilters: [{ gridRange: { sheetId: 1 } }], includeGridData: true };
    const fields = 'sheets(properties.title,data.rowData.values.formattedValue)';
    expect(sheet.call('spreadsheets.getByDataFilter', { fields }, body)).toEqual({
      sheets: [
        {
          properties: { title: 'Calls' },
          data: [{ rowData: [{ values: [{ formattedValue: 'c' }] }] }],
        },
      ],
    });
  });
});

describe('createSpreadsheetFromBody', () => {
  const file = { spreadsheetId: 'new', locale: 'en_GB', timeZone: 'Europe/London' };

  test('makes what is asked for, and one empty sheet when nothing is', () => {
    const empty = createSpreadsheetFromBody({}, file);
    expect(empty.sheets.map((sheet) => sheet.properties.title)).toEqual(['Sheet1']);
    const body = {
      properties: { title: 'Calls', locale: 'fr_FR' },
      sheets: [
        {
          properties: {
            sheetId: 4,
            title: 'Index',
            gridProperties: { rowCount: 5, columnCount: 2 },
          },
          data: [
            { startRow: 1, rowData: [{ values: [{ userEnteredValue: { numberValue: 7 } }] }] },
          ],
        },
      ],
    };
    const state = createSpreadsheetFromBody(body, file);
    expect(state.properties).toMatchObject({
      title: 'Calls',
      locale: 'fr_FR',
      timeZone: 'Europe/London',
    });
    expect(effectiveValue(state, 4, 1, 0)).toEqual({ numberValue: 7 });
  });

  test('refuses a field Google does not know', () => {
    expect(() => createSpreadsheetFromBody({ title: 'x' }, file)).toThrow('Unknown name "title"');
  });
});

describe('sheets.copyTo', () => {
  test('copies a sheet to the end of another spreadsheet', () => {
    const { state } = new OpenSpreadsheet({ Calls: [['a']] });
    const destination = copySpreadsheet(new OpenSpreadsheet({ Other: [] }).state, 'other', 'Other');
    const call = { method: 'spreadsheets.sheets.copyTo', params: { sheetId: 0 }, body: {}, now };
    const answer = callSheetsApi(state, { ...call, actor: rosa, destination });
    expect(answer.response).toMatchObject({ title: 'Copy of Calls', index: 1 });
    expect(answer.state).toBe(state);
    expect(answer.destination?.sheets.map((sheet) => sheet.properties.title)).toEqual([
      'Other',
      'Copy of Calls',
    ]);
    expect(() => callSheetsApi(state, { ...call, actor: rosa })).toThrow(
      'The caller does not have permission',
    );
  });
});

describe('copySpreadsheet', () => {
  test('brings sheets along, but of protections only those of whole sheets, without editors', () => {
    const sheet = new OpenSpreadsheet({ Calls: [['a']] });
    const editors = { users: [jackie.email] };
    sheet.batch([
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors } } },
      { addProtectedRange: { protectedRange: { range: { sheetId: 0, endRowIndex: 1 }, editors } } },
    ]);
    const copy = copySpreadsheet(sheet.state, 'copy', 'Copy of Campaign');
    expect(copy.sheets[0]?.protectedRanges).toEqual([
      { protectedRangeId: expect.any(Number), range: { sheetId: 0 } },
    ]);
    expect(effectiveValue(copy, 0, 0, 0)).toEqual({ stringValue: 'a' });
  });
});

describe('usedSize', () => {
  test('reaches to the last cell with content, pivot tables included', () => {
    const sheet = new OpenSpreadsheet({ Calls: [['a', 'b'], ['c']], Summary: [] });
    expect(usedSize(sheet.state, 0)).toEqual({ rows: 2, columns: 2 });
    const pivotTable = {
      source: { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 },
      rows: [{ sourceColumnOffset: 0, showTotals: true, sortOrder: 'ASCENDING' }],
      values: [{ summarizeFunction: 'COUNTA', sourceColumnOffset: 0 }],
    };
    const rows = [{ values: [{ pivotTable }] }];
    sheet.batch([
      { updateCells: { start: { sheetId: 1, rowIndex: 1 }, rows, fields: 'pivotTable' } },
    ]);
    expect(usedSize(sheet.state, 1)).toEqual({ rows: 4, columns: 2 });
  });
});
