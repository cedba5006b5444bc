import { readPivot } from '../../../commands/rehearse/pivots';
import { createSpreadsheetState } from '../../../local/apps-script/store/new-spreadsheet';

const total = { showTotals: true, sortOrder: 'ASCENDING' };

/** A tab whose pivot table, at its fourth row, counts who stands where. */
const counted = (records: readonly (readonly [id: string, volunteer: string, level: string])[]) => {
  const state = createSpreadsheetState({
    spreadsheetId: 'campaign',
    title: 'Campaign',
    locale: 'en_GB',
    timeZone: 'Europe/London',
    sheets: { Summary: [['Summary']], Path: [['Contact', 'Volunteer', 'Level'], ...records] },
  });
  const [summary, path] = state.sheets;
  if (!summary || !path) throw new Error('A tab is missing.');
  const source = {
    sheetId: path.properties.sheetId,
    startRowIndex: 0,
    endRowIndex: records.length + 1,
    startColumnIndex: 0,
    endColumnIndex: 3,
  };
  const table = {
    source,
    rows: [{ ...total, sourceColumnOffset: 1 }],
    columns: [{ ...total, sourceColumnOffset: 2 }],
    values: [{ sourceColumnOffset: 0, summarizeFunction: 'COUNTA', name: 'Contacts' }],
  };
  const pivot = { row: 3, column: 0, table };
  const sheets = [{ ...summary, pivots: [pivot] }, path];
  return readPivot({ ...state, sheets }, { ...summary, pivots: [pivot] }, pivot);
};

describe('readPivot', () => {
  const pivot = counted([
    ['C1', 'Amara', 'Weak support'],
    ['C2', 'Amara', ''],
    ['C3', 'Kwame', 'Weak support'],
    ['C4', 'Amara', 'Weak support'],
  ]);

  test('reads the total of every row and column, that without a label included', () => {
    expect(pivot.byRow).toEqual(
      new Map([
        ['Amara', 3],
        ['Kwame', 1],
      ]),
    );
    expect(pivot.byColumn.get('Weak support')).toBe(3);
    expect(pivot.byColumn.get('')).toBe(1);
  });

  test('reads how often a row meets a column', () => {
    expect(pivot.count('Amara', 'Weak support')).toBe(2);
    expect(pivot.count('Kwame', '')).toBe(0);
    expect(pivot.count('Rosa', 'Weak support')).toBe(0);
  });
});
