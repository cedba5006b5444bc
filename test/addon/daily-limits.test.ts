import { organiser, prepare, type TestCampaign } from '../support/campaign';
import { callAs } from '../support/session';
import { enter, openSmall } from '../support/small-campaign';

const nextDay = 25 * 60 * 60;

/** Somebody makes as many files as Google lets them make in a day, but for a few. */
function makeFiles({ google, id }: TestCampaign, count: number): void {
  const { SpreadsheetApp } = google.servicesFor({ user: organiser, activeSpreadsheet: id });
  for (let file = 0; file < count; file += 1) SpreadsheetApp.create(`Budget ${file}`);
}

function callSheets({ google }: TestCampaign): string[] {
  return google
    .files()
    .map(({ name }) => name)
    .filter((name) => name.startsWith('Campagne – '))
    .sort();
}

const ids = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'];

/** Whether everybody can write of the first contact they have. */
function everybodyWrites(campaign: TestCampaign): boolean {
  return ids.every((id) => enter(campaign, id, { notes: '' })[0]?.done === true);
}

test.each([[248], [250]])(
  'files for volunteers that do not fit into the day after %i others are made the next day, each once',
  (made) => {
    const campaign = openSmall({ google: { profile: 'consumer', latency: 'modelled' } });
    prepare(campaign);
    makeFiles(campaign, made);
    const left = 250 - made;
    const share = () => campaign.value('share', { where: 'files' });
    for (let time = 1; time <= 2; time += 1) {
      expect(share()).toMatchObject({ done: false, paused: 'files-quota', shared: left });
      expect(callSheets(campaign)).toHaveLength(left);
    }
    expect(campaign.value('describeCampaign').job).toMatchObject({ done: left, total: 3 });
    campaign.google.clock.advance(nextDay);
    expect(share()).toMatchObject({ done: true, paused: null, shared: 3, waiting: [] });
    expect(callSheets(campaign)).toEqual([
      'Campagne – Nadia Roux',
      'Campagne – Omar Sow',
      'Campagne – Paula Tran',
    ]);
    expect(campaign.value('describeCampaign').job).toBeNull();
    expect(everybodyWrites(campaign)).toBe(true);
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  },
);

describe.each(['workbook', 'files'] as const)(
  'sharing %s beyond what Google allows in a day',
  (where) => {
    test('stops with those who have access able to write, and goes on the next day', () => {
      const campaign = openSmall({ google: { profile: 'consumer', sharesADay: 2 } });
      prepare(campaign);
      const share = () => campaign.value('share', { where });
      const waiting = [{ volunteer: 'Paula Tran', reason: 'not-yet' }];
      const today = { done: false, paused: 'sharing-quota', shared: 2, waiting };
      for (let time = 1; time <= 2; time += 1) expect(share()).toMatchObject(today);
      expect(enter(campaign, 'C1', { outcome: '✓ Supporter' })[0]?.done).toBe(true);
      expect(campaign.value('collect')).toMatchObject({ done: true, changes: 1 });
      expect(campaign.value('checkPermissions').differences).toEqual([]);
      campaign.google.clock.advance(nextDay);
      expect(share()).toMatchObject({ done: true, paused: null, shared: 3, waiting: [] });
      expect(everybodyWrites(campaign)).toBe(true);
      expect(campaign.value('checkPermissions').differences).toEqual([]);
    });
  },
);

test('the other organiser, who could not be let into a workbook today, is let in before any volunteer', () => {
  const campaign = openSmall({ google: { profile: 'consumer', sharesADay: 1 } });
  const bob = 'bob@example.org';
  campaign.google.share(campaign.id, bob, 'writer');
  callAs(campaign, { user: bob })('setUp', {});
  prepare(campaign);
  const permission = { type: 'user', role: 'reader', emailAddress: 'press@example.org' };
  const path = `/drive/v3/files/${campaign.id}/permissions`;
  campaign.google.rest({ method: 'POST', path, body: permission, user: organiser });
  const writers = () => {
    const workbook = campaign.google.files().find(({ id }) => id !== campaign.id);
    return (workbook?.permissions ?? []).map(({ emailAddress }) => emailAddress).slice(1);
  };
  const days = [
    [],
    [bob],
    [bob, 'nadia@example.org'],
    [bob, 'nadia@example.org', 'omar@example.org'],
  ];
  for (const expected of days) {
    const { paused } = campaign.value('share', { where: 'workbook' });
    expect([paused, ...writers()]).toEqual(['sharing-quota', ...expected]);
    campaign.google.clock.advance(nextDay);
  }
  expect(campaign.value('share', { where: 'workbook' })).toMatchObject({ done: true, shared: 3 });
  expect(campaign.value('checkPermissions').differences).toEqual([]);
});
