import { createGoogle } from '../../../local/apps-script/google';
import { amara, jackie, kwame, rosa, stranger } from '../people';

const blocked =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

function opened() {
  const google = createGoogle({ withoutAccount: [kwame], locale: 'en_GB' });
  const { id } = google.createSpreadsheet({
    owner: jackie,
    title: 'Campaign',
    sheets: {
      Contacts: [
        ['Name', 'Outcome'],
        ['Rosa Diaz', ''],
      ],
      Amara: [['Name', 'Outcome']],
    },
  });
  const appOf = (user: string) =>
    google.servicesFor({ user, activeSpreadsheet: id }).SpreadsheetApp;
  const app = appOf(jackie);
  return { google, id, app, appOf, file: app.getActiveSpreadsheet() };
}

describe('Range', () => {
  test('reads what is typed by the locale of the spreadsheet', () => {
    const { file } = opened();
    const range = file.getRange('Contacts!D1:D3');
    range.setValues([['03/04/2026'], ['0612'], ['TRUE']]);
    expect(range.getValues()).toEqual([[new Date('2026-04-02T23:00:00Z')], [612], [true]]);
    expect(range.getDisplayValues()[0]).toEqual(['03/04/2026']);
  });

  test('takes a date back as it gave it', () => {
    const { file } = opened();
    const cell = file.getRange('Contacts!D1');
    cell.setNumberFormat('dd/mm/yyyy');
    cell.setValue(new Date('2026-07-13T23:00:00Z'));
    expect(cell.getDisplayValue()).toBe('14/07/2026');
    expect(cell.getValue()).toEqual(new Date('2026-07-13T23:00:00Z'));
  });

  test('knows where it is', () => {
    const { file } = opened();
    const range = file.getRange('Contacts!B2:C4');
    expect(range.getA1Notation()).toBe('B2:C4');
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getLastColumn()]).toEqual([
      2, 2, 3, 3,
    ]);
    expect(range.offset(1, 1, 1, 1).getA1Notation()).toBe('C3');
    expect(range.getCell(3, 1).getA1Notation()).toBe('B4');
    expect(range.getSheet().getName()).toBe('Contacts');
  });

  test.each([
    [
      'too few rows',
      [['a', 'b']],
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'too many columns',
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
  ])('refuses values with %s', (_what, values, message) => {
    const { file } = opened();
    expect(() => file.getRange('Contacts!A1:B2').setValues(values)).toThrow(message);
  });

  test.each([
    [[0, 1, 1, 1], 'The starting row of the range is too small.'],
    [[1, 0, 1, 1], 'The starting column of the range is too small.'],
    [[1, 1, 0, 1], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[1001, 1, 1, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
  ] as const)('refuses the range %j', ([row, column, rows, columns], message) => {
    const sheet = opened().file.getSheets()[0];
    expect(() => sheet?.getRange(row, column, rows, columns)).toThrow(message);
  });

  test('refuses what a strict dropdown does not offer', () => {
    const { file, app } = opened();
    const cell = file.getRange('Contacts!B2');
    const rule = app.newDataValidation().requireValueInList(['Supporter', 'Opponent']);
    cell.setDataValidation(rule.setAllowInvalid(false).build());
    cell.setValue('Perhaps');
    expect(() => app.flush()).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
    cell.setValue('Supporter');
    expect(cell.getValue()).toBe('Supporter');
    expect(cell.getDataValidation()?.getCriteriaValues()).toEqual([
      ['Supporter', 'Opponent'],
      true,
    ]);
  });
});

describe('Protection', () => {
  test('keeps others from typing once its editors are named, and not before', () => {
    const { file, google, id } = opened();
    file.addEditors([amara, rosa]);
    const type = (user: string) =>
      google.edit({ user, spreadsheetId: id, range: 'Contacts!B2', typed: 'x' }).done;
    const protection = file.getRange('Contacts!B2').protect();
    expect(type(rosa)).toBe(true);
    protection.removeEditors(protection.getEditors());
    expect(type(rosa)).toBe(false);
    protection.addEditor(rosa);
    expect([type(rosa), type(amara), type(jackie)]).toEqual([true, false, true]);
  });

  test('of a whole tab leaves the open ranges open to all editors', () => {
    const { file, google, id } = opened();
    file.addEditor(amara);
    const sheet = file.getSheetByName('Amara');
    const protection = sheet?.protect();
    protection?.removeEditors(protection.getEditors());
    protection?.setUnprotectedRanges([file.getRange('Amara!B2:B9')]);
    const type = (cell: string) =>
      google.edit({ user: amara, spreadsheetId: id, range: `Amara!${cell}`, typed: 'x' });
    expect(type('B2')).toEqual({ done: true });
    expect(type('A2')).toEqual({ done: false, message: blocked });
  });

  test('of a whole tab is one: protecting again gives the same', () => {
    const { file, app } = opened();
    const sheet = file.getSheetByName('Amara');
    sheet?.protect().setDescription('Call sheet');
    expect(sheet?.protect().getDescription()).toBe('Call sheet');
    expect(sheet?.getProtections(app.ProtectionType.SHEET)).toHaveLength(1);
    expect(sheet?.getProtections(app.ProtectionType.RANGE)).toHaveLength(0);
  });

  test('holds for scripts that others run', () => {
    const { file, appOf } = opened();
    file.addEditor(amara);
    const protection = file.getRange('Contacts!B2').protect();
    protection.removeEditors(protection.getEditors());
    const herApp = appOf(amara);
    const hers = herApp.getActiveSpreadsheet();
    hers.getRange('Contacts!B2').setValue('x');
    expect(() => herApp.flush()).toThrow(blocked);
    hers.getRange('Contacts!B3').setValue('x');
    expect(() => herApp.flush()).not.toThrow();
  });
});

describe('Spreadsheet', () => {
  test('opens for those it is shared with alone', () => {
    const { id, google } = opened();
    const theirs = google.servicesFor({ user: stranger }).SpreadsheetApp;
    expect(() => theirs.openById(id)).toThrow('You do not have access to the requested document.');
  });

  test('is shared with all addresses or, when one is wrong, with none', () => {
    const { file } = opened();
    const emails = () => file.getEditors().map((user) => user.getEmail());
    expect(() => file.addEditors([amara, kwame])).toThrow('You are trying to invite');
    expect(() => file.addEditors([amara, 'rosa'])).toThrow('Invalid email: rosa');
    expect(emails()).toEqual([jackie]);
    file.addEditors([amara, rosa]).removeEditor(rosa);
    expect(emails()).toEqual([jackie, amara]);
    expect(file.getOwner()?.getEmail()).toBe(jackie);
  });

  test('makes, renames, copies and deletes tabs', () => {
    const { file } = opened();
    const sheet = file.insertSheet('Rosa', 0).setName('Rosa 2');
    const copy = sheet.copyTo(file);
    const names = () => file.getSheets().map((one) => one.getName());
    expect(names()).toEqual(['Rosa 2', 'Contacts', 'Amara', 'Copy of Rosa 2']);
    file.deleteSheet(copy);
    expect(names()).toEqual(['Rosa 2', 'Contacts', 'Amara']);
    expect(() => file.insertSheet('amara')).toThrow(
      'A sheet with the name "amara" already exists. Please enter another name.',
    );
  });

  test('appends rows after the last one', () => {
    const { file } = opened();
    const sheet = file.getSheetByName('Contacts');
    sheet?.appendRow(['Kofi', 'Supporter']);
    expect(sheet?.getDataRange().getValues().at(-1)).toEqual(['Kofi', 'Supporter']);
    expect(sheet?.getLastRow()).toBe(3);
  });
});

describe('rows and columns that are not there', () => {
  test('are not deleted, in words of their own', () => {
    const sheet = opened().file.getSheets()[0];
    expect(() => sheet?.deleteRows(2, 5000)).toThrow('Those rows are out of bounds.');
    expect(() => sheet?.deleteRow(0)).toThrow('Those rows are out of bounds.');
    expect(() => sheet?.deleteColumn(27)).toThrow('Those columns are out of bounds.');
  });

  test('are deleted as soon as they have been added', () => {
    const sheet = opened().file.getSheets()[0];
    sheet?.insertRowsAfter(1000, 5);
    sheet?.deleteRows(1001, 5);
    expect(sheet?.getMaxRows()).toBe(1000);
  });
});

describe('held back writes', () => {
  test('take their time at the next read, all together', () => {
    const { file, google } = opened();
    const before = google.clock.now();
    const cell = file.getRange('Contacts!D1');
    for (let n = 0; n < 100; n += 1) cell.setValue(n);
    expect(google.clock.now() - before).toBeLessThan(200);
    cell.getValue();
    expect(google.clock.now() - before).toBeGreaterThan(500);
    expect(google.calls.filter(({ method }) => method === 'flush')).toHaveLength(1);
  });
});
