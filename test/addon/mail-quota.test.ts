import { prepare, type TestCampaign } from '../support/campaign';
import { manyVolunteers, statesIn, useUp, writtenTo } from '../support/mail';
import { problemOf } from '../support/refusals';
import { openSmall, type SmallCampaignOptions } from '../support/small-campaign';

function prepared(count: number, google: SmallCampaignOptions['google'] = {}): TestCampaign {
  const campaign = openSmall({ volunteers: manyVolunteers(count), google });
  prepare(campaign);
  return campaign;
}

describe('the quota of a day', () => {
  test('is used up today, and the rest goes out at one click the next day', () => {
    const campaign = prepared(150, { profile: 'consumer', latency: 'modelled' });
    expect(campaign.value('previewMail', { kind: 'appeal' })).toMatchObject({ days: 2 });
    const today = { done: false, sent: 100, left: 50, paused: 'mail-quota' };
    expect(campaign.value('sendMail', { kind: 'appeal' })).toMatchObject(today);
    expect(statesIn(campaign).filter((state) => state === 'À envoyer')).toHaveLength(50);
    expect(campaign.value('sendMail', { kind: 'appeal' })).toMatchObject(today);
    expect(problemOf(campaign.act('testMail', { kind: 'appeal' }))).toEqual({ code: 'mail-quota' });
    campaign.google.clock.advance(25 * 60 * 60);
    expect(campaign.value('sendMail', { kind: 'appeal' })).toMatchObject({
      done: true,
      sent: 150,
      left: 0,
      paused: null,
    });
    expect(new Set(writtenTo(campaign)).size).toBe(150);
    expect(writtenTo(campaign)).toHaveLength(150);
    expect(statesIn(campaign).every((state) => state === 'Envoyé')).toBe(true);
  });

  test.each([
    ['consumer', 0, 1],
    ['consumer', 1, 2],
    ['consumer', 100, 1],
    ['workspace', 1400, 1],
    ['workspace', 1499, 2],
  ] as const)(
    'of %s of which %d mails are gone makes sharing with a hundred foresee %d days of mail',
    (profile, gone, days) => {
      const campaign = prepared(100, { profile });
      useUp(campaign, gone);
      const preview = campaign.value('previewShare', { where: 'workbook' });
      expect(preview.days).toEqual({ files: 1, mails: days });
    },
  );

  test('that another script uses up meanwhile leaves those who were not tried to the next day', () => {
    const campaign = prepared(10, { profile: 'consumer' });
    const { act } = campaign.meddledWith((batch) => {
      if (batch === 1) useUp(campaign, 95);
    });
    const value = { sent: 5, failed: 1, left: 4, uncertain: 0, paused: 'mail-quota' };
    expect(act('sendMail', { kind: 'appeal' })).toMatchObject({ ok: true, value });
    campaign.google.clock.advance(25 * 60 * 60);
    expect(campaign.value('sendMail', { kind: 'appeal' })).toMatchObject({ sent: 9, failed: 1 });
  });
});
