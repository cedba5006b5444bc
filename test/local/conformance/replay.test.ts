import type { Interaction } from '../../../local/apps-script/conformance/recording';
import { replay } from '../../../local/apps-script/conformance/replay';
import { createGoogle } from '../../../local/apps-script/google';
import type { RestRequest, RestResponse } from '../../../local/apps-script/rest';

const account = 'owner@example.com';
const fileId = '1RecordedSpreadsheetIdOfFortyFourCharacters0';
const sheetId = 1877059582;

function interaction(method: string, path: string, rest: Partial<Interaction>): Interaction {
  const host = path.startsWith('/v4') ? 'sheets.googleapis.com' : 'www.googleapis.com';
  return { method, host, path, query: [], body: null, status: 200, response: null, ...rest };
}

const properties = {
  sheetId,
  title: 'Calls',
  index: 1,
  sheetType: 'GRID',
  gridProperties: { rowCount: 2, columnCount: 2 },
};

/** A spreadsheet is made, gets a sheet, and is deleted: as it might be recorded. */
const sequence: readonly Interaction[] = [
  interaction('POST', '/drive/v3/files', {
    body: { name: 'Campaign', mimeType: 'application/vnd.google-apps.spreadsheet' },
    response: {
      kind: 'drive#file',
      id: fileId,
      name: 'Campaign',
      mimeType: 'application/vnd.google-apps.spreadsheet',
    },
  }),
  interaction('POST', `/v4/spreadsheets/${fileId}:batchUpdate`, {
    body: {
      requests: [
        { addSheet: { properties: { title: 'Calls', gridProperties: properties.gridProperties } } },
      ],
    },
    response: { spreadsheetId: fileId, replies: [{ addSheet: { properties } }] },
  }),
  interaction('POST', `/v4/spreadsheets/${fileId}:batchUpdate`, {
    body: { requests: [{ deleteSheet: { sheetId } }] },
    response: { spreadsheetId: fileId, replies: [{}] },
  }),
  interaction('DELETE', `/drive/v3/files/${fileId}`, { status: 204 }),
];

const localDoor = () =>
  createGoogle({ profile: 'none', latency: 'none', locale: 'en_US', timeZone: 'Etc/GMT' }).rest;

describe('replay', () => {
  test('finds that the local Google answers as recorded, whatever the ids', () => {
    const conformance = replay({ 'a sheet comes and goes': sequence }, localDoor, account);
    expect(conformance).toEqual({ interactions: 4, agreed: 4, disagreements: [] });
  });

  test('says where an answer differs, and in what', () => {
    const door = () => (request: RestRequest) => {
      const { status }: RestResponse = {
        status: request.method === 'DELETE' ? 404 : 200,
        body: {},
      };
      return { status, body: null };
    };
    const { agreed, disagreements } = replay({ forgetful: sequence }, door, account);
    expect(agreed).toBe(0);
    expect(disagreements[3]).toEqual({
      sequence: 'forgetful',
      number: 4,
      request: `DELETE www.googleapis.com/drive/v3/files/${fileId}`,
      differences: [{ path: 'status', recorded: 204, answered: 404 }],
    });
  });

  test('ignores when a file was made, but not what it is called', () => {
    const asked = interaction('GET', `/drive/v3/files/${fileId}`, {
      response: { id: fileId, name: 'Campaign', createdTime: '2023-08-09T19:33:54.965Z' },
    });
    const door = (name: string) => () => () => ({
      status: 200,
      body: { id: 'another-id', name, createdTime: '2026-03-02T09:00:00.000Z' },
    });
    expect(replay({ file: [asked] }, door('Campaign'), account).agreed).toBe(1);
    expect(replay({ file: [asked] }, door('Campagne'), account).agreed).toBe(0);
  });
});
