import type { RunReply } from '../../../local/preview/protocol';
import { amara, jackie, kwame, rosa, stranger } from '../people';
import { folders, previewOf, sharedCampaign, stillTime, tab, valueIn } from './open';

const { script, remove } = folders();
afterAll(remove);

/** A preview, and somebody who runs functions of its script in the campaign spreadsheet. */
function opened() {
  const campaign = sharedCampaign();
  const log: string[] = [];
  const time = stillTime();
  const preview = previewOf(script, campaign, { log: (line) => log.push(line), time });
  const { spreadsheetId: id } = campaign;
  const ask = (user: string, name: string, ...given: readonly unknown[]) =>
    preview.run({ user, spreadsheetId: id, function: name, arguments: given });
  const run = async (name: string, ...given: readonly unknown[]): Promise<RunReply> =>
    valueIn(await ask(jackie, name, ...given));
  const cell = (sheetId: number, row: number, column: number, user: string) => {
    return { user, spreadsheetId: id, sheetId, row, column };
  };
  return { google: campaign.google, preview, time, log, id, ask, run, cell };
}

describe('What does not depend on who looks', () => {
  test('are the people, the spreadsheet, the language, the clock and how many mails there are', () => {
    const { preview, id } = opened();
    const state = preview.state();
    expect(state).toMatchObject({
      campaignSpreadsheetId: id,
      language: 'en',
      timeZone: 'Europe/London',
      latency: false,
      mails: 0,
    });
    expect(state.people.map(({ address, hasAccount }) => [address, hasAccount])).toEqual([
      [jackie, true],
      [amara, true],
      [kwame, false],
      [stranger, true],
    ]);
  });
});

describe('Somebody’s Drive', () => {
  test('lists what they can open, the newest first, and what they may do', () => {
    const { preview, google, id } = opened();
    const { id: hers } = google.createSpreadsheet({ owner: amara, title: 'Hers', sheets: {} });
    expect(preview.files(jackie)).toEqual([{ id, name: 'Campaign', owner: jackie, role: 'owner' }]);
    expect(preview.files(amara)).toEqual([
      { id: hers, name: 'Hers', owner: amara, role: 'owner' },
      { id, name: 'Campaign', owner: jackie, role: 'writer' },
    ]);
    expect(preview.files(stranger)).toEqual([]);
  });

  test('leaves out what is in the trash, and all to somebody without an account', () => {
    const { preview, google, id } = opened();
    google.share(id, kwame, 'writer');
    expect(preview.files(kwame)).toEqual([]);
    const path = `/drive/v3/files/${id}`;
    google.rest({ method: 'PATCH', path, user: jackie, body: { trashed: true } });
    expect(preview.files(jackie)).toEqual([]);
  });
});

describe('An edit', () => {
  test('is decided by Google, and refused in its words', () => {
    const { preview, cell } = opened();
    const type = (user: string, row: number, column: number, typed: string) =>
      preview.edit({ ...cell(tab.amara, row, column, user), typed });
    expect(type(amara, 1, 1, 'Supporter')).toEqual({ ok: true, value: { done: true } });
    for (const [user, row, column, typed, words] of [
      [amara, 1, 0, 'x', 'protected cell'],
      [rosa, 1, 1, 'Supporter', 'protected cell'],
      [amara, 1, 1, 'Perhaps', 'Please enter one of the following values: Supporter, Opponent.'],
      [amara, 1, 2, 'soon', 'violates the data validation rules'],
      [stranger, 1, 1, 'x', 'You do not have access'],
      [kwame, 1, 1, 'x', 'You do not have access'],
    ] as const) {
      expect(type(user, row, column, typed)).toEqual({
        ok: true,
        value: { done: false, refusal: expect.stringContaining(words) },
      });
    }
  });

  test('pastes lines of text, all of them or none', () => {
    const { preview, cell, google, id } = opened();
    const paste = (text: string) => preview.paste({ ...cell(tab.amara, 1, 1, amara), text });
    expect(valueIn(paste('Supporter\t2026-03-04\nOpponent'))).toEqual({ done: true });
    const before = google.spreadsheet(id);
    expect(valueIn(paste('Opponent\nPerhaps'))).toMatchObject({ done: false });
    expect(google.spreadsheet(id)).toBe(before);
  });

  test('needs a tab that is there', () => {
    const { preview, cell } = opened();
    expect(preview.edit({ ...cell(99, 0, 0, jackie), typed: 'x' })).toMatchObject({ status: 404 });
  });
});

describe('The menu', () => {
  const menu = [
    { label: 'Open', function: 'openPanel' },
    { label: 'Greet', function: 'greet' },
  ];

  test('is there for whoever may edit the campaign spreadsheet', () => {
    const { preview, id } = opened();
    expect(valueIn(preview.spreadsheet(id, jackie)).menu).toEqual(menu);
    expect(valueIn(preview.spreadsheet(id, amara)).menu).toEqual(menu);
  });

  test('is in no other spreadsheet', () => {
    const { preview, google } = opened();
    const { id } = google.createSpreadsheet({ owner: jackie, title: 'Other', sheets: {} });
    expect(valueIn(preview.spreadsheet(id, jackie)).menu).toEqual([]);
  });
});

