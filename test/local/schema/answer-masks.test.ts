import { createGoogle } from '../../../local/apps-script/google';
import { jackie } from '../people';

describe('a mask of an answer that is out of balance', () => {
  const google = createGoogle();
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Calls', sheets: { A: [] } });
  const asked = (path: string, fields: string) =>
    google.rest({ method: 'GET', path, query: [['fields', fields]], user: jackie }).status;

  test.each(['sheets(', 'sheets(properties(title)', 'sheets)', 'sheets()', 'nope'])(
    'is refused by the Sheets API: %s',
    (fields) => {
      expect(asked(`/v4/spreadsheets/${id}`, fields)).toBe(400);
    },
  );

  test('is refused by the Drive API', () => {
    expect(asked('/drive/v3/files', 'files(id')).toBe(400);
    expect(asked('/drive/v3/files', 'files(id)')).toBe(200);
  });

  test('does not touch one that is in balance', () => {
    expect(asked(`/v4/spreadsheets/${id}`, 'sheets(properties(title))')).toBe(200);
  });
});
