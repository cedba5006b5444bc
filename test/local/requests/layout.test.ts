import { jackie, OpenSpreadsheet } from '../store/open';

const columns = (startIndex: number, endIndex: number) => ({
  range: { sheetId: 0, dimension: 'COLUMNS', startIndex, endIndex },
});
const cells = (startRowIndex: number, endRowIndex: number, endColumnIndex = 1) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex: 0,
  endColumnIndex,
});
const shown = (sheet: OpenSpreadsheet, fields: string) =>
  (sheet.call('spreadsheets.get', { fields: `sheets(${fields})` }) as { sheets: unknown[] })
    .sheets[0];

describe('setBasicFilter', () => {
  test('filters to the edges of the sheet, until it is cleared', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    sheet.batch([{ setBasicFilter: { filter: { range: { sheetId: 0 } } } }]);
    expect(shown(sheet, 'basicFilter')).toEqual({
      basicFilter: {
        range: { startRowIndex: 0, endRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 26 },
      },
    });
    sheet.batch([{ clearBasicFilter: { sheetId: 0 } }]);
    expect(shown(sheet, 'basicFilter')).toEqual({});
  });
});

describe('addDimensionGroup', () => {
  const group = (startIndex: number, endIndex: number, depth: number) => ({
    range: { dimension: 'COLUMNS', startIndex, endIndex },
    depth,
  });

  test('makes a group within a group that is larger', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    expect(
      sheet.batch([{ addDimensionGroup: columns(0, 4) }, { addDimensionGroup: columns(1, 2) }]),
    ).toEqual([
      { addDimensionGroup: { dimensionGroups: [group(0, 4, 1)] } },
      { addDimensionGroup: { dimensionGroups: [group(0, 4, 1), group(1, 2, 2)] } },
    ]);
  });

  test('joins a group that it overlaps and nests what they share', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    sheet.batch([{ addDimensionGroup: columns(0, 3) }, { addDimensionGroup: columns(2, 5) }]);
    expect(shown(sheet, 'columnGroups')).toEqual({
      columnGroups: [group(0, 5, 1), group(2, 3, 2)],
    });
  });

  test('is undone by deleteDimensionGroup', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    sheet.batch([{ addDimensionGroup: columns(0, 3) }, { deleteDimensionGroup: columns(0, 3) }]);
    expect(shown(sheet, 'columnGroups')).toEqual({});
    expect(sheet.attempt(jackie, { deleteDimensionGroup: columns(0, 3) })).toHaveProperty(
      'refused',
    );
  });
});

describe('the colour of a tab', () => {
  const color = (tabColorStyle: object) => ({
    updateSheetProperties: { properties: { sheetId: 0, tabColorStyle }, fields: 'tabColorStyle' },
  });

  test('is given back both ways, to single precision and without its zeros', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    sheet.batch([color({ rgbColor: { red: 1, green: 0.123456789, blue: 0 } })]);
    const rgbColor = { red: 1, green: 0.12345679 };
    expect(shown(sheet, 'properties(tabColor,tabColorStyle)')).toEqual({
      properties: { tabColor: rgbColor, tabColorStyle: { rgbColor } },
    });
    sheet.batch([color({ rgbColor: null })]);
    expect(shown(sheet, 'properties(tabColor,tabColorStyle)')).toEqual({ properties: {} });
  });
});

describe('moving cells', () => {
  const lines = () => new OpenSpreadsheet({ Contacts: [['a'], ['b'], ['c'], ['d']] });

  test('insertRange pushes what was there down', () => {
    const sheet = lines();
    sheet.batch([{ insertRange: { range: cells(1, 2), shiftDimension: 'ROWS' } }]);
    expect(sheet.values('Contacts')).toEqual([['a'], [], ['b'], ['c'], ['d']]);
  });

  test('deleteRange pulls what comes after it up', () => {
    const sheet = lines();
    sheet.batch([{ deleteRange: { range: cells(1, 3), shiftDimension: 'ROWS' } }]);
    expect(sheet.values('Contacts')).toEqual([['a'], ['d']]);
  });

  test.each([
    [0, 1, 3, ['b', 'c', 'a', 'd']],
    [2, 4, 0, ['c', 'd', 'a', 'b']],
  ])(
    'moveDimension puts rows %d to %d before row %d',
    (startIndex, endIndex, destinationIndex, order) => {
      const sheet = lines();
      const source = { sheetId: 0, dimension: 'ROWS', startIndex, endIndex };
      sheet.batch([{ moveDimension: { source, destinationIndex } }]);
      expect(sheet.values('Contacts')).toEqual(order.map((value) => [value]));
      expect(sheet.state.sheets[0]?.properties.gridProperties.rowCount).toBe(1000);
    },
  );

  test('deleteDuplicates keeps the first of each and closes the gaps', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [['a'], ['A'], ['b'], ['a']] });
    expect(sheet.batch([{ deleteDuplicates: { range: cells(0, 4) } }])).toEqual([
      { deleteDuplicates: { duplicatesRemovedCount: 2 } },
    ]);
    expect(sheet.values('Contacts')).toEqual([['a'], ['b']]);
  });

  test('trimWhitespace takes needless spaces out', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [['  a   b '], ['c']] });
    expect(sheet.batch([{ trimWhitespace: { range: cells(0, 2) } }])).toEqual([
      { trimWhitespace: { cellsChangedCount: 1 } },
    ]);
    expect(sheet.values('Contacts')).toEqual([['a b'], ['c']]);
  });
});

describe('things laid on a sheet', () => {
  test('are kept, changed and removed', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const rule = {
      ranges: [cells(0, 5)],
      booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } },
    };
    const [, added] = sheet.batch([
      { addConditionalFormatRule: { rule, index: 0 } },
      { addBanding: { bandedRange: { range: cells(0, 5) } } },
    ]) as [object, { addBanding: { bandedRange: { bandedRangeId: number } } }];
    const { bandedRangeId } = added.addBanding.bandedRange;
    const { sheetId: _, ...range } = cells(0, 5);
    expect(shown(sheet, 'conditionalFormats,bandedRanges')).toEqual({
      conditionalFormats: [{ ...rule, ranges: [range] }],
      bandedRanges: [{ bandedRangeId, range }],
    });
    sheet.batch([
      { deleteConditionalFormatRule: { sheetId: 0, index: 0 } },
      { deleteBanding: { bandedRangeId } },
    ]);
    expect(shown(sheet, 'conditionalFormats,bandedRanges')).toEqual({});
  });

  test('updateBorders draws around a range and inside it', () => {
    const sheet = new OpenSpreadsheet({ Contacts: [] });
    const solid = { style: 'SOLID' };
    sheet.batch([
      { updateBorders: { range: cells(0, 2), top: solid, innerHorizontal: { style: 'DOTTED' } } },
    ]);
    const [first, second] = sheet.state.sheets[0]?.rows ?? [];
    expect(first?.[0]?.userEnteredFormat).toEqual({
      borders: { top: solid, bottom: { style: 'DOTTED' } },
    });
    expect(second?.[0]?.userEnteredFormat).toEqual({ borders: { top: { style: 'DOTTED' } } });
  });
});
