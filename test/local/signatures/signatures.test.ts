import { createGoogle } from '../../../local/apps-script/google';
import google from '../../../local/apps-script/signatures/google.json';
import { jackie } from '../people';
import { typesOfGoogle } from './types-of-google';

function range() {
  const world = createGoogle();
  const file = world.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets: { A: [] } });
  const { SpreadsheetApp, Utilities } = world.servicesFor({
    user: jackie,
    activeSpreadsheet: file.id,
  });
  return { cell: SpreadsheetApp.getActiveSpreadsheet().getRange('A1'), SpreadsheetApp, Utilities };
}

/** A method as a script without types calls it. */
const untyped = (object: object, method: string) =>
  Reflect.get(object, method) as (...given: unknown[]) => unknown;

describe('The signatures', () => {
  test("are those of Google's published types", () => {
    expect(google).toEqual(typesOfGoogle());
  });

  test.each([
    ['setValue', ['a', 1], '(String,Number)'],
    ['setValues', ['a'], '(String)'],
    ['setValues', [['a']], '(number[])'],
    ['setValues', [null], '(null)'],
    ['offset', ['1', 2], '(String,Number)'],
    ['setWrap', [undefined], '(null)'],
    ['copyTo', [{}, 1], '((class),Number)'],
  ] as const)('refuse Range.%s%j as Google does', (method, given, types) => {
    expect(() => untyped(range().cell, method)(...given)).toThrow(
      `The parameters ${types} don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  });

  test('name a range given in place of values', () => {
    const { cell } = range();
    expect(() => untyped(cell, 'setValues')(cell)).toThrow(
      "The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  test('are checked of services too', () => {
    const { Utilities } = range();
    expect(() => untyped(Utilities, 'formatDate')('today', 'GMT', 'yyyy')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });

  test('let a text be null, which takes a colour or a note away', () => {
    expect(() => range().cell.setBackground(null).setFontColor(null)).not.toThrow();
  });
});
