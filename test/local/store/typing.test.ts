import { formulaCount } from '../../../local/apps-script/store/reading';
import { amara, jackie, OpenSpreadsheet, protectedWords, rosa } from './open';

const textFormat = (range: object) => ({
  repeatCell: {
    range,
    cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
    fields: 'userEnteredFormat.numberFormat',
  },
});

function withRule(type: string, values: readonly string[], strict = true): OpenSpreadsheet {
  const sheet = new OpenSpreadsheet({ Calls: [], Lists: [['Supporter'], ['Opponent']] }, 'fr_FR');
  const condition = { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
  const range = { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 };
  sheet.batch([{ setDataValidation: { range, rule: { condition, strict } } }]);
  return sheet;
}

const refusal =
  'The data you entered in cell A1 violates the data validation rules set on this cell.';

describe('typeInto', () => {
  test('reads what is typed by the language of the spreadsheet', () => {
    const sheet = new OpenSpreadsheet({ Calls: [] }, 'fr_FR');
    sheet.type(jackie, 'A1', '1,5');
    sheet.type(jackie, 'B1', '04/03/2026');
    expect(sheet.values('Calls', 'UNFORMATTED_VALUE')).toEqual([[1.5, 46085]]);
    expect(sheet.values('Calls')).toEqual([['1,5', '04/03/2026']]);
  });

  test('keeps a formula as text in a cell with number format @', () => {
    const sheet = new OpenSpreadsheet({ Calls: [] });
    sheet.batch([textFormat({ sheetId: 0, endRowIndex: 1, endColumnIndex: 1 })]);
    sheet.type(amara, 'A1', '=HYPERLINK("https://example.org")');
    expect(sheet.values('A1', 'FORMULA')).toEqual([['=HYPERLINK("https://example.org")']]);
    expect(formulaCount(sheet.state)).toBe(0);
  });

  test('refuses somebody who may only read', () => {
    const sheet = new OpenSpreadsheet({ Calls: [] });
    expect(sheet.type(rosa, 'A1', 'hello')).toEqual({ refused: protectedWords });
  });

  test('refuses a cell that is not on the sheet', () => {
    const sheet = new OpenSpreadsheet({ Calls: [] });
    expect(sheet.type(jackie, 'A1001', 'hello')).toEqual({
      refused: 'The coordinates of the range are outside the dimensions of the sheet.',
    });
  });

  test.each([
    ['ONE_OF_LIST', ['Yes', 'No'], 'Yes', 'yes'],
    ['ONE_OF_LIST', ['1', '2'], '2', '3'],
    ['ONE_OF_RANGE', ['=Lists!$A$1:$A$10'], 'Opponent', 'Nobody'],
    ['DATE_IS_VALID', [], '12/05/2026', 'tomorrow'],
    ['DATE_AFTER', ['01/01/2026'], '02/01/2026', '31/12/2025'],
    ['BOOLEAN', [], 'VRAI', 'oui'],
    ['NUMBER_BETWEEN', ['1', '5'], '3', '6'],
    ['NUMBER_GREATER', ['1,5'], '1,6', '1,5'],
    ['TEXT_CONTAINS', ['@'], 'a@b', 'ab'],
    ['TEXT_IS_EMAIL', [], 'amara@example.org', 'amara'],
  ])('enforces a strict rule %s %j: %s passes and %s does not', (type, values, good, bad) => {
    const sheet = withRule(type, values);
    expect(sheet.type(amara, 'A1', good)).toEqual({ answer: undefined });
    expect(sheet.type(amara, 'A1', bad)).toEqual({
      refused: expect.stringContaining(refusal),
    });
    expect(sheet.type(amara, 'A1', '')).toEqual({ answer: undefined });
  });

  test('names the values of a list that is not followed', () => {
    const sheet = withRule('ONE_OF_LIST', ['Yes', 'No']);
    expect(sheet.type(amara, 'A1', 'Maybe')).toEqual({
      refused: `${refusal} Please enter one of the following values: Yes, No.`,
    });
  });

  test('lets anything pass a rule that is not strict', () => {
    const sheet = withRule('ONE_OF_LIST', ['Yes'], false);
    expect(sheet.type(amara, 'A1', 'Maybe')).toEqual({ answer: undefined });
  });

  test('judges a formula by what it comes to', () => {
    const sheet = withRule('NUMBER_BETWEEN', ['1', '5']);
    expect(sheet.type(amara, 'A1', '=2+2')).toEqual({ answer: undefined });
    expect(sheet.type(amara, 'A1', '=2*4')).toEqual({ refused: refusal });
    expect(sheet.values('A1', 'FORMULA')).toEqual([['=2+2']]);
  });

  test('refuses by name to set a rule it cannot enforce', () => {
    expect(() => withRule('FILTER_EXPRESSION', ['x'])).toThrow(
      'FILTER_EXPRESSION validation is not emulated',
    );
  });

  test('refuses a text that is too long for a cell', () => {
    const sheet = new OpenSpreadsheet({ Calls: [] });
    expect(sheet.type(jackie, 'A1', 'x'.repeat(50_001))).toEqual({
      refused: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    });
  });
});

describe('typeRectangle', () => {
  test('reads texts as if typed and keeps numbers', () => {
    const sheet = new OpenSpreadsheet({ Calls: [] }, 'fr_FR');
    sheet.setValues(jackie, 'A1', [['01', 1.5, true, '1,5', '1-2']]);
    expect(sheet.values('A1:E1', 'UNFORMATTED_VALUE')).toEqual([[1, 1.5, true, 1.5, 46054]]);
  });

  test('makes a formula even of a cell with number format @', () => {
    const sheet = new OpenSpreadsheet({ Calls: [] });
    sheet.batch([textFormat({ sheetId: 0, endRowIndex: 1, endColumnIndex: 1 })]);
    sheet.setValues(jackie, 'A1', [['=1+1']]);
    expect(formulaCount(sheet.state)).toBe(1);
  });

  test('writes nothing when one value breaks a strict rule', () => {
    const sheet = withRule('ONE_OF_LIST', ['Yes', 'No']);
    expect(sheet.setValues(amara, 'A1', [['Yes', 'fine'], ['also fine']])).toEqual({
      answer: undefined,
    });
    expect(sheet.setValues(amara, 'A1', [['Maybe', 'other'], ['changed']])).toHaveProperty(
      'refused',
    );
    expect(sheet.values('Calls')).toEqual([['Yes', 'fine'], ['also fine']]);
  });
});
