import { cellName, columnLetters, gridRange, quoted } from '../../src/sheets/address';

describe('gridRange', () => {
  test('counts from nought and leaves the end out', () => {
    const block = { sheetId: 7, fromRow: 2, toRow: 14, fromColumn: 4, toColumn: 7 };
    expect(gridRange(block)).toEqual({
      sheetId: 7,
      startRowIndex: 1,
      endRowIndex: 14,
      startColumnIndex: 3,
      endColumnIndex: 7,
    });
  });

  test('is open where the block is open', () => {
    expect(gridRange({ sheetId: 7 })).toEqual({ sheetId: 7 });
    expect(gridRange({ sheetId: 7, fromRow: 3 })).toEqual({ sheetId: 7, startRowIndex: 2 });
  });
});

test.each`
  column   | letters
  ${1}     | ${'A'}
  ${26}    | ${'Z'}
  ${27}    | ${'AA'}
  ${702}   | ${'ZZ'}
  ${703}   | ${'AAA'}
  ${18278} | ${'ZZZ'}
`('calls column $column $letters', ({ column, letters }) => {
  expect(columnLetters(column)).toBe(letters);
});

test('names a cell as a person reads it', () => {
  expect(cellName(12, 4)).toBe('D12');
});

test('quotes a title and doubles its apostrophes', () => {
  expect(quoted("L'équipe d'Amara")).toBe("'L''équipe d''Amara'");
});
