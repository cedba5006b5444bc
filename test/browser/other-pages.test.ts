import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../commands/chromium';
import type { Preview } from '../../local/preview/preview';
import type { PreviewServer } from '../../local/preview/server';
import { jackie } from '../local/people';
import { folders, previewOf, served, sharedCampaign } from '../local/preview/open';

const { script, remove } = folders();
const campaign = sharedCampaign();
let browser: Browser;
let preview: Preview;
let server: PreviewServer;
let stranger: Server;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  preview = previewOf(script, campaign);
  server = await served(preview, script);
  stranger = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Stranger</title>');
  });
  stranger.listen(0, '127.0.0.1');
  await once(stranger, 'listening');
});
afterAll(async () => {
  await browser.close();
  await server.close();
  stranger.close();
  remove();
});
afterEach(() => page.close());

/** A page at another port of this computer, or under another name of it. */
const open = async (host: string) => {
  page = await browser.newPage();
  await page.goto(`http://${host}:${(stranger.address() as AddressInfo).port}/`);
};

/** Runs something in the stranger's page, where `there` is the preview. */
const attempt = (code: string): Promise<unknown> =>
  page.evaluate(`(async (there) => { ${code} })(${JSON.stringify(server.url)})`);

const query = new URLSearchParams({ user: jackie, spreadsheet: campaign.spreadsheetId });

describe.each(['127.0.0.1', 'localhost'])('A page of somebody else at %s', (host) => {
  beforeEach(() => open(host));

  test.each([
    ['/api/preview', "{ mode: 'cors' }"],
    ['/api/preview', "{ mode: 'no-cors' }"],
    ['/api/preview', "{ mode: 'no-cors', credentials: 'include' }"],
    ['/', "{ mode: 'no-cors' }"],
    [`/sidebar?${query}`, "{ mode: 'no-cors' }"],
  ])('cannot fetch %s with %s', async (path, how) => {
    const read = `return fetch(there + ${JSON.stringify(path)}, ${how}).then((r) => r.text(), () => null)`;
    expect((await attempt(read)) || null).toBeNull();
  });

  test.each([
    ['script', '/api/preview'],
    ['script', `/google-script.js?${query}`],
    ['img', '/api/preview'],
    ['iframe', '/'],
    ['iframe', `/sidebar?${query}`],
  ])('cannot look into the preview with a %s of %s', async (element, path) => {
    const found = await attempt(`
      const element = document.createElement('${element}');
      const done = new Promise((resolve) => { element.onload = element.onerror = resolve; });
      element.src = there + ${JSON.stringify(path)};
      document.body.append(element);
      await done;
      return typeof functionsOfScript !== 'undefined' || typeof google !== 'undefined'
        || Boolean(element.naturalWidth) || Boolean(element.contentDocument?.title);
    `);
    expect(found).toBe(false);
    const inside = page.frames().map((frame) => frame.title());
    expect((await Promise.all(inside)).filter((title) => title !== 'Stranger')).not.toContain(
      'Preview',
    );
  });

  test('hears of no changes', async () => {
    const heard = attempt(`
      const events = new EventSource(there + '/api/events');
      return new Promise((resolve) => {
        events.addEventListener('changed', () => resolve('changed'));
        events.onopen = () => resolve('open');
        events.onerror = () => resolve('refused');
      });
    `);
    preview.moveClock(1);
    expect(await heard).toBe('refused');
  });

  test.each([
    ['a plain request', "fetch(there + '/api/clock', { method: 'POST', mode: 'no-cors', body })"],
    [
      'a request with JSON',
      "fetch(there + '/api/clock', { method: 'POST', body, headers: { 'content-type': 'application/json' } })",
    ],
    ['a beacon', "navigator.sendBeacon(there + '/api/clock', body)"],
    [
      'a form',
      `new Promise((resolve) => {
        const frame = Object.assign(document.createElement('iframe'), { name: 'there' });
        document.body.append(frame);
        const form = Object.assign(document.createElement('form'), {
          action: there + '/api/clock', method: 'POST', enctype: 'text/plain', target: 'there',
        });
        form.append(Object.assign(document.createElement('input'), {
          name: body.slice(0, -1) + ',"rest":"', value: '"}',
        }));
        document.body.append(form);
        frame.onload = resolve;
        form.submit();
      })`,
    ],
  ])('cannot move the clock by %s', async (_how, act) => {
    const before = preview.state().now;
    await attempt(`
      const body = JSON.stringify({ seconds: 86400 });
      try { await ${act}; } catch {}
      await new Promise((resolve) => setTimeout(resolve, 100));
    `);
    expect(preview.state().now - before).toBeLessThan(86_400_000);
  });

  test('gets no hold of a window it opens', async () => {
    const seen = await attempt(`
      const other = window.open(there);
      await new Promise((resolve) => setTimeout(resolve, 300));
      try { return other.document.title; } catch { return 'out of reach'; }
    `);
    expect(['', 'out of reach']).toContain(seen);
  });
});

describe('The preview’s own page', () => {
  test('reads and does what it likes', async () => {
    page = await browser.newPage();
    await page.goto(server.url);
    const before = preview.state().now;
    const moved = await attempt(`
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ seconds: 86400 });
      const response = await fetch('/api/clock', { method: 'POST', headers, body });
      return (await response.json()).now;
    `);
    expect(Number(moved) - before).toBeGreaterThanOrEqual(86_400_000);
  });
});
