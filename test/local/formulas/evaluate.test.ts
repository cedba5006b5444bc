import { formulaCount } from '../../../local/apps-script/store/reading';
import { jackie, OpenSpreadsheet } from '../store/open';

const numbers = [
  [1, 2, 'x'],
  [3, '', 'y'],
  [5, true, 'X'],
];

function computed(formula: string, locale = 'en_US'): unknown {
  const sheet = new OpenSpreadsheet({ Data: numbers, Sum: [] }, locale);
  sheet.type(jackie, 'Sum!A1', formula);
  return (sheet.values('Sum!A1', 'UNFORMATTED_VALUE') as unknown[][])[0]?.[0];
}

describe('a formula', () => {
  test.each<[string, unknown]>([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=-2^2', 4],
    ['=10%', 0.1],
    ['="a"&"b"', 'ab'],
    ['=1<2', true],
    ['="a"="A"', true],
    ['=Data!A2', 3],
    ['=SUM(Data!A1:B3)', 11],
    ['=SUM(Data!A:A)', 9],
    ['=AVERAGE(Data!A1:A3)', 3],
    ['=COUNT(Data!A1:C3)', 4],
    ['=COUNTA(Data!A1:C3)', 8],
    ['=COUNTBLANK(Data!A1:C3)', 1],
    ['=COUNTIF(Data!C1:C3,"x")', 2],
    ['=COUNTIF(Data!A1:A3,">=3")', 2],
    ['=SUMIF(Data!C1:C3,"x",Data!A1:A3)', 6],
    ['=COUNTUNIQUE(Data!A1:A3)', 3],
    ['=MAX(Data!A1:A3)-MIN(Data!A1:A3)', 4],
    ['=IF(Data!A1=1;"one";"other")', 'one'],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=AND(TRUE,Data!B3)', true],
    ['=ROUND(2.345,2)', 2.35],
    ['=UPPER(TRIM("  a  b "))', 'A B'],
    ['=1/0', '#DIV/0!'],
    ['="a"*2', '#VALUE!'],
    ['=Nowhere!A1', '#REF!'],
    ['=A1', '#REF!'],
    ['=nothing', '#NAME?'],
    ['=1+', '#ERROR!'],
  ])('%s comes to %j', (formula, value) => {
    expect(computed(formula)).toEqual(value);
  });

  test('is written in the language of the spreadsheet', () => {
    expect(computed('=SUM(1,5;2)', 'fr_FR')).toBe(3.5);
    expect(computed('=SUM(1,5)', 'en_US')).toBe(6);
  });

  test('outside the list reads as #NAME? and is reported, never guessed', () => {
    const sheet = new OpenSpreadsheet({ Data: [] });
    sheet.put('A1', [['=IMPORTXML("https://example.org";"//a")']], 'USER_ENTERED');
    expect(sheet.values('A1')).toEqual([['#NAME?']]);
    expect(sheet.warnings).toEqual([
      'Data!A1 holds =IMPORTXML("https://example.org";"//a"): IMPORTXML is not computed here and reads as #NAME?',
    ]);
  });

  test('follows the cells it reads', () => {
    const sheet = new OpenSpreadsheet({ Data: [[1]] });
    sheet.type(jackie, 'B1', '=A1*2');
    sheet.type(jackie, 'C1', '=B1+1');
    sheet.put('A1', [[10]]);
    expect(sheet.values('A1:C1')).toEqual([['10', '20', '21']]);
  });

  test('is counted', () => {
    const sheet = new OpenSpreadsheet({ Data: [['=1+1']], Other: [] });
    expect(formulaCount(sheet.state)).toBe(0);
    sheet.put('Other!A1', [['=1+1']], 'USER_ENTERED');
    expect(formulaCount(sheet.state)).toBe(1);
  });
});
