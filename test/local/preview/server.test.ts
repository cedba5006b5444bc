import { setTimeout as pause } from 'node:timers/promises';
import type { Preview } from '../../../local/preview/preview';
import type { PreviewServer } from '../../../local/preview/server';
import { amara, jackie } from '../people';
import { folders, previewOf, served, sharedCampaign, tab } from './open';

const { script, remove } = folders();
afterAll(remove);

let preview: Preview;
let server: PreviewServer;
let id: string;

beforeEach(async () => {
  const campaign = sharedCampaign();
  id = campaign.spreadsheetId;
  preview = previewOf(script, campaign);
  server = await served(preview, script);
});
afterEach(() => server.close());

const get = async (path: string) => {
  const response = await fetch(server.url + path);
  return { status: response.status, body: await response.json() };
};

const post = async (path: string, body: unknown) => {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};

const cell = () => ({ user: jackie, spreadsheetId: id, sheetId: tab.contacts, row: 4, column: 0 });

describe('The server', () => {
  test('serves the page', async () => {
    const response = await fetch(server.url);
    expect(await response.text()).toBe('<title>Preview</title>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('answers every question of the page', async () => {
    expect((await get('/api/preview')).body).toMatchObject({ campaignSpreadsheetId: id });
    expect((await get(`/api/files?user=${amara}`)).body).toMatchObject([{ id, role: 'writer' }]);
    expect((await get('/api/mails')).body).toEqual([]);
    const spreadsheet = await get(`/api/spreadsheets/${id}?user=${amara}`);
    expect(spreadsheet.body).toMatchObject({ title: 'Campaign', canEdit: true });
    const path = `/api/spreadsheets/${id}/tabs/${tab.contacts}?user=${jackie}`;
    expect((await get(`${path}&from=1&to=2`)).body).toMatchObject({
      from: 1,
      rows: [[{ text: 'Inès' }, { text: '020 7946 0001' }]],
    });
    expect((await get(path)).body.rows).toHaveLength(1000);
  });

  test('does everything the page asks for', async () => {
    expect((await post('/api/edit', { ...cell(), typed: 'Zoé' })).body).toEqual({ done: true });
    expect((await post('/api/paste', { ...cell(), text: 'a\tb' })).body).toEqual({ done: true });
    const run = { user: jackie, spreadsheetId: id, function: 'echo', arguments: [1] };
    expect((await post('/api/run', run)).body).toMatchObject({ ok: true, value: 1 });
    expect((await post('/api/latency', { on: true })).body).toMatchObject({ latency: true });
    const { now } = preview.state();
    expect((await post('/api/clock', { seconds: 3600 })).body.now).toBeGreaterThan(now + 3_599_000);
    expect((await post('/api/start-over', {})).body).toMatchObject({ language: 'en' });
    expect((await post('/api/start-over', { language: 'fr' })).body).toMatchObject({
      language: 'fr',
    });
  });

  test.each([
    ['no JSON', '/api/edit', '{'],
    ['nothing', '/api/edit', ''],
    ['no object', '/api/run', [1]],
    ['a member that is missing', '/api/edit', { user: jackie }],
    [
      'a row that is none',
      '/api/edit',
      { user: jackie, spreadsheetId: 'x', sheetId: 0, row: -1, column: 0, typed: '' },
    ],
    ['a language there is not', '/api/start-over', { language: 'de' }],
    ['a clock that goes back', '/api/clock', { seconds: -1 }],
    ['a clock that leaps too far', '/api/clock', { seconds: 1e12 }],
  ])('refuses %s', async (_what, path, body) => {
    expect(await post(path, body)).toEqual({ status: 400, body: { message: 'Bad Request' } });
  });

  test('says what is not there, and what is not done there', async () => {
    for (const path of ['/none', '/api/none', '/constructor', '/api/spreadsheets/x/tabs/y']) {
      expect((await get(path)).status).toBe(404);
    }
    expect((await get(`/api/spreadsheets/${id}/tabs/99?user=${jackie}`)).status).toBe(404);
    expect((await get('/api/edit')).status).toBe(405);
    expect((await post('/api/preview', {})).status).toBe(405);
    expect((await post('/', {})).status).toBe(405);
  });

  test('tells every page that waits of each change that people see', async () => {
    const waiting = await Promise.all([1, 2].map(() => fetch(`${server.url}/api/events`)));
    const heard = waiting.map(async ({ body }) => {
      let text = '';
      for await (const piece of body ?? []) {
        text += Buffer.from(piece).toString();
        if (text.split('event: changed').length === 3) return text;
      }
      return text;
    });
    await post('/api/edit', { ...cell(), typed: 'Zoé' });
    await post('/api/run', { user: jackie, spreadsheetId: id, function: 'nothing', arguments: [] });
    await post('/api/clock', { seconds: 60 });
    for (const text of await Promise.all(heard)) {
      expect(text).toBe('retry: 1000\n\nevent: changed\ndata: {}\n\nevent: changed\ndata: {}\n\n');
    }
  });

  test('answers others while a run takes its time', async () => {
    preview.setLatency(true);
    const run = { user: jackie, spreadsheetId: id, function: 'pause', arguments: [1] };
    const slow = post('/api/run', run);
    const first = await Promise.race([
      slow.then(() => 'run'),
      get('/api/mails').then(() => 'mails'),
    ]);
    expect(first).toBe('mails');
    expect((await slow).body).toMatchObject({ ok: true, seconds: 1 });
    await pause(0);
  });
});
