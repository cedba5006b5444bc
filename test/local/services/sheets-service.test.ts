import { createGoogle, type GoogleOptions } from '../../../local/apps-script/google';
import { amara, jackie, stranger } from '../people';

const api = 'https://www.googleapis.com/auth/';

function opened(options: GoogleOptions = {}) {
  const google = createGoogle(options);
  const { id } = google.createSpreadsheet({
    owner: jackie,
    title: 'Campaign',
    sheets: { Contacts: [['Name'], ['Rosa']] },
  });
  const sheetsOf = (user: string, oauthScopes?: string[]) => {
    const dependencies = {
      enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }],
    };
    const manifest = oauthScopes ? { manifest: { oauthScopes, dependencies } } : {};
    const collection = google.servicesFor({ user, ...manifest }).Sheets?.Spreadsheets;
    if (!collection) throw new Error('Sheets is enabled.');
    return collection;
  };
  return { google, id, sheetsOf, sheets: sheetsOf(jackie) };
}

describe('Sheets', () => {
  test('reads and writes values, and counts what each batch carried', () => {
    const { google, id, sheets } = opened();
    const body = { valueInputOption: 'RAW', data: [{ range: 'Contacts!A3', values: [['=1']] }] };
    sheets.Values.batchUpdate(body, id);
    expect(sheets.Values.get(id, 'Contacts!A1:A9').values).toEqual([['Name'], ['Rosa'], ['=1']]);
    sheets.batchUpdate({ requests: [{ addSheet: { properties: { title: 'Rosa' } } }] }, id);
    expect(google.calls.at(-1)).toMatchObject({
      service: 'Sheets',
      method: 'spreadsheets.batchUpdate',
      spreadsheetId: id,
      requests: 1,
      bytes: 59,
    });
  });

  test('fails as Google does, with the message of the API in a sentence', () => {
    const { id, sheets, sheetsOf } = opened();
    expect(() => sheets.Values.get(id, 'Missing!A1')).toThrow(
      'API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: Missing!A1',
    );
    expect(() => sheetsOf(stranger).get(id)).toThrow(
      'API call to sheets.spreadsheets.get failed with error: The caller does not have permission',
    );
  });

  test('makes a spreadsheet that Drive finds', () => {
    const { google, sheets } = opened();
    const properties = { title: 'Calls', locale: 'fr_FR' };
    const made = sheets.create({ properties, sheets: [{ properties: { title: 'Amara' } }] });
    expect(made.properties?.locale).toBe('fr_FR');
    const file = google.files().find(({ id }) => id === made.spreadsheetId);
    expect(file).toMatchObject({ name: 'Calls', openedBy: [{ user: jackie, scriptId: 'script' }] });
  });

  test('reaches with drive.file alone only what the script made', () => {
    const { id, sheetsOf } = opened();
    const sheets = sheetsOf(jackie, [`${api}drive.file`]);
    expect(() => sheets.get(id)).toThrow('Requested entity was not found.');
    const made = sheets.create({ properties: { title: 'Calls' } });
    expect(sheets.get(made.spreadsheetId ?? '').properties?.title).toBe('Calls');
    expect(() => sheetsOf(jackie, [`${api}userinfo.email`]).get(id)).toThrow(
      'Request had insufficient authentication scopes.',
    );
  });

  test('refuses the 61st read of a person in a minute, not that of another', () => {
    const { google, id, sheets, sheetsOf } = opened({ latency: 'none' });
    google.share(id, amara, 'reader');
    for (let n = 0; n < 60; n += 1) sheets.Values.get(id, 'Contacts!A1');
    expect(() => sheets.Values.get(id, 'Contacts!A1')).toThrow(
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com'",
    );
    expect(sheetsOf(amara).Values.get(id, 'Contacts!A1').values).toEqual([['Name']]);
    google.clock.advance(60);
    expect(sheets.Values.get(id, 'Contacts!A1').values).toEqual([['Name']]);
  });

  test('lets somebody with read access read and not write', () => {
    const { google, id, sheetsOf } = opened();
    google.share(id, amara, 'reader');
    expect(sheetsOf(amara).Values.get(id, 'Contacts!A1').values).toEqual([['Name']]);
    expect(() => sheetsOf(amara).Values.clear({}, id, 'Contacts!A1')).toThrow(
      'The caller does not have permission',
    );
  });
});
