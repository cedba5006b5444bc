import { request } from 'node:http';
import { protectiveHeaders, refusalOf } from '../../../local/preview/guard';
import type { PreviewServer } from '../../../local/preview/server';
import { jackie } from '../people';
import { folders, previewOf, served } from './open';

const port = 4000;
const host = `127.0.0.1:${port}`;
const origin = `http://${host}`;
const json = { 'content-type': 'application/json; charset=utf-8' };

describe('refusalOf', () => {
  test.each([
    ['the page itself', 'GET', { host, 'sec-fetch-site': 'same-origin' }, undefined],
    ['an address typed by hand', 'GET', { host, 'sec-fetch-site': 'none' }, undefined],
    ['a tool without a page', 'GET', { host }, undefined],
    ['this computer by its name', 'GET', { host: `localhost:${port}` }, undefined],
    ['another name that leads here', 'GET', { host: `evil.example:${port}` }, 403],
    ['the right name at another port', 'GET', { host: '127.0.0.1:80' }, 403],
    ['no name at all', 'GET', {}, 403],
    ['a page of another site', 'GET', { host, 'sec-fetch-site': 'cross-site' }, 403],
    [
      'a page at another port of this computer',
      'GET',
      { host, 'sec-fetch-site': 'same-site' },
      403,
    ],
    ['a script of another origin', 'GET', { host, origin: 'http://127.0.0.1:4001' }, 403],
    ['a frame without an origin', 'GET', { host, origin: 'null' }, 403],
    ['what the page sends', 'POST', { host, origin, ...json }, undefined],
    ['what nobody says the origin of', 'POST', { host, ...json }, 403],
    ['what another page sends', 'POST', { host, origin: 'http://evil.example', ...json }, 403],
    [
      'this computer by another name',
      'POST',
      { host, origin: `http://localhost:${port}`, ...json },
      403,
    ],
    ['a form', 'POST', { host, origin, 'content-type': 'text/plain' }, 415],
    ['a question whether it may', 'OPTIONS', { host, origin }, 405],
    ['anything else', 'DELETE', { host, origin, ...json }, 405],
  ])('of %s by %s', (_who, method, headers, expected) => {
    expect(refusalOf({ method, headers }, port)).toBe(expected);
  });
});

describe('protectiveHeaders', () => {
  test('let a page take everything from here alone, and nobody else read or frame it', () => {
    const headers = protectiveHeaders('plain');
    expect(headers).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy.join()).not.toContain('script-src');
  });

  test('let the script’s own page alone run what is written in it', () => {
    expect(protectiveHeaders('sidebar')['content-security-policy']).toContain(
      "script-src 'self' 'unsafe-inline'",
    );
  });
});

describe('The preview’s server', () => {
  const { script, remove } = folders();
  let server: PreviewServer;

  beforeAll(async () => {
    server = await served(previewOf(script), script);
  });
  afterAll(async () => {
    await server.close();
    remove();
  });

  /** What a request with these headers gets, whatever a browser or `fetch` would let it say. */
  const ask = (method: string, path: string, headers: Record<string, string>, body = '') =>
    new Promise<{ status: number; text: string; headers: object }>((resolve, reject) => {
      const asked = request(`${server.url}${path}`, { method, headers }, (response) => {
        let text = '';
        response.on('data', (piece) => {
          text += piece;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      });
      asked.on('error', reject);
      asked.end(body);
    });

  const here = () => new URL(server.url).host;

  test('listens on this computer alone', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test.each([
    ['/'],
    ['/api/preview'],
    ['/api/events'],
    [`/api/files?user=${jackie}`],
    ['/api/mails'],
    ['/sidebar'],
    ['/google-script.js'],
  ])('lets no page of another origin, name or site read %s', async (path) => {
    const others = [
      { host: here(), origin: 'http://evil.example' },
      { host: here(), 'sec-fetch-site': 'cross-site' },
      { host: here(), 'sec-fetch-site': 'same-site' },
      { host: 'evil.example' },
    ];
    for (const headers of others) {
      const { status, text, headers: got } = await ask('GET', path, headers);
      expect({ status, text }).toEqual({ status: 403, text: '{"message":"Forbidden"}' });
      expect(Object.keys(got).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('lets no page of another origin do anything', async () => {
    const body = JSON.stringify({ seconds: 3600 });
    const before = await ask('GET', '/api/preview', {});
    for (const headers of [
      { ...json, origin: 'http://evil.example' },
      { ...json },
      { origin: server.url, 'content-type': 'text/plain' },
    ]) {
      const { status } = await ask('POST', '/api/clock', headers as Record<string, string>, body);
      expect([403, 415]).toContain(status);
    }
    const after = await ask('GET', '/api/preview', {});
    expect(JSON.parse(after.text).now - JSON.parse(before.text).now).toBeLessThan(60_000);
  });

  test('protects every answer, refusals too', async () => {
    for (const path of ['/', '/api/preview', '/none', '/sidebar']) {
      const { headers } = await ask('GET', path, {});
      expect(headers).toMatchObject(protectiveHeaders('plain'));
    }
  });
});
