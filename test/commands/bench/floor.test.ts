import { floorOf } from '../../../commands/bench/floor';
import { leanRequests } from '../../../commands/bench/lean-requests';
import { snapshot } from '../../../commands/script/changes';
import { createGoogle } from '../../../local/apps-script/google';

const jackie = 'jackie@example.org';
const amara = 'amara@example.org';
const kwame = 'kwame@example.org';

/** A campaign of two contacts, and SpreadsheetApp to change it with. */
function opened() {
  const google = createGoogle({ profile: 'none', latency: 'none' });
  const sheets = { Contacts: [['Name'], ['Rosa'], ['Louise']] };
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets });
  const { SpreadsheetApp } = google.servicesFor({ user: jackie, activeSpreadsheet: id });
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const before = snapshot(google);
  const cost = () => floorOf(before, snapshot(google));
  const was = google.spreadsheet(id);
  const lean = () => leanRequests(was, google.spreadsheet(id));
  return { google, SpreadsheetApp, file, cost, lean };
}

describe('leanRequests', () => {
  test('asks nothing for what stays as it is', () => {
    expect(opened().lean()).toEqual([]);
  });

  test('takes of a tab that was there the values that changed, and no others', () => {
    const { file, lean } = opened();
    file
      .getSheetByName('Contacts')
      ?.getRange('A2:B3')
      .setValues([
        ['Rosa', 'Supporter'],
        ['', 3],
      ]);
    expect(lean()).toEqual([{ values: [['Supporter'], [null, 3]] }]);
  });

  test('says headings and rules once, however many tabs have them', () => {
    const { SpreadsheetApp, file, lean } = opened();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Supporter']).build();
    for (const name of ['Amara', 'Kwame']) {
      const tab = file.insertSheet(name);
      tab.getRange('A1:B2').setValues([
        ['Contact', 'Outcome'],
        [`Friend of ${name}`, ''],
      ]);
      tab.getRange('B2:B9').setDataValidation(rule);
    }
    const tabs = lean();
    expect(tabs.map((request) => Object.keys(request).join())).toEqual(
      expect.arrayContaining(['addSheet', 'values', 'setDataValidation', 'addSheet', 'values']),
    );
    expect(tabs).toHaveLength(5);
    expect(tabs).toContainEqual({ values: [['Contact', 'Outcome'], ['Friend of Amara']] });
    expect(tabs).toContainEqual({ values: [['Friend of Kwame']] });
  });

  test('takes each protection with its editors and its holes', () => {
    const { file, lean } = opened();
    const tab = file.getSheetByName('Contacts');
    const whole = tab?.protect();
    whole?.removeEditors(whole.getEditors());
    if (tab) whole?.setUnprotectedRanges([tab.getRange('B2:B3')]);
    const hole = { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 };
    expect(lean()).toEqual([
      { addProtectedRange: { range: { sheetId: 0 }, editors: { users: [jackie] }, holes: [hole] } },
    ]);
  });
});

describe('floorOf', () => {
  test('reads each spreadsheet there was once, even when nothing changed', () => {
    expect(opened().cost()).toMatchObject({ sheets: 1, others: 0, sharing: 0, bytes: 0 });
  });

  test('needs one batch for all that changed in a spreadsheet', () => {
    const { file, cost, lean } = opened();
    for (const name of ['Amara', 'Kwame']) file.insertSheet(name).getRange('A1').setValue(name);
    const bytes = JSON.stringify(lean()).length;
    expect(cost()).toMatchObject({ sheets: 2, requests: 4, bytes });
    expect(cost().seconds).toBeCloseTo(0.3 + 0.35 + 4 * 0.015 + bytes * 0.4e-6);
  });

  test('needs another batch for each 2 MB', () => {
    const { file, cost } = opened();
    const long = Array.from({ length: 45 }, () => ['x'.repeat(50_000)]);
    file.insertSheet('Long').getRange('A1:A45').setValues(long);
    expect(cost()).toMatchObject({ sheets: 3, requests: 2 });
  });

  test('makes each new spreadsheet with one call and fills it with another', () => {
    const { SpreadsheetApp, cost } = opened();
    SpreadsheetApp.create('Amara').getSheets()[0]?.getRange('A1').setValue('Rosa');
    expect(cost()).toMatchObject({ sheets: 3 });
  });

  test('shares an older spreadsheet with all at once, and a new one with each', () => {
    const { SpreadsheetApp, file, cost } = opened();
    file.addEditors([amara, kwame]);
    expect(cost()).toMatchObject({ sharing: 1 });
    SpreadsheetApp.create('Both').addEditors([amara, kwame]);
    expect(cost()).toMatchObject({ sharing: 3 });
    expect(cost().seconds - cost().secondsWithoutSharing).toBeCloseTo(3);
  });
});
