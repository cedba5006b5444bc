import { correctColumns, unknownHeadings } from '../../src/domain/column-corrections';
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
