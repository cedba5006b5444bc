import { prepare, shareAll } from '../support/campaign';
import { enter, openSmall } from '../support/small-campaign';

describe('following a campaign', () => {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'workbook');

  test('counts where contacts stand, steps before reasons', () => {
    enter(campaign, 'C1', { outcome: '✓ Supporter' });
    campaign.value('collect');
    const { outcomes, followUpCount } = campaign.value('previewFollow');
    const counted = outcomes.filter(({ contacts }) => contacts > 0);
    expect(counted).toEqual([
      { id: 'to-call', kind: 'step', label: 'À appeler', contacts: 5 },
      { id: 'supporter', kind: 'completion', label: 'Supporter', contacts: 1 },
    ]);
    expect(followUpCount).toBe(0);
  });

  test('tells whom to get back to, those waiting longest first, with what was noted', () => {
    const note = `Veut un rendez-vous. ${'Très intéressée. '.repeat(20)}`;
    enter(campaign, 'C3', { outcome: 'Besoin de suivi', notes: note });
    campaign.value('collect');
    campaign.google.clock.advance(3600);
    enter(campaign, 'C2', { outcome: 'Besoin de suivi', notes: 'Rappeler jeudi' });
    campaign.value('collect');
    const { followUpCount, followUps } = campaign.value('previewFollow');
    expect(followUpCount).toBe(2);
    expect(followUps.map(({ contactId }) => contactId)).toEqual(['C3', 'C2']);
    expect(followUps[0]?.note).toMatch(/^Veut un rendez-vous\..*…$/);
    expect(followUps[1]).toMatchObject({
      name: 'Bruno Carré',
      phone: '06 39 98 90 02',
      step: 'Besoin de suivi',
      note: 'Rappeler jeudi',
      row: 3,
    });
  });
});
