import { noDetails } from '../../src/domain/details';
import { usualGoal } from '../../src/domain/goal';
import { ofLevels } from '../../src/domain/starting-filter';
import { prepare } from '../support/campaign';
import { contactRow, openSmall } from '../support/small-campaign';

const details = {
  ...noDetails,
  campaign: 'Vivre ici',
  candidate: 'Jackie Martin',
  pollDates: ['2026-03-15', '2026-03-22'],
  objections: 'stop@example.org',
};

describe('what there is to plan for', () => {
  test('is who matches at first, then who is on the path, and the volunteers who take part', () => {
    const campaign = openSmall({
      contacts: [1, 2, 3, 4].map((number) =>
        contactRow(number, number === 4 ? { level: 'Soutien fort' } : {}),
      ),
    });
    campaign.value('setUp', { supportScale: '1-is-strong' });
    expect(campaign.value('previewGoal')).toEqual({ contacts: 3, from: 'filter', callers: 3 });
    campaign.value('addToPath', { filter: ofLevels([1, 3]) });
    expect(campaign.value('previewGoal')).toEqual({ contacts: 4, from: 'path', callers: 3 });
  });
});

describe('what a campaign says of itself and what it aims at', () => {
  test('is kept, and stays when it is set up again', () => {
    const campaign = openSmall();
    prepare(campaign);
    expect(campaign.value('describeCampaign')).toMatchObject({
      details: noDetails,
      goal: null,
    });
    expect(campaign.value('saveDetails', details)).toEqual(details);
    expect(campaign.value('saveGoal', { ...usualGoal, seats: 8 }).seats).toBe(8);
    campaign.value('setUp', {});
    expect(campaign.value('describeCampaign')).toMatchObject({
      details,
      goal: { ...usualGoal, seats: 8 },
    });
  });

  test('is refused where it makes no sense, and nothing is changed', () => {
    const campaign = openSmall();
    prepare(campaign);
    const before = campaign.google.spreadsheet(campaign.id);
    const refused = { ok: false, problem: { code: 'bad-request' } };
    expect(campaign.act('saveDetails', { ...details, purgeOn: 'soon' })).toMatchObject(refused);
    expect(campaign.act('saveGoal', { ...usualGoal, seats: 0 })).toMatchObject(refused);
    expect(campaign.google.spreadsheet(campaign.id)).toBe(before);
  });
});
