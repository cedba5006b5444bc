import {
  a1OfRange,
  columnIndex,
  columnLetters,
  quotedTitle,
  rangeOfA1,
} from '../../../local/apps-script/store/a1';
import { OpenSpreadsheet, outcome } from './open';

const { state } = new OpenSpreadsheet({ Sheet1: [], 'Call sheets': [], D3: [], "Amara's": [] });

describe('columnLetters', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [18277, 'ZZZ'],
  ])('names column %d %s, and columnIndex reads it back', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
  });
});

describe('quotedTitle', () => {
  test.each([
    ['Sheet1', 'Sheet1'],
    ['Bénévoles', 'Bénévoles'],
    ['D3', "'D3'"],
    ['R1C1', "'R1C1'"],
    ['Call sheets', "'Call sheets'"],
    ["Amara's", "'Amara''s'"],
    ['2026', "'2026'"],
  ])('writes %s as %s', (title, quoted) => {
    expect(quotedTitle(title)).toBe(quoted);
  });
});

describe('rangeOfA1', () => {
  test.each([
    ['B2', 'Sheet1!B2'],
    ['Sheet1', 'Sheet1!A1:Z1000'],
    ["'Call sheets'!B2:C3", "'Call sheets'!B2:C3"],
    ["'D3'", "'D3'!A1:Z1000"],
    ['D3', 'Sheet1!D3'],
    ["'Amara''s'!A1", "'Amara''s'!A1"],
    ['sheet1!$A$2:$B', 'Sheet1!A2:B1000'],
    ['Sheet1!A:C', 'Sheet1!A1:C1000'],
    ['Sheet1!2:3', 'Sheet1!A2:Z3'],
    ['Sheet1!A1:1', 'Sheet1!A1:Z1'],
    ['Sheet1!D4:B1', 'Sheet1!B1:D4'],
    ['Sheet1!R2C1:R3C2', 'Sheet1!A2:B3'],
  ])('reads %s as the cells %s', (text, range) => {
    expect(a1OfRange(state, rangeOfA1(state, text))).toBe(range);
  });

  test.each(['Nowhere!A1', 'Sheet1!A0', 'Sheet1!A1:B2:C3', 'Sheet1!??'])('refuses %s', (text) => {
    expect(outcome(() => rangeOfA1(state, text))).toEqual({
      refused: `Unable to parse range: ${text}`,
    });
  });
});
