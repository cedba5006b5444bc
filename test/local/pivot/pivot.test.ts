import { OpenSpreadsheet } from '../store/open';

const calls = [
  ['Volunteer', 'Outcome', 'Minutes'],
  ['Kwame', 'Supporter', 3],
  ['Amara', 'Supporter', 5],
  ['Amara', 'Undecided', 4],
  ['Kwame', 'Supporter', 1],
  ['Amara', '', 2],
];

function pivot(table: object, rows: typeof calls = calls): OpenSpreadsheet {
  const sheet = new OpenSpreadsheet({ Calls: rows, Summary: [] });
  const source = { sheetId: 0, endRowIndex: rows.length, endColumnIndex: 3 };
  const cell = { pivotTable: { source, ...table } };
  sheet.batch([
    { updateCells: { start: { sheetId: 1 }, rows: [{ values: [cell] }], fields: 'pivotTable' } },
  ]);
  return sheet;
}

const shown = (table: object) => pivot(table).values('Summary', 'UNFORMATTED_VALUE');
const byVolunteer = { sourceColumnOffset: 0, showTotals: true, sortOrder: 'ASCENDING' };
const byOutcome = { sourceColumnOffset: 1, showTotals: true, sortOrder: 'ASCENDING' };
const count = { summarizeFunction: 'COUNTA', sourceColumnOffset: 1 };

describe('a pivot table', () => {
  test('counts by row with a grand total', () => {
    expect(shown({ rows: [byVolunteer], values: [count] })).toEqual([
      ['Volunteer', 'COUNTA of Outcome'],
      ['Amara', 2],
      ['Kwame', 2],
      ['Grand Total', 4],
    ]);
  });

  test('counts by row and column', () => {
    expect(
      shown({
        rows: [byVolunteer],
        columns: [byOutcome],
        values: [{ ...count, sourceColumnOffset: 0 }],
      }),
    ).toEqual([
      ['COUNTA of Volunteer', 'Outcome'],
      ['Volunteer', '', 'Supporter', 'Undecided', 'Grand Total'],
      ['Amara', 1, 1, 1, 3],
      ['Kwame', '', 2, '', 2],
      ['Grand Total', 1, 3, 1, 5],
    ]);
  });

  test('names several values and gives subtotals of inner groups', () => {
    const values = [
      { summarizeFunction: 'SUM', sourceColumnOffset: 2, name: 'Minutes in all' },
      { summarizeFunction: 'AVERAGE', sourceColumnOffset: 2 },
    ];
    const inner = { ...byOutcome, label: 'What came of it' };
    expect(shown({ rows: [{ ...byVolunteer, showTotals: false }, inner], values })).toEqual([
      ['Volunteer', 'What came of it', 'Minutes in all', 'AVERAGE of Minutes'],
      ['Amara', '', 2, 2],
      ['', 'Supporter', 5, 5],
      ['', 'Undecided', 4, 4],
      ['Amara Total', '', 11, 11 / 3],
      ['Kwame', 'Supporter', 4, 2],
      ['Kwame Total', '', 4, 2],
    ]);
  });

  test.each<[string, number]>([
    ['SUM', 15],
    ['COUNT', 5],
    ['COUNTUNIQUE', 5],
    ['MAX', 5],
    ['MIN', 1],
    ['MEDIAN', 3],
  ])('computes %s', (summarizeFunction, total) => {
    expect(shown({ values: [{ summarizeFunction, sourceColumnOffset: 2 }] })).toEqual([
      [`${summarizeFunction} of Minutes`],
      [total],
    ]);
  });

  test('sorts downwards, and by its values', () => {
    const sorted = (group: object) =>
      shown({
        rows: [{ sourceColumnOffset: 0, ...group }],
        values: [{ summarizeFunction: 'SUM', sourceColumnOffset: 2 }],
      });
    expect(sorted({ sortOrder: 'DESCENDING' })).toEqual([
      ['Volunteer', 'SUM of Minutes'],
      ['Kwame', 4],
      ['Amara', 11],
    ]);
    expect(sorted({ sortOrder: 'ASCENDING', valueBucket: { valuesIndex: 0 } })).toEqual([
      ['Volunteer', 'SUM of Minutes'],
      ['Kwame', 4],
      ['Amara', 11],
    ]);
  });

  test.each<[string, object, number]>([
    ['visible values', { visibleValues: ['Supporter'] }, 3],
    ['a condition', { condition: { type: 'NOT_BLANK' }, visibleByDefault: true }, 4],
    ['everything', { visibleByDefault: true }, 5],
  ])('keeps only %s', (_, filterCriteria, total) => {
    const table = {
      values: [{ ...count, sourceColumnOffset: 0 }],
      filterSpecs: [{ columnOffsetIndex: 1, filterCriteria }],
    };
    expect(shown(table)).toEqual([['COUNTA of Volunteer'], [total]]);
  });

  test('puts several values beneath one another when asked', () => {
    const values = [count, { summarizeFunction: 'SUM', sourceColumnOffset: 2 }];
    expect(
      shown({
        rows: [{ sourceColumnOffset: 0, sortOrder: 'ASCENDING' }],
        values,
        valueLayout: 'VERTICAL',
      }),
    ).toMatchObject([
      ['Volunteer', 'Values'],
      ['Amara', 'COUNTA of Outcome', 2],
      ['', 'SUM of Minutes', 11],
      ['Kwame', 'COUNTA of Outcome', 2],
      ['', 'SUM of Minutes', 4],
    ]);
  });

  test('follows its source', () => {
    const sheet = pivot({ rows: [byVolunteer], values: [count] });
    sheet.values('Summary');
    sheet.put('Calls!A2', [['Zoé']]);
    expect(sheet.values('Summary')).toContainEqual(['Zoé', '1']);
    sheet.batch([
      { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } },
    ]);
    sheet.put('Calls!A3', [['Inès', 'Supporter']]);
    expect(sheet.values('Summary')).toContainEqual(['Inès', '1']);
  });

  test('shows #REF! rather than cover what is in its way', () => {
    const sheet = pivot({ rows: [byVolunteer], values: [count] });
    sheet.put('Summary!B3', [['in the way']]);
    expect(sheet.values('Summary')).toEqual([['#REF!'], [], ['', 'in the way']]);
    sheet.call('spreadsheets.values.clear', { range: 'Summary!B3' }, {});
    expect(sheet.values('Summary!A2')).toEqual([['Amara']]);
  });

  test('is read back as it was defined, and goes when its cell is written without it', () => {
    const sheet = pivot({ rows: [byVolunteer], values: [count] });
    const read = sheet.call('spreadsheets.get', {
      ranges: ['Summary!A1'],
      fields: 'sheets.data.rowData.values.pivotTable',
    });
    expect(read).toMatchObject({
      sheets: [
        {
          data: [
            { rowData: [{ values: [{ pivotTable: { rows: [byVolunteer], values: [count] } }] }] },
          ],
        },
      ],
    });
    sheet.batch([
      { updateCells: { start: { sheetId: 1 }, rows: [{ values: [{}] }], fields: 'pivotTable' } },
    ]);
    expect(sheet.values('Summary')).toBeUndefined();
  });

  test.each<[string, object]>([
    ['A pivot group with groupRule', { rows: [{ sourceColumnOffset: 0, groupRule: {} }] }],
    ['A pivot value with formula', { values: [{ formula: '=1' }] }],
    ['The pivot function VARP', { values: [{ summarizeFunction: 'VARP' }] }],
  ])('refuses by name what is not computed: %s', (words, table) => {
    expect(() => pivot(table)).toThrow(`${words} is not emulated`);
  });
});
