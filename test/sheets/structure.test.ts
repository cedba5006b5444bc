import { cellsOf, rangesOf, structureOf } from '../../src/sheets/structure';

const text = (stringValue: string) => ({ effectiveValue: { stringValue } });

describe('structureOf', () => {
  test('says of each tab what the add-on calls it, and of the file which batch was the last', () => {
    const structure = structureOf({
      spreadsheetId: 'file',
      properties: { title: 'Campaign', locale: 'fr_FR', timeZone: 'Europe/Paris' },
      developerMetadata: [
        { metadataId: 7, metadataKey: 'phone-bank-revision' },
        { metadataId: 9, metadataKey: 'phone-bank-revision' },
        { metadataId: 99, metadataKey: 'somebody-else' },
      ],
      sheets: [
        {
          properties: { title: 'Contacts', gridProperties: { rowCount: 5, columnCount: 4 } },
          developerMetadata: [
            { metadataKey: 'other', metadataValue: 'x' },
            { metadataKey: 'phone-bank-tab', metadataValue: 'contacts' },
          ],
        },
        { properties: { sheetId: 3, title: 'Budget', index: 1, hidden: true } },
      ],
    });
    expect(structure).toMatchObject({ revision: 9, oldestRevision: 7, locale: 'fr_FR' });
    expect(structure.tabs).toMatchObject([
      { sheetId: 0, title: 'Contacts', rows: 5, columns: 4, tag: 'contacts', hidden: false },
      { sheetId: 3, title: 'Budget', tag: '', hidden: true, protections: [] },
    ]);
  });

  test('begins with no revision', () => {
    expect(structureOf({})).toMatchObject({ revision: 0, oldestRevision: 0, tabs: [] });
  });
});

describe('cells that were asked for', () => {
  const sheet = {
    properties: { sheetId: 3 },
    data: [
      { startRow: 1, rowData: [{ values: [text('a'), {}] }, {}] },
      {
        rowData: [
          {
            values: [
              { effectiveValue: { numberValue: 2 } },
              { effectiveValue: { boolValue: false } },
            ],
          },
        ],
      },
    ],
  };

  test('stand in their rows, blank where nothing is', () => {
    expect(cellsOf({ sheets: [sheet] })).toEqual(new Map([[3, [[], ['a', ''], []]]]));
  });

  test('come range by range where several were asked for, none from a tab that is not there', () => {
    expect(rangesOf({ sheets: [sheet] }, 3)).toEqual([[[], ['a', ''], []], [[2, false]]]);
    expect(rangesOf({ sheets: [sheet] }, 4)).toEqual([]);
  });
});
