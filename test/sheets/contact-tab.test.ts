import {
  addHeadings,
  contactWrites,
  ownVocabulary,
  watchedCells,
  watchedRanges,
  writtenPlaces,
} from '../../src/sheets/contact-tab';
import { contact } from '../support/people';
import { contactHeadings, readingOf, record } from '../support/tables';
import { tab } from '../support/tabs';

const written = {
  id: null,
  supportLevel: 'Niveau de soutien',
  doNotCall: 'Ne plus appeler',
  doNotCallSince: 'Ne plus appeler depuis le',
};
const places = { id: 1, supportLevel: 8, doNotCall: 7, doNotCallSince: 14 };
const words = {
  levels: { 1: 'Strong', 2: 'Weak', 3: 'Undecided', 4: 'Against', 5: 'Hostile' },
  yes: 'Oui',
};

describe('writtenPlaces', () => {
  test('are where the headings stand now', () => {
    const headings = [...contactHeadings, ' Ne plus appeler depuis le '];
    expect(writtenPlaces(headings, written, 'Identifiant')).toEqual(places);
  });

  test('name the heading that has gone', () => {
    expect(writtenPlaces(contactHeadings, written, 'Identifiant')).toEqual({
      missing: 'Ne plus appeler depuis le',
    });
  });
});

test('headings are added after the last column in use, the grid growing only when it must', () => {
  const table = [
    ['a', 'b'],
    ['1', '2', '3'],
  ];
  const wide = addHeadings(tab({ sheetId: 0, columns: 10 }), table, 1, ['New']);
  const narrow = addHeadings(tab({ sheetId: 0, columns: 3 }), table, 1, ['New', 'Newer']);
  expect(wide.map(({ updateCells }) => updateCells?.start)).toEqual([
    { sheetId: 0, rowIndex: 0, columnIndex: 3 },
  ]);
  expect(narrow[0]?.appendDimension).toMatchObject({ dimension: 'COLUMNS', length: 2 });
  expect(addHeadings(tab({ sheetId: 0 }), table, 1, [])).toEqual([]);
});

describe('what is written of a contact', () => {
  const reading = readingOf([
    contactHeadings,
    record({ id: 'C1', level: 'indécise', phone: '06 39 98 90 01' }),
    record({ id: 'C2', level: 'Indécis', phone: '06 39 98 90 02', first: 'Bao' }),
    record({ id: 'C3', level: 'Indécis', phone: '06 39 98 90 03', first: 'Cléo' }),
  ]);
  const vocabulary = ownVocabulary(reading, places, words);

  test('is in the words the tab uses most, else in the add-on’s', () => {
    expect([3, 5].map((level) => vocabulary.levels.get(level as 3 | 5))).toEqual([
      'Indécis',
      'Hostile',
    ]);
  });

  test('is one cell for a level, and two for somebody not to be called, with the date', () => {
    const changes = [
      { contact: contact({ id: 'C1', row: 2 }), supportLevel: 3 as const },
      { contact: contact({ id: 'C2', row: 3 }), doNotCallSince: 46_100.5 },
    ];
    const writes = contactWrites(changes, places, vocabulary);
    expect(writes.map(({ row, column }) => [row, column])).toEqual([
      [2, 8],
      [3, 7],
      [3, 14],
    ]);
    const formats = writes.map(({ after }) => Object.keys(after.userEnteredFormat ?? {}));
    expect(formats).toEqual([[], [], ['numberFormat']]);
  });
});

test('every write watches the id column and the heading row', () => {
  expect(watchedRanges("L'équipe", 27, 4)).toEqual(["'L''équipe'!AA:AA", "'L''équipe'!4:4"]);
  const text = (stringValue: string) => ({ effectiveValue: { stringValue } });
  const broughtBack = {
    sheets: [
      {
        properties: { sheetId: 5 },
        data: [
          { startColumn: 26, rowData: [{}, { values: [text('id')] }, { values: [text('C1')] }] },
          { startRow: 1, rowData: [{ values: [text('name'), {}, text('id')] }] },
        ],
      },
    ],
  };
  expect(watchedCells(broughtBack, 5)).toEqual({
    ids: ['', 'id', 'C1'],
    headings: ['name', '', 'id'],
  });
  expect(watchedCells({}, 5)).toEqual({ ids: [], headings: [] });
});
