import type { Server } from '../../src/protocol';
import { organiser, prepare, shareAll, type TestCampaign } from '../support/campaign';
import { problemOf, saidOf } from '../support/refusals';
import { type Around, callAs } from '../support/session';
import { contactRow, enter, lineOf, openSmall, recordsIn } from '../support/small-campaign';

const [nadia, omar, paula] = ['nadia@example.org', 'omar@example.org', 'paula@example.org'];

/** Nadia, Omar and Paula have a file each, with two contacts in it. */
function openShared(): TestCampaign {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'files');
  return campaign;
}

function persons(campaign: TestCampaign): unknown[] {
  return recordsIn(campaign, 'Vue Parcours').map((row) => row['Personne de référence']);
}

const readersOf = ({ google }: TestCampaign) =>
  google.files().flatMap(({ permissions }) => permissions.map(({ emailAddress }) => emailAddress));

/** Deletes somebody's file for good, and says what it was called. */
function lose({ google }: TestCampaign, volunteer: string): string {
  const file = google
    .files()
    .find(({ permissions }) => permissions.some(({ emailAddress }) => emailAddress === volunteer));
  const path = `/drive/v3/files/${file?.id}`;
  google.rest({ method: 'DELETE', host: 'www.googleapis.com', path, user: organiser });
  return file?.name ?? '';
}

describe('a file that was deleted', () => {
  test('is named when sharing is undone, and keeps nobody else from being taken back', () => {
    const campaign = openShared();
    const title = lose(campaign, nadia);
    const problem = problemOf(campaign.act('undoShare', {}));
    expect(problem).toEqual({ code: 'workbook-out-of-reach', title });
    saidOf(problem, title);
    expect(persons(campaign)).toEqual(['Nadia Roux', '', '', 'Nadia Roux', '', '']);
    expect(readersOf(campaign)).not.toContain(omar);
    expect(readersOf(campaign)).not.toContain(paula);
  });

  test('gives its contacts to others once it is forgotten', () => {
    const campaign = openShared();
    const title = lose(campaign, nadia);
    const request = { volunteers: [nadia], to: [omar] };
    expect(problemOf(campaign.act('reassign', request))).toMatchObject({ title });
    expect(campaign.value('forgetWorkbook', { title })).toEqual({ callSheets: 1 });
    expect(campaign.value('reassign', request)).toMatchObject({ done: true, taken: 2 });
    expect(enter(campaign, 'C1', { notes: 'x' })).toEqual([{ done: true }]);
    expect(lineOf(campaign, 'C1').email).toBe(omar);
    expect(campaign.value('collect')).toMatchObject({ changes: 1, unread: [] });
  });

  test('is made again once it is forgotten, with everybody in it and what was collected kept', () => {
    const campaign = openShared();
    enter(campaign, 'C1', { outcome: '✓ Supporter' });
    campaign.value('collect');
    const title = lose(campaign, nadia);
    campaign.value('forgetWorkbook', { title });
    expect(campaign.value('describeCampaign')).toMatchObject({ waiting: 1 });
    expect(shareAll(campaign, 'files')).toMatchObject({ shared: 3, waiting: [] });
    expect(campaign.value('collect')).toMatchObject({ changes: 0, unread: [] });
    expect(enter(campaign, 'C4', { outcome: '✓ Supporter' })).toEqual([{ done: true }]);
    expect(campaign.value('collect')).toMatchObject({ changes: 1 });
    expect(recordsIn(campaign, 'Journal des appels')).toHaveLength(2);
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  });

  test('is tried once by a collect that takes several slices, and keeps no other from its turn', () => {
    const volunteers = Array.from({ length: 14 }, (_, index) => [
      `V${index}`,
      '',
      `v${index}@example.org`,
      '',
      '',
    ]);
    const campaign = openSmall({
      contacts: volunteers.map((_, index) => contactRow(index + 1)),
      volunteers,
      google: { latency: 'modelled' },
    });
    prepare(campaign);
    shareAll(campaign, 'files');
    enter(campaign, 'C14', { outcome: '✓ Supporter' });
    const lost = volunteers.slice(0, 13).map(([, , email = '']) => lose(campaign, email));
    const slices = [1, 2].map(() => campaign.value('collect', { seconds: 5 }));
    expect(slices.map(({ done, changes, unread }) => ({ done, changes, unread }))).toEqual([
      { done: false, changes: 0, unread: lost.slice(0, 12) },
      { done: true, changes: 1, unread: lost.slice(12) },
    ]);
  });

  test('is not taken for lost while it can be opened', () => {
    const campaign = openShared();
    const title = campaign.google.files().at(0)?.name ?? '';
    const problem = problemOf(campaign.act('forgetWorkbook', { title }));
    expect(problem).toEqual({ code: 'workbook-there', title });
    saidOf(problem, title);
    expect(campaign.act('forgetWorkbook', { title: 'Autre' })).toMatchObject({
      problem: { code: 'bad-request' },
    });
  });
});

/** Calls the add-on on a day on which Google makes so many files and no more. */
function withFiles(campaign: TestCampaign, most: number, name: keyof Server, request: object) {
  let made = 0;
  const around: Around = ({ method }, make) => {
    if (method !== 'Drive.Files.create') return make();
    made += 1;
    if (made <= most) return make();
    const errors = [{ reason: 'dailyLimitExceeded' }];
    const details = { code: 403, message: 'Daily Limit Exceeded', errors };
    throw Object.assign(new Error(details.message), { details });
  };
  const reply = callAs(campaign, { user: organiser, around })(name, request);
  return { reply, made };
}

describe('a file that is not made yet, as Google makes no more today', () => {
  /** Nadia has her file; Omar and Paula would get theirs tomorrow. */
  function halfShared(): TestCampaign {
    const campaign = openSmall();
    prepare(campaign);
    const { reply } = withFiles(campaign, 1, 'share', { where: 'files' });
    expect(reply).toMatchObject({ value: { done: false, paused: 'files-quota' } });
    return campaign;
  }

  const done = { value: { done: true, paused: null } };

  test.each([
    ['release', { volunteers: [omar] }, { taken: 2 }],
    ['removeVolunteer', { volunteer: paula }, { taken: 2 }],
    ['reassign', { volunteers: [omar, paula], to: [nadia] }, { taken: 4 }],
    ['undoShare', {}, { taken: 6 }],
    ['undoAdd', {}, { taken: 6 }],
  ] as const)('needs no taking back, and is not made for it: %s', (name, request, moved) => {
    const campaign = halfShared();
    const { reply, made } = withFiles(campaign, 0, name, request);
    expect({ reply, made }).toMatchObject({
      reply: { value: { ...done.value, ...moved } },
      made: 0,
    });
    expect(campaign.google.files()).toHaveLength(2);
  });

  test('is made the next day with who is left for it', () => {
    const campaign = halfShared();
    withFiles(campaign, 0, 'release', { volunteers: [omar] });
    expect(shareAll(campaign, 'files')).toMatchObject({ shared: 3, shares: { min: 2, max: 2 } });
    expect(campaign.google.files()).toHaveLength(4);
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  });
});
