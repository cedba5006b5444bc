import type { ExtendedValue } from '../../../local/apps-script/store/state';
import { showValue } from '../../../local/apps-script/typed/show-value';

const number = (numberValue: number): ExtendedValue => ({ numberValue });
const serial = 46085.5; // 4 March 2026 at noon

describe('showValue', () => {
  test.each([
    [1.5, undefined, 'en_US', '1.5'],
    [1.5, undefined, 'fr_FR', '1,5'],
    [1 / 3, undefined, 'en_US', '0.3333333333'],
    [0.1 + 0.2, undefined, 'en_US', '0.3'],
    [1234567, { type: 'NUMBER', pattern: '#,##0' }, 'en_US', '1,234,567'],
    [1234.5, { type: 'NUMBER', pattern: '#,##0.00' }, 'fr_FR', '1\u202f234,50'],
    [0.123, { type: 'PERCENT', pattern: '0.0%' }, 'en_GB', '12.3%'],
    [-5, { type: 'NUMBER', pattern: '0;(0)' }, 'en_GB', '(5)'],
    [7, { type: 'NUMBER', pattern: '000' }, 'en_GB', '007'],
    [12, { type: 'CURRENCY', pattern: '"£"#,##0.00' }, 'en_GB', '£12.00'],
    [serial, { type: 'DATE', pattern: 'yyyy-mm-dd' }, 'en_US', '2026-03-04'],
    [serial, { type: 'DATE' }, 'fr_FR', '04/03/2026'],
    [serial, { type: 'DATE' }, 'en_US', '3/4/2026'],
    [serial, { type: 'DATE', pattern: 'ddd d mmmm' }, 'fr_FR', 'mer. 4 mars'],
    [serial, { type: 'DATE_TIME', pattern: 'dd/mm/yy hh:mm' }, 'en_GB', '04/03/26 12:00'],
    [serial, { type: 'TIME', pattern: 'h:mm am/pm' }, 'en_US', '12:00 PM'],
    [612345678, { type: 'TEXT', pattern: '@' }, 'fr_FR', '612345678'],
  ])('shows %d with %j in %s as %s', (value, format, locale, shown) => {
    expect(showValue(number(value), format, locale)).toBe(shown);
  });

  test('shows truth in the language of the spreadsheet', () => {
    expect(showValue({ boolValue: true }, undefined, 'fr_FR')).toBe('VRAI');
    expect(showValue({ boolValue: false }, undefined, 'en_GB')).toBe('FALSE');
  });

  test('shows an error by its sign', () => {
    const errorValue = { type: 'REF' as const, message: '' };
    expect(showValue({ errorValue }, undefined, 'en_GB')).toBe('#REF!');
  });
});
