import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createGoogle, type Google } from '../../../local/apps-script/google';
import { type HttpDoor, serveOverHttp } from '../../../local/apps-script/http';
import { formattedText } from '../../../local/apps-script/store/reading';
import { jackie } from '../people';

let google: Google;
let door: HttpDoor;
let id: string;

beforeEach(async () => {
  google = createGoogle({ profile: 'none' });
  const sheets = {
    Contacts: [
      ['Name', 'Outcome'],
      ['Rosa Diaz', ''],
    ],
    Old: [['x']],
  };
  id = google.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets }).id;
  door = await serveOverHttp(google);
});

afterEach(() => door.close());

/** The status of a request with these headers. */
const statusOf = (headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    const asked = request(`${door.url}/v4/spreadsheets/${id}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject);
    asked.end();
  });

describe('The REST door over HTTP', () => {
  test('serves a client library made for Google', async () => {
    const client = join(__dirname, 'client.mjs');
    const { stdout } = await promisify(execFile)('node', [client, door.url, id, jackie]);
    expect(JSON.parse(stdout)).toEqual({
      title: 'Campaign',
      tabs: ['Contacts', 'Old'],
      rows: [{ Name: 'Rosa Diaz', Outcome: '' }],
      seven: '7',
      afterAdding: ['Contacts', 'Old', 'Totals'],
      afterDeleting: ['Contacts', 'Totals'],
      permissions: [[jackie, 'owner']],
      stranger: expect.stringContaining('The caller does not have permission'),
    });
    const state = google.spreadsheet(id);
    const [contacts, totals] = state.sheets;
    const shown = [0, 1, 2, 3].map((row) =>
      [0, 1].map((column) => formattedText(state, contacts?.properties.sheetId ?? 0, row, column)),
    );
    expect(shown).toEqual([
      ['Name', 'Outcome'],
      ['Rosa Diaz', 'Supporter'],
      ['Ada Nwosu', '7'],
      ['', ''],
    ]);
    expect(contacts?.rows[0]?.[0]?.userEnteredFormat?.textFormat).toMatchObject({ bold: true });
    expect(totals?.properties.gridProperties).toMatchObject({ rowCount: 20, columnCount: 4 });
  });

  test('answers nobody without a token, and no other host', async () => {
    const authorization = `Bearer ${jackie}`;
    expect(await statusOf({ authorization })).toBe(200);
    expect(await statusOf({})).toBe(401);
    expect(await statusOf({ authorization, host: 'sheets.googleapis.com' })).toBe(403);
  });
});
