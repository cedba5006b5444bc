import { formulaAt, hasFormulas, movedFormula } from '../../src/sheets/formulas';

const tables = {
  entered: [
    ['Id', 'Level'],
    ['C1', '=A2&"x"'],
    ['C2', '=text'],
  ],
  shown: [
    ['Id', 'Level'],
    ['C1', 'C1x'],
    ['C2', '=text'],
  ],
};

test('a formula is what shows something else than was entered', () => {
  expect(formulaAt(tables, { row: 2, column: 2 })).toBe('=A2&"x"');
  expect(formulaAt(tables, { row: 3, column: 2 })).toBeNull();
  expect(formulaAt(tables, { row: 9, column: 9 })).toBeNull();
  expect([hasFormulas(tables, [1]), hasFormulas(tables, [1, 2])]).toEqual([false, true]);
});

test.each([
  ['=IF(G5="Oui";$H5;H$5)', '=IF(G9="Oui";$H9;H$5)'],
  ['=SUM(H2:H55)+LOG5(A5)', '=SUM(H2:H55)+LOG5(A9)'],
])('%s follows its row', (before, after) => {
  expect(movedFormula(before, 5, 9)).toBe(after);
});
