import { createGoogle } from '../../../local/apps-script/google';
import { jackie } from '../people';

test('a formula of one’s own as a rule is kept, warned of once, and refuses nothing', () => {
  const google = createGoogle();
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Calls', sheets: { A: [] } });
  const { SpreadsheetApp } = google.servicesFor({ user: jackie, activeSpreadsheet: id });
  const rule = SpreadsheetApp.newDataValidation()
    .requireFormulaSatisfied('=LEN(A1)>3')
    .setAllowInvalid(false)
    .build();
  const range = SpreadsheetApp.getActiveSheet().getRange('A1:A3').setDataValidation(rule);
  expect(range.getDataValidation()?.getCriteriaValues()).toEqual(['=LEN(A1)>3']);
  expect(google.warnings).toEqual(['The validation =LEN(A1)>3 is kept and not checked here']);
  const typing = { user: jackie, spreadsheetId: id, range: 'A!A1', typed: 'x' };
  expect(google.edit(typing).done).toBe(true);
});
