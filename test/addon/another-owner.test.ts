import { organiser, prepare, shareAll, type TestCampaign } from '../support/campaign';
import { letColleagueIn } from '../support/colleague';
import { problemOf, saidOf, states } from '../support/refusals';
import { enter, lineOf, openSmall, recordsIn, write } from '../support/small-campaign';

const nadia = 'nadia@example.org';
const omar = 'omar@example.org';

/** Call sheets that the owner of the campaign shared; Kim, another organiser, did not make them. */
function shared(where: 'workbook' | 'files') {
  const campaign = openSmall();
  const kim = letColleagueIn(campaign, 'another');
  prepare(campaign);
  shareAll(campaign, where);
  const [touched = '', free = ''] = contactsOf(campaign, 'Nadia Roux');
  enter(campaign, touched, { outcome: '✓ Supporter' });
  return { campaign, kim, touched, free };
}

function contactsOf(campaign: TestCampaign, volunteer: string): string[] {
  return recordsIn(campaign, 'Vue Parcours')
    .filter((row) => row['Personne de référence'] === volunteer)
    .map((row) => String(row['Identifiant du contact']));
}

/** Whom workbooks are shared with. */
function peopleIn({ google, id }: TestCampaign): string[] {
  const workbooks = google.files().filter((file) => file.id !== id);
  return workbooks.flatMap(({ permissions }) =>
    permissions.map(({ emailAddress }) => emailAddress),
  );
}

const title = {
  workbook: 'Campagne – feuilles d’appel 1',
  files: 'Campagne – Nadia Roux',
} as const;

/** That somebody else has to do it, said with who and where. */
function saysWhose(reply: Parameters<typeof problemOf>[0], named: string): void {
  const problem = problemOf(reply);
  expect(problem).toEqual({ code: 'workbook-of-another', title: named, owner: organiser });
  saidOf(problem, named, organiser);
}

describe.each(['workbook', 'files'] as const)('an organiser who made no %s', (where) => {
  test('gives contacts to others, who write in their new rows at once', () => {
    const { campaign, kim, free } = shared(where);
    const request = { volunteers: [nadia], to: [omar] };
    expect(kim.value('reassign', request)).toMatchObject({ done: true, taken: 1, kept: 1 });
    expect(lineOf(campaign, free)).toMatchObject({ email: omar });
    expect(enter(campaign, free, { outcome: '✓ Indécis' })).toEqual([{ done: true }]);
    const taken = { done: true, taken: 2, kept: 1 };
    expect(kim.value('release', { volunteers: [omar] })).toMatchObject(taken);
    expect(campaign.value('collect')).toMatchObject({ changes: 2, notUnderstood: [] });
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  });

  test.each([
    ['does the same', ({ value }) => value('removeVolunteer', { volunteer: nadia })],
    ['collects', ({ value }) => value('collect')],
  ] as [string, (by: TestCampaign) => unknown][])(
    'removes a volunteer, who writes no more at once and reads no more once the owner %s',
    (_what, finish) => {
      const { campaign, kim, touched, free } = shared(where);
      const line = lineOf(campaign, touched);
      const writes = () => enter(campaign, touched, { notes: 'x' })[0]?.done;
      expect(writes()).toBe(true);
      saysWhose(kim.act('removeVolunteer', { volunteer: nadia }), title[where]);
      expect(writes()).toBe(false);
      expect(() => lineOf(campaign, free)).toThrow('is on no call sheet');
      expect(lineOf(campaign, touched)).toEqual(line);
      expect(peopleIn(campaign)).toContain(nadia);
      expect(kim.value('describeCampaign').job).toBeNull();
      finish(campaign);
      expect(peopleIn(campaign)).not.toContain(nadia);
      expect(campaign.value('checkPermissions').differences).toEqual([]);
    },
  );

  test('takes nobody out of it, and changes nothing when trying', () => {
    const { campaign, kim } = shared(where);
    const workbook = campaign.google.files().find(({ name }) => name === title[where]);
    const request = { spreadsheetId: workbook?.id ?? '', address: 'eve@example.org' };
    campaign.google.share(request.spreadsheetId, request.address, 'writer');
    const before = states(campaign);
    saysWhose(kim.act('removePerson', request), title[where]);
    expect(states(campaign)).toEqual(before);
    expect(peopleIn(campaign)).toContain(request.address);
  });
});

test('whoever joins late has a call sheet in a workbook of another organiser’s, who lets them in', () => {
  const { campaign, kim } = shared('workbook');
  write(campaign, campaign.id, 'Bénévoles!A5', [['Qi', 'Wen', 'qi@example.org', '', 'Bénévole']]);
  saysWhose(kim.act('share', { where: 'workbook' }), title.workbook);
  expect(peopleIn(campaign)).not.toContain('qi@example.org');
  expect(shareAll(campaign, 'workbook')).toMatchObject({ callSheets: 4, shared: 4, waiting: [] });
  expect(peopleIn(campaign)).toContain('qi@example.org');
  expect(kim.value('share', { where: 'workbook' })).toMatchObject({ done: true, shared: 4 });
});
