import { organiser, prepare, type TestCampaign } from '../support/campaign';
import { letColleagueIn } from '../support/colleague';
import { manyVolunteers, useUp, writtenTo } from '../support/mail';
import { problemOf, saidOf } from '../support/refusals';
import { openSmall } from '../support/small-campaign';

/** Two organisers, each with an installation of their own, and forty volunteers. */
function opened() {
  const google = { profile: 'consumer', latency: 'modelled' } as const;
  const campaign = openSmall({ volunteers: manyVolunteers(40), google });
  const kim = letColleagueIn(campaign, 'another');
  prepare(campaign);
  return { campaign, kim };
}

const slice = { kind: 'appeal', seconds: 5 } as const;
const jobIn = ({ value }: Pick<TestCampaign, 'value'>) => value('describeCampaign').job;

/** Everybody was written to, and nobody twice. */
function expectAllOnce(campaign: TestCampaign): void {
  const reached = writtenTo(campaign);
  expect(reached).toHaveLength(40);
  expect(new Set(reached).size).toBe(40);
}

describe('mails sent in slices', () => {
  test('go on where they stopped, and say how far they are to whoever looks', () => {
    const { campaign, kim } = opened();
    let progress = campaign.value('sendMail', slice);
    let slices = 1;
    for (; !progress.done; slices += 1) {
      expect(progress).toMatchObject({ left: 40 - progress.sent, paused: null });
      const job = { kind: 'send-mail', by: organiser, done: progress.sent, total: 40 };
      for (const one of [campaign, kim])
        expect(jobIn(one)).toMatchObject({ ...job, isAlive: true });
      progress = campaign.value('sendMail', slice);
    }
    expect(slices).toBeGreaterThan(1);
    expect(jobIn(campaign)).toBeNull();
    expectAllOnce(campaign);
  });

  test('are not sent by another organiser too, who is told who is at it; she takes over a dead one', () => {
    const { campaign, kim } = opened();
    expect(campaign.value('sendMail', slice).done).toBe(false);
    const sent = writtenTo(campaign).length;
    const problem = problemOf(kim.act('sendMail', slice));
    expect(problem).toMatchObject({ code: 'someone-at-work', who: organiser, kind: 'send-mail' });
    saidOf(problem, organiser);
    expect(writtenTo(campaign)).toHaveLength(sent);
    campaign.google.clock.advance(6 * 60);
    expect(kim.value('sendMail', { kind: 'appeal' })).toMatchObject({ done: true, sent: 40 });
    expectAllOnce(campaign);
  });

  test('keep others out from the first on, until long after their run was killed', () => {
    const { campaign, kim } = opened();
    campaign.google.failAt(40, 'killed-after');
    expect(() => campaign.act('sendMail', { kind: 'appeal' })).toThrow();
    campaign.google.clearFaults();
    const sent = writtenTo(campaign).length;
    expect(sent).toBeGreaterThan(10);
    expect(problemOf(kim.act('sendMail', slice))).toMatchObject({ code: 'someone-at-work' });
    campaign.google.clock.advance(7 * 60);
    const { uncertain } = kim.value('sendMail', { kind: 'appeal' });
    expect(uncertain).toBeGreaterThan(0);
    expect(new Set(writtenTo(campaign)).size).toBe(writtenTo(campaign).length);
  });

  test('leave the rest to another organiser, who has a quota of her own, when one of them may send no more', () => {
    const { campaign, kim } = opened();
    useUp(campaign, 75);
    const paused = { sent: 25, left: 15, paused: 'mail-quota' };
    expect(campaign.value('sendMail', { kind: 'appeal' })).toMatchObject(paused);
    campaign.google.clock.advance(6 * 60);
    expect(kim.value('sendMail', { kind: 'appeal' })).toMatchObject({ done: true, sent: 40 });
    expectAllOnce(campaign);
  });
});
