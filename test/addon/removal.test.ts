import { organiser, prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { colleague, letColleagueIn } from '../support/colleague';
import { problemOf, saidOf } from '../support/refusals';
import { enter, openSmall, type SmallCampaignOptions, write } from '../support/small-campaign';

const nadia = 'nadia@example.org';

/** Two organisers, of whom the owner has shared. */
function shared(where: 'workbook' | 'here', options: SmallCampaignOptions = {}) {
  const campaign = openSmall(options);
  const kim = letColleagueIn(campaign);
  prepare(campaign);
  shareAll(campaign, where);
  return { campaign, kim };
}

/** Whether somebody can open any file but by being told a link. */
const isIn = ({ google }: TestCampaign, address: string) =>
  google
    .files()
    .some(({ permissions }) => permissions.some(({ emailAddress }) => emailAddress === address));

const canType = (campaign: TestCampaign) =>
  enter(campaign, 'C1', { notes: 'x' }).some(({ done }) => done);

/** Writes down that somebody is in the middle of long work. */
function atWork(campaign: TestCampaign, by: string) {
  const row = readTab(campaign, campaign.id, 'Réglages').findIndex(([key]) => key === 'job') + 1;
  const now = campaign.google.clock.date().getTime() / 864e5 + 25_569 + 1 / 24;
  const job = { kind: 'collect', of: '', by, since: now, beat: now, done: 0, total: 9 };
  const stored = JSON.stringify({ ...job, taken: [], finished: [] });
  write(campaign, campaign.id, `'Réglages'!B${row}`, [[stored]]);
}

describe.each(['workbook', 'here'] as const)(
  'a volunteer who is removed while another organiser is at work, in %s',
  (where) => {
    const { campaign, kim } = shared(where);
    const [remover, other] = where === 'here' ? [kim, organiser] : [campaign, colleague];

    test('loses access at once, and keeps the contacts until it is one’s turn', () => {
      atWork(campaign, other);
      const problem = problemOf(remover.act('removeVolunteer', { volunteer: nadia }));
      expect(problem).toMatchObject({ code: 'contacts-taken-back-later', volunteer: 'Nadia Roux' });
      saidOf(problem, 'Nadia Roux');
      expect(isIn(campaign, nadia)).toBe(false);
      expect(canType(campaign)).toBe(false);
      expect(campaign.value('describeCampaign').job).toMatchObject({ kind: 'collect' });
    });

    test('is removed to the end when it is asked for again', () => {
      campaign.google.clock.advance(60 * 60);
      expect(remover.value('removeVolunteer', { volunteer: nadia })).toMatchObject({
        done: true,
        taken: 2,
      });
    });
  },
);

test('where only the owner may share, the cells are closed and the owner is named', () => {
  const { campaign, kim } = shared('here');
  campaign.google.rest({
    method: 'PATCH',
    host: 'www.googleapis.com',
    path: `/drive/v3/files/${campaign.id}`,
    body: { writersCanShare: false },
    user: organiser,
  });
  expect(canType(campaign)).toBe(true);
  const problem = problemOf(kim.act('removeVolunteer', { volunteer: nadia }));
  expect(problem).toEqual({ code: 'workbook-of-another', title: 'Campagne', owner: organiser });
  expect(canType(campaign)).toBe(false);
  expect(campaign.value('removeVolunteer', { volunteer: nadia }).done).toBe(true);
  expect(isIn(campaign, nadia)).toBe(false);
});
