import fc from 'fast-check';
import { type Google, restoreGoogle } from '../../local/apps-script/google';
import { campaignIn, persuadable, prepare, shareAll, type TestCampaign } from '../support/campaign';
import { enter, openSmall } from '../support/small-campaign';

/** The same campaign in a Google that was saved and restored. */
function restored({ google, id }: TestCampaign): TestCampaign {
  const again = restoreGoogle(google.save());
  if (again === undefined) throw new Error('It could not be restored.');
  return campaignIn(again, id);
}

/** All that people and scripts could find in a Google. */
const contentOf = (google: Google) => ({
  now: google.clock.now(),
  files: google.files(),
  mailbox: google.mailbox,
  screen: google.screen,
  triggers: google.triggers(),
});

const open = () => openSmall({ google: { latency: 'modelled', profile: 'consumer' } });

/** What may be done with a campaign, by whom ever; each answers what came of it. */
const steps = {
  'set up': ({ act }) => act('setUp', {}),
  'add to the path': ({ act }) => act('addToPath', { filter: persuadable }),
  share: ({ act }) => act('share', { where: 'workbook' }),
  'write to volunteers': ({ act }) => act('sendMail', { kind: 'instructions' }),
  'enter an outcome': (campaign) => attempt(() => enter(campaign, 'C1', { outcome: '✓ Soutien' })),
  'enter a note': (campaign) => attempt(() => enter(campaign, 'C2', { notes: 'rappeler lundi' })),
  collect: ({ act }) => act('collect', {}),
  'build the summary': ({ act }) => act('buildSummary'),
  'check permissions': ({ act }) => act('checkPermissions'),
  'let a day pass': ({ google }) => google.clock.advance(24 * 3600),
} as const satisfies Record<string, (campaign: TestCampaign) => unknown>;

/** What something answers, or that it could not be done yet. */
function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
}

const anyStep = fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[]));

describe('A campaign whose Google is saved and restored', () => {
  test('collects half-way as the one that went on', () => {
    const campaign = open();
    prepare(campaign);
    shareAll(campaign, 'workbook');
    enter(campaign, 'C1', { outcome: '✓ Soutien', notes: 'viendra' });
    enter(campaign, 'C2', { outcome: '✗ Mauvais numéro' });
    const other = restored(campaign);
    expect(other.value('collect', {})).toMatchObject({ changes: 2 });
    campaign.value('collect', {});
    expect(contentOf(other.google)).toEqual(contentOf(campaign.google));
  });

  test('goes on as if nothing had happened, at whatever moment and whatever comes next', () => {
    const story = fc.tuple(
      fc.array(anyStep, { maxLength: 6 }),
      fc.array(anyStep, { minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(story, ([before, after]) => {
        const campaign = open();
        for (const step of ['set up', 'add to the path', ...before] as const) steps[step](campaign);
        const other = restored(campaign);
        for (const step of after) expect(steps[step](other)).toEqual(steps[step](campaign));
        expect(contentOf(other.google)).toEqual(contentOf(campaign.google));
      }),
      { numRuns: 8 },
    );
  });
});
