import { readTyped } from '../../../local/apps-script/typed/read-typed';
import { serialOfDay } from '../../../local/apps-script/typed/serial';

const typed = (locale: string, text: string) => readTyped(text, { locale, thisYear: 2026 }).value;
const number = (numberValue: number) => ({ numberValue });
const text = (stringValue: string) => ({ stringValue });
const day = (year: number, month: number, date: number) =>
  number(serialOfDay(year, month, date) ?? 0);

describe('readTyped', () => {
  test.each([
    ['en_US', '42', number(42)],
    ['en_US', '0042', number(42)],
    ['en_US', '-1.5', number(-1.5)],
    ['en_US', '1,234.5', number(1234.5)],
    ['en_US', '12%', number(0.12)],
    ['en_US', '$12.50', number(12.5)],
    ['en_US', '1e3', number(1000)],
    ['en_US', '(12)', number(-12)],
    ['en_US', '22 34', text('22 34')],
    ['en_US', '1,5', text('1,5')],
    ['en_GB', '£3', number(3)],
    ['fr_FR', '1,5', number(1.5)],
    ['fr_FR', '1 234,5', number(1234.5)],
    ['fr_FR', '12,5 €', number(12.5)],
    ['fr_FR', '1.5', text('1.5')],
    ['fr_FR', '22 34', number(2234)],
    ['fr_FR', '0612345678', number(612345678)],
    ['fr_FR', '06 12 34 56 78', number(612345678)],
    ['fr_FR', '+33612345678', number(33612345678)],
    ['fr_FR', '+33 6 12 34 56 78', number(33612345678)],
    ['en_GB', '+33 6 12 34 56 78', { formulaValue: '=+33 6 12 34 56 78' }],
    ['en_GB', '07700 900123', text('07700 900123')],
  ])('in %s, reads the number %s as %j', (locale, given, value) => {
    expect(typed(locale, given)).toEqual(value);
  });

  test.each([
    ['en_US', '3/4/2026', day(2026, 3, 4)],
    ['en_GB', '3/4/2026', day(2026, 4, 3)],
    ['fr_FR', '03/04/2026', day(2026, 4, 3)],
    ['fr_FR', '3-4-26', day(2026, 4, 3)],
    ['fr_FR', '1-2', day(2026, 2, 1)],
    ['en_US', '1-2', day(2026, 1, 2)],
    ['fr_FR', '2026-03-04', day(2026, 3, 4)],
    ['fr_FR', '4 mars 2026', day(2026, 3, 4)],
    ['en_GB', '4 Mar 2026', day(2026, 3, 4)],
    ['en_US', 'March 4, 2026', day(2026, 3, 4)],
    ['en_US', '13/05/2026', text('13/05/2026')],
    ['fr_FR', '31/02/2026', text('31/02/2026')],
    ['fr_FR', 'mars attaque 4', text('mars attaque 4')],
    ['en_GB', '12:30', number(12.5 / 24)],
    ['en_GB', '2026-03-04 12:00', number((serialOfDay(2026, 3, 4) ?? 0) + 0.5)],
  ])('in %s, reads the date %s as %j', (locale, given, value) => {
    expect(typed(locale, given)).toEqual(value);
  });

  test.each([
    ['en_US', 'true', { boolValue: true }],
    ['en_US', 'VRAI', text('VRAI')],
    ['fr_FR', 'vrai', { boolValue: true }],
    ['fr_FR', 'FAUX', { boolValue: false }],
    ['fr_FR', 'FALSE', { boolValue: false }],
  ])('in %s, reads the truth %s as %j', (locale, given, value) => {
    expect(typed(locale, given)).toEqual(value);
  });

  test.each([
    ['=1+1', { formulaValue: '=1+1' }],
    ['+A1', { formulaValue: '=+A1' }],
    ['=', text('=')],
    ["'=1+1", text('=1+1')],
    ["'0612", text('0612')],
    ['- to do', text('- to do')],
    ['@amara', text('@amara')],
    ['', undefined],
  ])('reads %s as %j', (given, value) => {
    expect(typed('en_GB', given)).toEqual(value);
  });

  test.each(['=1+1', '+33612345678', '0042', 'TRUE', '1-2'])(
    'keeps %s as text in a cell with number format @',
    (given) => {
      const setting = {
        locale: 'fr_FR',
        thisYear: 2026,
        cellFormat: { type: 'TEXT', pattern: '@' },
      };
      expect(readTyped(given, setting).value).toEqual({ stringValue: given });
    },
  );

  test('lets a script make a formula even of a plain text cell', () => {
    const cellFormat = { type: 'TEXT', pattern: '@' };
    const setting = { locale: 'fr_FR', thisYear: 2026, cellFormat, formulasEverywhere: true };
    expect(readTyped('=1+1', setting).value).toEqual({ formulaValue: '=1+1' });
    expect(readTyped('0042', setting).value).toEqual({ stringValue: '0042' });
  });

  test('gives a date the format it was written in', () => {
    const setting = { locale: 'fr_FR', thisYear: 2026 };
    expect(readTyped('2026-03-04', setting).format?.pattern).toBe('yyyy-mm-dd');
    expect(readTyped('4/3/2026', setting).format?.pattern).toBe('dd/MM/yyyy');
  });
});
