import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadScript, readScriptFiles } from '../../local/apps-script/gas';
import type { Reply, Server } from '../../src/protocol';
import { organiser, prepare, shareAll, type TestCampaign } from '../support/campaign';
import { saidOf, states } from '../support/refusals';
import { openSmall, write } from '../support/small-campaign';

const parent = mkdtempSync(join(tmpdir(), 'bound-'));
const folder = join(parent, 'dist');

beforeAll(() => {
  execFileSync(process.execPath, ['build.mjs', '--as', 'bound', '--out', folder]);
});

afterAll(() => rmSync(parent, { recursive: true }));

/** Calls the add-on as it is built for a script bound to the campaign spreadsheet. */
function act(
  { google, id }: TestCampaign,
  name: keyof Server,
  ...request: unknown[]
): Reply<unknown> {
  const session = { user: organiser, activeSpreadsheet: id, ...readScriptFiles(folder) };
  const globals = google.servicesFor(session);
  const script = loadScript<Record<string, (...request: unknown[]) => Reply<unknown>>>(
    folder,
    globals,
  );
  return google.run(globals, () => script[name]?.(...request)) as Reply<unknown>;
}

describe('the add-on built for a script bound to the campaign spreadsheet', () => {
  test('shares nothing in that spreadsheet, whatever is confirmed, and says why', () => {
    const campaign = openSmall();
    prepare(campaign);
    const before = states(campaign);
    const problem = { code: 'bound-to-shared-file' } as const;
    for (const confirmedReaders of [undefined, 3]) {
      const reply = act(campaign, 'share', { where: 'here', confirmedReaders });
      expect(reply).toEqual({ ok: false, problem });
    }
    saidOf(problem);
    expect(states(campaign)).toEqual(before);
    expect(campaign.google.files().flatMap(({ permissions }) => permissions)).toHaveLength(1);
  });

  test('shares no more in it once call sheets were shared there by another build', () => {
    const campaign = openSmall();
    prepare(campaign);
    shareAll(campaign, 'here');
    write(campaign, campaign.id, 'Bénévoles!C2', [['nadia.roux@example.org']]);
    const reply = act(campaign, 'share', { where: 'workbook' });
    expect(reply).toEqual({ ok: false, problem: { code: 'bound-to-shared-file' } });
    const people = campaign.google.files().flatMap(({ permissions }) => permissions);
    expect(people.map(({ emailAddress }) => emailAddress)).not.toContain('nadia.roux@example.org');
  });

  test('shares in workbooks like any other', () => {
    const campaign = openSmall();
    prepare(campaign);
    const reply = act(campaign, 'share', { where: 'workbook' });
    expect(reply).toMatchObject({ ok: true, value: { done: true, shared: 3 } });
  });
});
