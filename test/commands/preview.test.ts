import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { previewCommand, type Running } from '../../commands/preview';
import { readOptions } from '../../commands/preview/options';
import type { PreviewState, RunReply } from '../../local/preview/protocol';
import { sampleCampaign } from '../../local/sample/campaign';
import { toCsv } from '../../local/sample/csv';

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const running: Running[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Two files of an invented campaign, as the command is told of them. */
const filesOf = (language: 'en' | 'fr'): readonly string[] => {
  const sample = sampleCampaign({ contacts: 60, targets: 20, volunteers: 4, language });
  return (['contacts', 'volunteers'] as const).flatMap((kind) => {
    const path = join(folder, `${language}-${kind}.csv`);
    writeFileSync(path, toCsv(sample[kind], ';'));
    return [`--${kind}`, path];
  });
};

const french = filesOf('fr');
const english = filesOf('en');

let places = 0;
/** A folder in which no campaign is kept yet. */
const nowhere = () => {
  places += 1;
  return join(folder, `kept-${places}`);
};

/** Runs the command, and answers what a person would see. */
const start = async (kept: string, ...words: readonly string[]) => {
  const said: string[] = [];
  const complaints: string[] = [];
  const opened: string[] = [];
  const result = await previewCommand(
    words,
    { script: resolve('dist'), kept },
    {
      print: (line) => said.push(line),
      complain: (line) => complaints.push(line),
      open: (address) => opened.push(address),
    },
  );
  if (result.running) running.push(result.running);
  return { ...result, url: result.running?.url ?? '', said, complaints, opened };
};

const stateOf = async (url: string): Promise<PreviewState> =>
  (await fetch(`${url}/api/preview`)).json();

const run = async (url: string, user: string, name: string, ...given: readonly unknown[]) => {
  const { campaignSpreadsheetId: spreadsheetId } = await stateOf(url);
  const response = await fetch(`${url}/api/run`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ user, spreadsheetId, function: name, arguments: given }),
  });
  return (await response.json()) as RunReply;
};

const jackie = 'jackie@example.org';
const persuadable = { field: 'supportLevel', operator: 'is-one-of', value: [2, 3, 4] };

