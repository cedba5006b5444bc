import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serialize } from 'node:v8';
import { type Keeping, keep, readKept } from '../../../local/preview/kept';
import { amara, jackie } from '../people';
import { folders, previewOf, sharedCampaign, stillTime, tab, valueIn } from './open';

const { script, kept: folder, remove } = folders();
afterAll(remove);

let campaigns = 0;

/** A preview that is kept in files of its own. */
function opened(more: Partial<Keeping> = {}) {
  campaigns += 1;
  const name = `campaign-${campaigns}`;
  const pathOf = (language: string) => join(folder, `${name}-${language}`);
  const campaign = sharedCampaign();
  const preview = previewOf(script, campaign, { time: stillTime() });
  const failures: string[] = [];
  const failed = ({ message }: Error) => failures.push(message);
  const keeper = keep(preview, { pathOf, failed, ...more });
  const type = (typed: string) =>
    preview.edit({
      user: amara,
      spreadsheetId: campaign.spreadsheetId,
      sheetId: tab.amara,
      row: 1,
      column: 1,
      typed,
    });
  return { preview, keeper, type, pathOf, failures, path: pathOf('en'), campaign };
}

/** A preview of what was kept. */
function again(path: string) {
  const kept = readKept(path);
  if (kept.kind !== 'campaign') throw new Error(kept.kind);
  const { campaign } = kept;
  return { preview: previewOf(script, campaign, { time: stillTime() }), campaign };
}

describe('A campaign that is kept', () => {
  test('is as it was left', () => {
    const { preview, keeper, type, path, campaign } = opened();
    expect(valueIn(type('Supporter'))).toEqual({ done: true });
    preview.setLatency(true);
    preview.moveClock(3600);
    keeper.keepNow();
    const { preview: next, campaign: restored } = again(path);
    expect(next.state()).toEqual(preview.state());
    expect(restored.google.files()).toEqual(campaign.google.files());
    const { spreadsheetId: id } = restored;
    const { rows } = valueIn(next.cells(id, tab.amara, jackie, { from: 1, to: 2 }));
    expect(rows[0]?.[1]).toMatchObject({ text: 'Supporter' });
  });

  test('is written down by itself, a moment after something was done', async () => {
    const { type, path, campaign } = opened({ delay: 0 });
    type('Supporter');
    type('Opponent');
    expect(existsSync(path)).toBe(false);
    while (!existsSync(path)) await pause(1);
    expect(again(path).campaign.google.files()).toEqual(campaign.google.files());
    expect(existsSync(`${path}.new`)).toBe(false);
  });

  test('is not written when nothing was done since', () => {
    const { keeper, type, path } = opened();
    keeper.keepNow();
    expect(existsSync(path)).toBe(false);
    type('Supporter');
    keeper.keepNow();
    writeFileSync(path, 'as it is');
    keeper.keepNow();
    expect(readFileSync(path, 'utf8')).toBe('as it is');
  });

  test('is written down at the end too when people saw nothing of what was done', async () => {
    const { preview, keeper, path, campaign } = opened();
    const { spreadsheetId } = campaign;
    await preview.run({ user: amara, spreadsheetId, function: 'nothing', arguments: [] });
    keeper.keepNow();
    expect(again(path).campaign.google.files()).toEqual(campaign.google.files());
  });

  test('is for the eyes of whoever started it alone', () => {
    const { keeper, type, path } = opened();
    type('Supporter');
    keeper.keepNow();
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  test('lies in another file once it begins again in another language', () => {
    const { preview, keeper, type, path, pathOf } = opened();
    type('Supporter');
    keeper.keepNow();
    preview.startOver('fr');
    keeper.keepNow();
    expect(existsSync(path)).toBe(false);
    expect(again(pathOf('fr')).preview.state()).toMatchObject({ language: 'fr' });
  });

  test('goes on when it cannot be written down, and says why', () => {
    const { keeper, type, failures } = opened({ pathOf: () => join(script, 'Code.js', 'none') });
    type('Supporter');
    keeper.keepNow();
    expect(failures).toEqual([expect.stringMatching(/^EEXIST|^ENOTDIR/)]);
    expect(valueIn(type('Opponent'))).toEqual({ done: true });
  });
});

describe('readKept', () => {
  test('finds none where there is none', () => {
    expect(readKept(join(folder, 'none'))).toEqual({ kind: 'none' });
  });

  test.each([
    ['was cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['is empty', () => Buffer.from('')],
    ['was damaged', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -20), Buffer.alloc(20)])],
    ['is something else', () => Buffer.from('a text')],
    ['is of another form', () => serialize({ form: 0, google: new Uint8Array() })],
  ])('sets a file aside that %s, and loses none set aside before', (_what, spoil) => {
    const { keeper, type, path } = opened();
    type('Supporter');
    keeper.keepNow();
    const bytes = readFileSync(path);
    for (const aside of [`${path}.unread`, `${path}.unread-2`]) {
      writeFileSync(path, spoil(bytes));
      expect(readKept(path)).toEqual({ kind: 'set-aside', path: aside });
      expect(readFileSync(aside)).toEqual(Buffer.from(spoil(bytes)));
      expect(existsSync(path)).toBe(false);
    }
  });
});
