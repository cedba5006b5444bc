import { createGoogle } from '../../../local/apps-script/google';
import { amara, jackie, stranger } from '../people';

function opened() {
  const google = createGoogle();
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Calls', sheets: { A: [] } });
  const services = google.servicesFor({ user: jackie, activeSpreadsheet: id });
  return { google, id, services, sheet: services.SpreadsheetApp.getActiveSheet() };
}

test('setSharing opens a file to whoever has its link, and closes it', () => {
  const { google, id, services } = opened();
  const { DriveApp } = services;
  const file = DriveApp.getFileById(id);
  const typed = () =>
    google.edit({ user: stranger, spreadsheetId: id, range: 'A!A1', typed: 'x' }).done;
  file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.EDIT);
  expect(typed()).toBe(true);
  file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
  expect(typed()).toBe(false);
  file.setSharing(DriveApp.Access.PRIVATE, DriveApp.Permission.VIEW);
  expect(() => google.servicesFor({ user: stranger }).DriveApp.getFileById(id)).toThrow('No item');
});

test('createDraft keeps a mail that counts for no recipient', () => {
  const { google, services } = opened();
  const before = services.MailApp.getRemainingDailyQuota();
  services.GmailApp.createDraft(amara, 'Thursday', 'Can you call?');
  expect(google.mailbox).toMatchObject([{ to: [amara], subject: 'Thursday', kind: 'draft' }]);
  expect(services.MailApp.getRemainingDailyQuota()).toBe(before);
});

test('a conditional format tells its condition, and a tab whether its gridlines are hidden', () => {
  const { services, sheet } = opened();
  const rule = services.SpreadsheetApp.newConditionalFormatRule()
    .whenNumberBetween(1, 5)
    .setBackground('#ff0000')
    .setRanges([sheet.getRange('A1:A3')])
    .build();
  sheet.setConditionalFormatRules([rule]);
  const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
  expect(String(condition?.getCriteriaType())).toBe('NUMBER_BETWEEN');
  expect(condition?.getCriteriaValues()).toEqual([1, 5]);
  expect(sheet.hasHiddenGridlines()).toBe(false);
  sheet.setHiddenGridlines(true);
  expect(sheet.hasHiddenGridlines()).toBe(true);
});

test('a script knows the address of its web app, and none where it is not deployed', () => {
  const webAppUrl = 'https://script.google.com/macros/s/example/exec';
  const serviceOf = (google: ReturnType<typeof createGoogle>) =>
    google.servicesFor({ user: jackie }).ScriptApp.getService();
  const deployed = serviceOf(createGoogle({ webAppUrl }));
  expect([deployed.getUrl(), deployed.isEnabled()]).toEqual([webAppUrl, true]);
  const without = serviceOf(createGoogle());
  expect([without.getUrl(), without.isEnabled()]).toEqual([null, false]);
});