describe('A run', () => {
  test('answers JSON, and nothing where nothing is returned', async () => {
    const { run } = opened();
    const value = { rows: [[1, 'two', null, true]] };
    expect(await run('echo', value)).toMatchObject({ ok: true, value });
    expect(await run('nothing')).not.toHaveProperty('value');
  });

  test('happens as whoever asked for it', async () => {
    const { ask } = opened();
    expect(valueIn(await ask(amara, 'whoAmI'))).toMatchObject({ value: amara });
  });

  test('begins with globals of its own', async () => {
    const { run } = opened();
    await run('countRuns');
    expect(await run('countRuns')).toMatchObject({ value: 1 });
  });

  test('tells what was thrown', async () => {
    const { run } = opened();
    expect(await run('fail')).toMatchObject({ ok: false, message: 'It went wrong.' });
    expect(await run('pause', 400)).toMatchObject({
      ok: false,
      message: 'Exceeded maximum execution time',
    });
  });

  test.each(['hidden_', 'none', 'runs', 'SpreadsheetApp', 'Date', 'toString', '__proto__'])(
    'is none of a function called %s, which no page may call',
    async (name) => {
      const { run } = opened();
      const message = `Script function not found: ${name}`;
      expect(await run(name)).toMatchObject({ ok: false, message });
    },
  );

  test('is only for people who can open the spreadsheet', async () => {
    const { ask, google, id } = opened();
    google.share(id, kwame, 'writer');
    for (const user of [stranger, kwame, '']) {
      expect(await ask(user, 'whoAmI')).toMatchObject({ ok: false, status: 403 });
    }
  });

  test('tells what it put on the screen, once, and hands on what it logged', async () => {
    const { run, log } = opened();
    expect((await run('openPanel')).screen).toEqual([{ kind: 'sidebar', title: 'Phone bank' }]);
    expect((await run('greet')).screen).toEqual([{ kind: 'alert', text: 'Hello' }]);
    expect((await run('nothing')).screen).toEqual([]);
    await run('log', 'seen');
    await run('nothing');
    expect(log).toEqual(['seen']);
  });

  test('tells how many calls it made, and how long they and its pauses take', async () => {
    const { run } = opened();
    const reply = await run('write', 'Can you call?');
    expect(reply.calls).toBe(1);
    expect(reply.seconds).toBeCloseTo(1.2, 1);
    expect((await run('pause', 20)).seconds).toBe(20);
  });

  test('takes its time only when it is told to', async () => {
    const { run, preview, time } = opened();
    const begun = time.now();
    await run('pause', 60);
    expect(time.now()).toBe(begun);
    preview.setLatency(true);
    await run('pause', 20);
    expect(time.now()).toBe(begun + 20_000);
  });
});

describe('The mailbox', () => {
  test('shows somebody their mails, and everybody’s to nobody in particular, the newest first', async () => {
    const { run, preview } = opened();
    await run('write', 'First');
    await run('write', 'Second');
    const mail = { to: amara, from: jackie, subject: 'Hello' };
    expect(preview.mails(amara)).toMatchObject([
      { ...mail, text: 'Second', html: '<b>Second</b>' },
      { ...mail, text: 'First', html: '<b>First</b>' },
    ]);
    expect(preview.mails(null)).toHaveLength(2);
    expect(preview.mails(jackie)).toEqual([]);
    expect(preview.state().mails).toBe(2);
  });
});

describe('The clock', () => {
  test('goes on as time does, and jumps when it is moved', () => {
    const { preview, time } = opened();
    const before = preview.state().now;
    time.advance(5000);
    expect(preview.state().now - before).toBe(5000);
    preview.moveClock(3600);
    expect(preview.state().now - before).toBe(3_605_000);
  });

  test.each([true, false])(
    'counts what a run takes once, waited for or not: %s',
    async (latency) => {
      const { preview, run } = opened();
      preview.setLatency(latency);
      const before = preview.state().now;
      await run('pause', 20);
      expect(preview.state().now - before).toBe(20_000);
    },
  );
});

describe('Starting over', () => {
  test('forgets everything and begins again, in the same language or another', async () => {
    const { preview, run, id, cell } = opened();
    preview.setLatency(true);
    preview.edit({ ...cell(tab.contacts, 5, 0, jackie), typed: 'x' });
    await run('write', 'First');
    preview.startOver();
    expect(preview.state()).toMatchObject({ language: 'en', mails: 0, latency: true });
    const { rows } = valueIn(preview.cells(id, tab.contacts, jackie, { from: 5, to: 6 }));
    expect(rows).toEqual([[]]);
    preview.startOver('fr');
    expect(preview.state().language).toBe('fr');
    const { title, menu } = valueIn(preview.spreadsheet(id, jackie));
    expect([title, menu.length]).toEqual(['Campagne', 2]);
  });
});

describe('Those who listen', () => {
  test('hear of everything done, and whether people see anything of it', async () => {
    const { preview, run, cell } = opened();
    const heard: boolean[] = [];
    const stop = preview.listen((isVisible) => heard.push(isVisible));
    preview.edit({ ...cell(tab.contacts, 5, 0, jackie), typed: 'x' });
    preview.edit({ ...cell(tab.amara, 1, 0, amara), typed: 'x' });
    await run('nothing');
    await run('rename');
    await run('write', 'First');
    preview.moveClock(60);
    preview.startOver();
    stop();
    preview.moveClock(60);
    expect(heard).toEqual([true, false, false, true, true, true, true]);
  });
});