describe('npm start', () => {
  test('serves one’s own files, as the candidate, every volunteer and a stranger', async () => {
    const { url, said, opened } = await start(nowhere(), ...french, '--language', 'fr');
    expect(said).toEqual([expect.stringContaining(url)]);
    expect(said[0]).toMatch(/^L’aperçu est à l’adresse http:\/\/127\.0\.0\.1:\d+ /);
    expect(opened).toEqual(process.env.CI ? [] : [url]);
    const { people, language } = await stateOf(url);
    expect(language).toBe('fr');
    expect(people.map(({ role }) => role)).toEqual([
      'candidate',
      ...Array(4).fill('volunteer'),
      'stranger',
    ]);
    expect(people[0]).toMatchObject({ address: jackie, hasAccount: true });
    expect(people.every(({ address }) => address.endsWith('@example.org'))).toBe(true);
    expect(people.some(({ hasAccount }) => !hasAccount)).toBe(true);
  });

  test('runs the built add-on, which refuses whoever is no organiser', async () => {
    const { url } = await start(nowhere(), ...english, '--no-open');
    expect(await run(url, jackie, 'setUp', {})).toMatchObject({ ok: true, value: { ok: true } });
    const { people } = await stateOf(url);
    const volunteer = people.find(({ role, hasAccount }) => role === 'volunteer' && hasAccount);
    await run(url, jackie, 'addToPath', { filter: persuadable });
    const { value: preview } = await run(url, jackie, 'previewShare', { where: 'here' });
    const { readers } = (preview as { value: { readers: number } }).value;
    await run(url, jackie, 'share', { where: 'here', confirmedReaders: readers });
    const collected = await run(url, volunteer?.address ?? '', 'collect', {});
    expect(collected).toMatchObject({
      ok: true,
      value: { ok: false, problem: { code: 'not-an-organiser' } },
    });
  });

  test('goes on where it was left, and begins again when it is asked to', async () => {
    const kept = nowhere();
    const first = await start(kept, ...english, '--no-open');
    await run(first.url, jackie, 'setUp', {});
    await run(first.url, jackie, 'addToPath', { filter: persuadable });
    await running.pop()?.close();
    const second = await start(kept, ...english, '--no-open');
    expect(await run(second.url, jackie, 'describeCampaign')).toMatchObject({
      value: { value: { setUp: true, headline: { contacts: 20 } } },
    });
    const headers = { 'content-type': 'application/json', origin: second.url };
    await fetch(`${second.url}/api/start-over`, { method: 'POST', headers, body: '{}' });
    expect(await run(second.url, jackie, 'describeCampaign')).toMatchObject({
      value: { value: { setUp: false } },
    });
  });

  test('takes other files for another campaign', async () => {
    const kept = nowhere();
    const { url } = await start(kept, ...english, '--no-open');
    await run(url, jackie, 'setUp', {});
    const other = await start(kept, ...french, '--no-open');
    expect(other.url).not.toBe(url);
    expect(await run(other.url, jackie, 'describeCampaign')).toMatchObject({
      value: { value: { setUp: false } },
    });
  });

  test('leads to a campaign that is open already, and opens it once', async () => {
    const kept = nowhere();
    const first = await start(kept, ...english, '--no-open');
    const second = await start(kept, ...english, '--no-open', '--language', 'en');
    expect(second).toMatchObject({ running: null, code: 0 });
    expect(second.said).toEqual([`This campaign is open already, at ${first.url}`]);
    await running.pop()?.close();
    expect((await start(kept, ...english, '--no-open')).url).not.toBe('');
  });

  test('sets aside what it cannot read, says so, and begins anew', async () => {
    const kept = nowhere();
    const first = await start(kept, ...english, '--no-open');
    await run(first.url, jackie, 'setUp', {});
    await running.pop()?.close();
    const [file = ''] = readdirSync(kept).filter((name) => name.endsWith('.campaign'));
    writeFileSync(join(kept, file), readFileSync(join(kept, file)).subarray(0, 1000));
    const second = await start(kept, ...english, '--no-open', '--language', 'en');
    expect(second.complaints).toEqual([
      `What was kept of this campaign is damaged or of another version. It now lies in ${join(kept, file)}.unread, and the campaign begins anew.`,
    ]);
    expect(await run(second.url, jackie, 'describeCampaign')).toMatchObject({
      value: { value: { setUp: false } },
    });
  });

  test('invents a campaign in either language, and goes on with the last one', async () => {
    const kept = nowhere();
    for (const language of ['en', 'fr']) {
      const { url } = await start(kept, '--no-open', '--language', language);
      const { people, language: spoken } = await stateOf(url);
      expect([spoken, people.length]).toEqual([language, 152]);
      await run(url, jackie, 'onOpen');
      await running.pop()?.close();
    }
    const { url } = await start(kept, '--no-open');
    expect(await stateOf(url)).toMatchObject({ language: 'fr' });
  }, 60_000);

  test('says which file cannot be read, and that a port is taken, and fails', async () => {
    const none = await start(nowhere(), '--contacts', join(folder, 'none.csv'), '--no-open');
    expect([none.code, none.complaints.join()]).toEqual([1, expect.stringContaining('none.csv')]);
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const words = [...english, '--no-open', '--port', String(port), '--language', 'en'];
    const taken = await start(nowhere(), ...words);
    other.close();
    expect([taken.code, taken.complaints.join()]).toEqual([
      1,
      `Port ${port} is taken. Choose another one, or leave --port out to get one that is free.`,
    ]);
  });

  test('ends with Ctrl-C, everything kept', async () => {
    const here = resolve('.preview');
    const campaigns = () =>
      existsSync(here) ? readdirSync(here).filter((name) => name.endsWith('.campaign')) : [];
    const before = campaigns();
    const words = ['--import', 'tsx', 'commands/preview.ts', ...english, '--no-open'];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = await once(child.stdout, 'data');
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(said)) ?? [];
    expect(await run(url, jackie, 'onOpen')).toMatchObject({ ok: true });
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    const made = campaigns().filter((name) => !before.includes(name));
    for (const name of made) rmSync(join(here, name));
    expect(made).toHaveLength(1);
  });
});

describe('What npm start is asked for', () => {
  const asked = (words: readonly string[], environment = {}) => readOptions(words, environment);

  test.each([
    ['fr_FR.UTF-8', 'fr'],
    ['en_GB.UTF-8', 'en'],
    ['C', 'en'],
  ])('is answered in the language of a person whose LANG is %s: %s', (LANG, spoken) => {
    expect(asked([], { LANG })).toMatchObject({ options: { spoken, language: null, port: 0 } });
    expect(asked([], { LC_ALL: LANG, LANG: 'fr_FR' })).toMatchObject({ options: { spoken } });
  });

  test('opens the browser, unless it is told not to or nobody is there', () => {
    expect(asked([])).toMatchObject({ options: { openBrowser: true } });
    expect(asked(['--no-open'])).toMatchObject({ options: { openBrowser: false } });
    expect(asked([], { CI: 'true' })).toMatchObject({ options: { openBrowser: false } });
  });

  test('is the port that is named', () => {
    expect(asked(['--port', '4000'])).toMatchObject({ options: { port: 4000 } });
  });

  test.each([
    [['--port', '0'], '--port needs a number from 1 to 65535, not “0”.'],
    [['--port', '65536'], '--port needs a number from 1 to 65535, not “65536”.'],
    [['--language', 'de'], '--language cannot be “de”. It is one of: en, fr.'],
    [['--moon'], 'Usage: npm start -- '],
    [['contacts.csv'], 'Usage: npm start -- '],
  ])('is not understood as %j', (words, message) => {
    const refused = { ok: false, message: expect.stringContaining(message) };
    expect(asked(words, { LANG: 'en_GB' })).toEqual(refused);
  });
});
