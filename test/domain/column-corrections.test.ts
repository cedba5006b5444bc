import {
  correctColumns,
  fieldOf,
  unknownHeadings,
  withHeading,
} from '../../src/domain/column-corrections';
import type { Layout } from '../../src/domain/columns';

const layout: Layout = {
  headingRow: 1,
  headings: ['Nom', 'Tel', 'Mobile', 'OK', 'Remarques'],
  columns: { lastName: [0], phone: [1, 2], notes: [4] },
};

describe('correctColumns', () => {
  test('gives a column to the field a person names and takes it from every other', () => {
    expect(correctColumns(layout, { consent: ['OK'], notes: ['Tel'] }).columns).toEqual({
      lastName: [0],
      phone: [2],
      consent: [3],
      notes: [1],
    });
  });

  test('leaves a field without a column when a person says it has none', () => {
    expect(correctColumns(layout, { phone: [] }).columns).toEqual({ lastName: [0], notes: [4] });
  });

  test('keeps everything else', () => {
    expect(correctColumns(layout, {})).toEqual(layout);
  });
});

test('unknownHeadings names what is not in the table, whatever the spaces', () => {
  expect(unknownHeadings(layout, { consent: [' OK ', 'Accord'], phone: [] })).toEqual(['Accord']);
});

describe('withHeading', () => {
  const found = Object.entries(layout.columns).map(([field, columns]) => ({
    field,
    headings: columns.map((column) => layout.headings[column] ?? ''),
  }));

  test('takes a column from the field it was of and gives it to another, which keeps its own', () => {
    const corrections = withHeading({ consent: ['OK'] }, found, 'Tel', 'notes');
    expect(corrections).toEqual({
      consent: ['OK'],
      phone: ['Mobile'],
      notes: ['Remarques', 'Tel'],
    });
    expect(correctColumns(layout, corrections).columns).toEqual({
      lastName: [0],
      consent: [3],
      phone: [2],
      notes: [4, 1],
    });
  });

  test('heeds what was said before, though it is not read yet', () => {
    const first = withHeading({}, found, 'Tel', null);
    const second = withHeading(first, found, 'Mobile', 'notes');
    expect(second).toEqual({ phone: [], notes: ['Remarques', 'Mobile'] });
    expect(['Tel', 'Mobile', 'Nom', 'OK'].map((one) => fieldOf(second, found, one))).toEqual([
      null,
      'notes',
      'lastName',
      null,
    ]);
    expect(withHeading(second, found, 'Mobile', 'notes')).toBe(second);
  });

  test('lets a column be read as nothing, or one be read that was not', () => {
    expect(withHeading({}, found, 'Mobile', null)).toEqual({ phone: ['Tel'] });
    expect(withHeading({}, found, 'OK', 'consent')).toEqual({ consent: ['OK'] });
  });
});
