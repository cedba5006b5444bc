import { createContext, runInContext } from 'node:vm';
import type { PreviewServer } from '../../../local/preview/server';
import { amara, jackie, stranger } from '../people';
import { folders, previewOf, served, sharedCampaign } from './open';

const { script, remove } = folders();
const campaign = sharedCampaign();
let server: PreviewServer;

beforeAll(async () => {
  server = await served(previewOf(script, campaign), script);
});
afterAll(async () => {
  await server.close();
  remove();
});

const queryOf = (user: string, spreadsheet = campaign.spreadsheetId) =>
  `?${new URLSearchParams({ user, spreadsheet })}`;

/** The page of the script as a browser would have it, its scripts run up to its own. */
async function openSidebar(user = jackie) {
  const page = await (await fetch(`${server.url}/sidebar${queryOf(user)}`)).text();
  const [, source = ''] = /<script src="([^"]*)"><\/script>/.exec(page) ?? [];
  const code = await (await fetch(server.url + source.replaceAll('&amp;', '&'))).text();
  const posted: unknown[] = [];
  const complaints: unknown[] = [];
  const withOrigin = (path: string, request: RequestInit) =>
    fetch(server.url + path, { ...request, headers: { ...request.headers, origin: server.url } });
  const context = createContext({
    location: { search: queryOf(user), origin: server.url },
    parent: { postMessage: (message: unknown, origin: string) => posted.push([message, origin]) },
    console: { error: (error: unknown) => complaints.push(error) },
    fetch: withOrigin,
    URLSearchParams,
  });
  runInContext(code, context);
  const does = (text: string): unknown => runInContext(text, context);
  /** What the success or failure handler of a call is given. */
  const call = (text: string) =>
    new Promise<readonly unknown[]>((resolve) => {
      context.succeed = (...given: unknown[]) => resolve(['success', ...given]);
      context.fail = (error: Error, ...given: unknown[]) =>
        resolve(['failure', error.message, ...given]);
      const run = 'google.script.run.withSuccessHandler(succeed).withFailureHandler(fail)';
      does(`${run}.${text}`);
    });
  return { page, does, call, posted, complaints };
}

describe('The script’s page', () => {
  test('is as it lies in the script’s folder, google.script before its own script', async () => {
    const { page } = await openSidebar();
    expect(page.replace(/<script src="[^"]*"><\/script>/, '')).toBe(
      '<!doctype html><html><head><title>x</title></head><body><script>begin()</script></body></html>',
    );
    expect(page.indexOf('google-script.js')).toBeLessThan(page.indexOf('begin()'));
  });

  test('is not there for whoever cannot open the spreadsheet', async () => {
    for (const path of ['/sidebar', '/google-script.js']) {
      expect((await fetch(server.url + path + queryOf(stranger))).status).toBe(403);
      expect((await fetch(server.url + path + queryOf(jackie, 'none'))).status).toBe(403);
    }
  });
});

describe('google.script.run', () => {
  test('hands what a function answers to the success handler', async () => {
    const { call } = await openSidebar();
    expect(await call('echo({ rows: [1, "two", null] })')).toEqual([
      'success',
      { rows: [1, 'two', null] },
      undefined,
    ]);
    expect(await call('nothing()')).toEqual(['success', null, undefined]);
  });

  test('runs as whoever the page was opened for', async () => {
    const { call } = await openSidebar(amara);
    expect(await call('whoAmI()')).toEqual(['success', amara, undefined]);
  });

  test('hands what was thrown to the failure handler', async () => {
    const { call } = await openSidebar();
    expect(await call('fail()')).toEqual(['failure', 'It went wrong.', undefined]);
  });

  test('hands on the user object', async () => {
    const { call } = await openSidebar();
    expect(await call('withUserObject(7).echo(1)')).toEqual(['success', 1, 7]);
    expect(await call('withUserObject(7).fail()')).toEqual(['failure', 'It went wrong.', 7]);
  });

  test('says so where nobody handles a failure', async () => {
    const { does, call, complaints } = await openSidebar();
    does('google.script.run.fail()');
    await call('nothing()');
    expect(complaints).toMatchObject([{ message: 'It went wrong.', name: 'ScriptError' }]);
  });

  test('has just the functions of the script that are not private', async () => {
    const { does } = await openSidebar();
    expect(does('typeof google.script.run.echo')).toBe('function');
    for (const name of ['hidden_', 'none', 'SpreadsheetApp', 'runs']) {
      expect(does(`typeof google.script.run.${name}`)).toBe('undefined');
    }
  });

  test.each(['new Date()', '[() => 1]', '{ deep: { inside: new Map() } }'])(
    'sends nothing that is no JSON, such as %s',
    async (value) => {
      const { does } = await openSidebar();
      expect(() => does(`google.script.run.echo(1, ${value})`)).toThrow(
        'Failed due to illegal value in property: 1',
      );
    },
  );

  test('fails as Google’s does when there is no server any more', async () => {
    const other = await served(previewOf(script, campaign), script);
    const { call } = await openSidebar();
    await server.close();
    expect(await call('nothing()')).toEqual([
      'failure',
      'NetworkError: Connection failure due to HTTP 0',
      undefined,
    ]);
    server = other;
  });
});

describe('google.script.host', () => {
  test('tells the page around it, and no other', async () => {
    const { does, posted } = await openSidebar();
    does('google.script.host.close()');
    does('google.script.host.editor.focus()');
    expect(posted).toEqual([
      [{ sidebar: 'close' }, server.url],
      [{ sidebar: 'focus-editor' }, server.url],
    ]);
  });
});
