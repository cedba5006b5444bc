import { prepare, type TestCampaign } from '../support/campaign';
import { openSmall, write } from '../support/small-campaign';

const day = 25 * 60 * 60;
const request = { where: 'files' } as const;

/** A campaign shared in files of their own, two a day; the first two have theirs. */
function begun(): TestCampaign {
  const campaign = openSmall({ google: { sharesADay: 2, profile: 'consumer' } });
  prepare(campaign);
  expect(campaign.value('share', request)).toMatchObject({ done: false, paused: 'sharing-quota' });
  campaign.google.clock.advance(day);
  return campaign;
}

const people = ({ google }: TestCampaign) =>
  google.files().flatMap(({ permissions }) => permissions.map(({ emailAddress }) => emailAddress));

test('an address corrected between two days of sharing gets the file, and the old one loses it', () => {
  const campaign = begun();
  expect(people(campaign)).toContain('nadia@example.org');
  write(campaign, campaign.id, 'Bénévoles!C2', [['nadia.roux@example.org']]);
  expect(campaign.value('share', request)).toMatchObject({ done: true, shared: 3, waiting: [] });
  expect(people(campaign)).toContain('nadia.roux@example.org');
  expect(people(campaign)).not.toContain('nadia@example.org');
});

test('what Google said of an address is told on the next day too', () => {
  const campaign = openSmall({
    google: { sharesADay: 1, profile: 'consumer', withoutAccount: ['nadia@example.org'] },
  });
  prepare(campaign);
  expect(campaign.value('share', request)).toMatchObject({ done: false });
  campaign.google.clock.advance(day);
  expect(campaign.value('share', request)).toMatchObject({
    done: true,
    shared: 2,
    waiting: [{ volunteer: 'Nadia Roux', reason: 'no-google-account' }],
  });
});
