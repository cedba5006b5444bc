import { organiser, prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { colleague, letColleagueIn } from '../support/colleague';
import { problemOf, saidOf } from '../support/refusals';
import { enter, openSmall, type SmallCampaignOptions, write } from '../support/small-campaign';
import { owners } from '../support/typing';

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

describe('an organiser who did not make the workbook', () => {
  const { campaign, kim } = shared('workbook');

  test('removes a volunteer: their cells are closed, and who must end the access is said', () => {
    expect(canType(campaign)).toBe(true);
    const problem = problemOf(kim.act('removeVolunteer', { volunteer: nadia }));
    expect(problem).toMatchObject({ code: 'access-left', addresses: nadia, owner: organiser });
    saidOf(problem, nadia, organiser);
    expect(canType(campaign)).toBe(false);
    expect(isIn(campaign, nadia)).toBe(true);
    expect(owners(campaign).get('call-sheet-1')).toMatchObject({
      waiting: 'removed',
      withdraw: [nadia],
    });
  });

  test('goes on working: collects, repairs, and shares with nobody in the owner’s place', () => {
    expect(kim.value('collect').done).toBe(true);
    expect(kim.value('repairPermissions').done).toBe(true);
    write(campaign, campaign.id, 'Bénévoles!C3', [['omar.sow@example.org']]);
    const { waiting } = kim.value('share', { where: 'workbook' });
    expect(waiting).toContainEqual({ volunteer: 'Omar Sow', reason: 'owner-only' });
    expect(owners(campaign).get('call-sheet-3')).toMatchObject({ waiting: null });
  });

  test('leaves it to the owner to end the access, who does so by Repair', () => {
    expect(campaign.value('repairPermissions').left).toEqual([]);
    expect(isIn(campaign, nadia)).toBe(false);
    expect(shareAll(campaign, 'workbook').waiting).toEqual([
      { volunteer: 'Nadia Roux', reason: 'removed' },
    ]);
    expect(isIn(campaign, 'omar.sow@example.org')).toBe(true);
  });
});

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
