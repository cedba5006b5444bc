import { amara, jackie, OpenSpreadsheet } from '../store/open';

const create = (metadata: object) => ({ createDeveloperMetadata: { developerMetadata: metadata } });
const metadata = (
  metadataId: number,
  metadataKey: string,
  location: object,
  metadataValue?: string,
) => ({
  metadataId,
  metadataKey,
  ...(metadataValue === undefined ? {} : { metadataValue }),
  location,
  visibility: 'DOCUMENT',
});
const row = (startIndex: number) => ({
  dimensionRange: { sheetId: 1, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 },
});

function tagged(): OpenSpreadsheet {
  const sheet = new OpenSpreadsheet({
    Contacts: [],
    Calls: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  });
  sheet.batch([
    create(metadata(1, 'revision', { spreadsheet: true }, '1')),
    create(metadata(2, 'tab', { sheetId: 1 }, 'amara')),
    create(metadata(3, 'row', row(1))),
  ]);
  return sheet;
}

const found = (sheet: OpenSpreadsheet, ...dataFilters: object[]) => {
  const answer = sheet.call('spreadsheets.developerMetadata.search', {}, { dataFilters });
  const { matchedDeveloperMetadata = [] } = answer as {
    matchedDeveloperMetadata?: { developerMetadata: { metadataId: number } }[];
  };
  return matchedDeveloperMetadata.map((match) => match.developerMetadata.metadataId);
};
const lookup = (developerMetadataLookup: object) => ({ developerMetadataLookup });

describe('createDeveloperMetadata', () => {
  test('refuses the whole batch when its id is taken', () => {
    const sheet = tagged();
    const outcome = sheet.attempt(
      amara,
      create(metadata(1, 'revision', { spreadsheet: true }, '2')),
      { addSheet: { properties: { title: 'Too late' } } },
    );
    expect(outcome).toHaveProperty('refused');
    expect(sheet.state.sheets).toHaveLength(2);
  });

  test('chooses a free id when none is given', () => {
    const sheet = tagged();
    const { metadataId: _, ...unnumbered } = metadata(0, 'x', { sheetId: 0 });
    sheet.batch([create(unnumbered), create(unnumbered)]);
    const ids = sheet.state.developerMetadata.map((each) => each.metadataId);
    expect(new Set(ids).size).toBe(5);
  });

  test('answers with where it is', () => {
    expect(tagged().batch([create(metadata(9, 'x', row(0)))])).toEqual([
      {
        createDeveloperMetadata: {
          developerMetadata: { ...metadata(9, 'x', { locationType: 'ROW', ...row(0) }) },
        },
      },
    ]);
  });

  test.each<[string, object]>([
    ['no visibility', { metadataKey: 'x', location: { spreadsheet: true } }],
    ['no key', { visibility: 'DOCUMENT', location: { spreadsheet: true } }],
    [
      'two rows',
      metadata(9, 'x', {
        dimensionRange: { sheetId: 1, dimension: 'ROWS', startIndex: 0, endIndex: 2 },
      }),
    ],
    ['a sheet that is not there', metadata(9, 'x', { sheetId: 77 })],
    ['too much', metadata(9, 'x', { spreadsheet: true }, 'y'.repeat(30_001))],
  ])('refuses metadata with %s', (_, given) => {
    expect(tagged().attempt(jackie, create(given))).toHaveProperty('refused');
  });
});

describe('searching metadata', () => {
  test.each<[string, object, number[]]>([
    ['an id', lookup({ metadataId: 2 }), [2]],
    ['a key', lookup({ metadataKey: 'tab' }), [2]],
    [
      'a key and a value that do not agree',
      lookup({ metadataKey: 'tab', metadataValue: 'kwame' }),
      [],
    ],
    ['a kind of place', lookup({ locationType: 'ROW' }), [3]],
    ['a sheet alone', lookup({ metadataLocation: { sheetId: 1 } }), [2]],
    [
      'all that a sheet crosses',
      lookup({
        metadataLocation: { sheetId: 1 },
        locationMatchingStrategy: 'INTERSECTING_LOCATION',
      }),
      [1, 2, 3],
    ],
    ['a range of cells', { a1Range: 'Calls!A2:B2' }, [2, 3]],
    ['a range of indexes', { gridRange: { sheetId: 1, startRowIndex: 0, endRowIndex: 1 } }, [2]],
  ])('by %s finds %j: %j', (_, filter, ids) => {
    expect(found(tagged(), filter)).toEqual(ids);
  });

  test('refuses an id that is not there', () => {
    const sheet = tagged();
    expect(sheet.call('spreadsheets.developerMetadata.get', { metadataId: '2' })).toMatchObject({
      metadataKey: 'tab',
    });
    expect(() => sheet.call('spreadsheets.developerMetadata.get', { metadataId: 99 })).toThrow(
      '99',
    );
  });
});

describe('reading by metadata', () => {
  test('gives the values on the row it is on, wherever the row has moved', () => {
    const sheet = tagged();
    sheet.batch([
      { insertDimension: { range: { sheetId: 1, dimension: 'ROWS', startIndex: 0, endIndex: 3 } } },
    ]);
    const dataFilters = [lookup({ metadataId: 3 })];
    expect(sheet.call('spreadsheets.values.batchGetByDataFilter', {}, { dataFilters })).toEqual({
      spreadsheetId: 'spreadsheet-1',
      valueRanges: [
        {
          valueRange: { range: 'Calls!A5:Z5', majorDimension: 'ROWS', values: [['c', 'd']] },
          dataFilters,
        },
      ],
    });
  });
});

describe('updateDeveloperMetadata and deleteDeveloperMetadata', () => {
  test('change and remove what their filter means', () => {
    const sheet = tagged();
    sheet.batch([
      {
        updateDeveloperMetadata: {
          dataFilters: [lookup({ metadataKey: 'tab' })],
          developerMetadata: { metadataValue: 'kwame' },
          fields: 'metadataValue',
        },
      },
      { deleteDeveloperMetadata: { dataFilter: lookup({ metadataId: 1 }) } },
    ]);
    expect(
      sheet.state.developerMetadata.map((each) => [each.metadataId, each.metadataValue]),
    ).toEqual([
      [2, 'kwame'],
      [3, undefined],
    ]);
  });
});
