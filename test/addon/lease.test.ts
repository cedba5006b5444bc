import { openSample, prepare, shareAll, type TestCampaign } from '../support/campaign';
import { type Around, callAs } from '../support/session';
import { owners } from '../support/typing';

/** Twenty volunteers, shared with in slices of five seconds; a second organiser set it up too. */
function begun(): TestCampaign {
  const campaign = openSample({ contacts: 80, targets: 60, volunteers: 20 }, 'fr', {
    latency: 'modelled',
  });
  campaign.google.share(campaign.id, 'lea@example.org', 'writer');
  prepare(campaign);
  const settings = readSettings(campaign);
  expect(settings).toContain('jackie@example.org');
  return campaign;
}

function readSettings({ google, id }: TestCampaign): string {
  return JSON.stringify(google.spreadsheet(id));
}

const slice = { where: 'workbook', seconds: 5 } as const;

describe('sharing in slices', () => {
  test('keeps another organiser’s project out until the end of a slice that takes long', () => {
    const campaign = begun();
    makeOrganiser(campaign, 'lea@example.org');
    const seen: unknown[] = [];
    const lea = { user: 'lea@example.org', scriptId: 'another' };
    const around: Around = ({ method }, make) => {
      if (method === 'Drive.Permissions.create' && seen.length === 0) {
        campaign.google.clock.advance(4 * 60);
        seen.push(callAs(campaign, lea)('collect', {}));
      }
      return make();
    };
    const owner = { user: 'jackie@example.org', scriptId: 'one', around };
    expect(callAs(campaign, owner)('share', { where: 'workbook' })).toMatchObject({ ok: true });
    expect(seen).toMatchObject([{ problem: { code: 'someone-at-work', kind: 'share' } }]);
  });

  test('shows after each slice how far it is, and goes on where it stopped', () => {
    const campaign = begun();
    const seen: number[] = [];
    let progress = campaign.value('share', slice);
    while (!progress.done) {
      seen.push(progress.shared);
      expect(campaign.value('describeCampaign').job).toMatchObject({
        kind: 'share',
        by: 'jackie@example.org',
        done: progress.shared,
        total: 20,
        isAlive: true,
      });
      progress = campaign.value('share', slice);
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(campaign.value('describeCampaign').job).toBeNull();
    expect([...owners(campaign).values()].filter(({ waiting }) => waiting === null)).toHaveLength(
      progress.shared,
    );
  });

  test('gets further each time, however long Google takes to answer', () => {
    const size = { contacts: 30, targets: 18, volunteers: 6 };
    const campaign = openSample(size, 'fr', { latency: 'modelled' });
    prepare(campaign);
    const share = () => {
      for (const call of [2, 3, 4]) campaign.google.failAt(call, 'fails');
      return campaign.value('share', slice);
    };
    const progress = Array.from({ length: 10 }, share);
    expect(progress.at(-1)).toMatchObject({ done: true });
    expect(new Set(progress.map(({ shared }) => shared)).size).toBeGreaterThan(3);
  });

  test('tells another organiser who is at work and since when, and frees itself when it died', () => {
    const campaign = begun();
    makeOrganiser(campaign, 'lea@example.org');
    expect(campaign.value('share', slice).done).toBe(false);
    const lea = { user: 'lea@example.org', scriptId: 'another' };
    expect(callAs(campaign, lea)('collect', {})).toMatchObject({
      ok: false,
      problem: { code: 'someone-at-work', who: 'jackie@example.org', kind: 'share' },
    });
    campaign.google.clock.advance(5 * 60);
    expect(callAs(campaign, lea)('collect', {})).toMatchObject({
      problem: { code: 'someone-at-work' },
    });
    campaign.google.clock.advance(60);
    expect(callAs(campaign, lea)('collect', {})).not.toMatchObject({
      problem: { code: 'someone-at-work' },
    });
  });

  test('can be stopped; what was shared stays shared', () => {
    const campaign = begun();
    const { shared } = campaign.value('share', slice);
    expect(campaign.value('stopJob')).toEqual({ stopped: true });
    expect(campaign.value('describeCampaign').job).toBeNull();
    const writing = [...owners(campaign).values()].filter(({ waiting }) => waiting === null);
    expect(writing).toHaveLength(shared);
  });
});

describe.each(['workbook', 'here'] as const)('undoing a share in %s in slices', (where) => {
  test('takes access from some volunteers at a time, and from none twice', () => {
    const campaign = begun();
    const { google } = campaign;
    const { shared } = shareAll(campaign, where);
    const left = () => [...owners(campaign).values()].filter(({ withdraw }) => withdraw.length > 0);
    const seconds: number[] = [];
    const leaving: number[] = [];
    const before = google.calls.length;
    let isDone = false;
    while (!isDone) {
      const start = google.clock.now();
      isDone = campaign.value('undoShare', { seconds: 8 }).done;
      seconds.push((google.clock.now() - start) / 1000);
      leaving.push(left().length);
    }
    expect(seconds.length).toBeGreaterThan(2);
    expect(Math.max(...seconds)).toBeLessThan(20);
    expect(leaving).toEqual([...leaving].sort((a, b) => b - a));
    expect(leaving.at(-1)).toBe(0);
    const removals = google.calls
      .slice(before)
      .filter(({ method }) => /remove|delete/.test(method));
    expect(removals).toHaveLength(shared);
    const { differences } = campaign.value('checkPermissions');
    expect(differences.filter(({ address }) => address !== 'lea@example.org')).toEqual([]);
  });
});

test('undoing a share takes access from whoever may only read by now too, whenever it comes to them', () => {
  const campaign = begun();
  const { google, id } = campaign;
  shareAll(campaign, 'workbook');
  const writing = [...owners(campaign).values()].filter(({ waiting }) => waiting === null);
  const last = writing.at(-1)?.email ?? '';
  const workbook = google.files().find((file) => file.id !== id);
  const line = workbook?.permissions.find(({ emailAddress }) => emailAddress === last);
  const path = `/drive/v3/files/${workbook?.id}/permissions/${line?.id}`;
  const request = { method: 'PATCH', path, body: { role: 'reader' }, user: 'jackie@example.org' };
  expect(google.rest(request).status).toBe(200);
  expect(campaign.value('undoShare', { seconds: 8 }).done).toBe(false);
  while (!campaign.value('undoShare', { seconds: 8 }).done);
  const people = google.files().flatMap(({ permissions }) => permissions);
  expect(people.map(({ emailAddress }) => emailAddress)).not.toContain(last);
});

test('removing one volunteer is done in time, however many others have access to lose', () => {
  const campaign = begun();
  const { google } = campaign;
  shareAll(campaign, 'workbook');
  const volunteer = [...owners(campaign).values()].at(-1)?.volunteerId ?? '';
  expect(campaign.value('undoShare', { seconds: 5 }).done).toBe(false);
  campaign.value('stopJob');
  const start = google.clock.now();
  campaign.act('removeVolunteer', { volunteer, seconds: 5 });
  expect((google.clock.now() - start) / 1000).toBeLessThan(15);
});

/** Names somebody in the settings as an organiser. */
function makeOrganiser({ google, id }: TestCampaign, address: string): void {
  const read = google.rest({
    method: 'GET',
    host: 'sheets.googleapis.com',
    path: `/v4/spreadsheets/${id}/values/${encodeURIComponent("'Réglages'")}`,
    user: 'jackie@example.org',
  });
  const { values } = read.body as { values: string[][] };
  const row = values.findIndex(([key]) => key === 'organisers') + 1;
  const range = `'Réglages'!B${row}`;
  google.rest({
    method: 'PUT',
    host: 'sheets.googleapis.com',
    path: `/v4/spreadsheets/${id}/values/${encodeURIComponent(range)}`,
    query: [['valueInputOption', 'RAW']],
    body: { values: [[JSON.stringify(['jackie@example.org', address])]] },
    user: 'jackie@example.org',
  });
}
