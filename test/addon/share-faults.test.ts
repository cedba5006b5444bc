import type { Where } from '../../src/domain/call-sheet';
import type { ShareRequest } from '../../src/protocol-share';
import { callsOf, faults, goWrong, writableBy } from '../support/broken-runs';
import { persuadable, prepare, type TestCampaign } from '../support/campaign';
import { contactRow, openSmall } from '../support/small-campaign';
import { snapshot } from '../support/snapshot';

const contacts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => contactRow(number));
const volunteers = ['nadia', 'omar', 'paula', 'quentin', 'rosa', 'samir'].map((name) => [
  name,
  '',
  `${name}@example.org`,
  '',
  '',
]);

/** Six volunteers, one of whom turns out to have no Google account. */
function opened(): TestCampaign {
  return openSmall({ contacts, volunteers, google: { withoutAccount: ['rosa@example.org'] } });
}

function request(where: Where, campaign: TestCampaign): ShareRequest {
  const { readers } = campaign.value('previewShare', { where });
  return where === 'here' ? { where, confirmedReaders: readers } : { where };
}

/** Everybody who may write in any file. */
function writers({ google }: TestCampaign): string[] {
  const all = google.files().flatMap(({ permissions }) => permissions);
  return all.filter(({ role }) => role === 'writer').map(({ emailAddress }) => emailAddress);
}

describe.each(['workbook', 'here'] as Where[])('share in %s', (where) => {
  const campaign = opened();
  prepare(campaign);
  const wanted = request(where, campaign);
  const begin = campaign.google.remember();
  const calls = callsOf(campaign, () => campaign.value('share', wanted));
  const state = snapshot(campaign);
  const people = writers(campaign);
  const allowed = new Set(writableBy(campaign, people));

  test.each(faults)(
    'whatever service call %s, opens nothing too much and ends the same when done again',
    (fault) => {
      expect(calls).toBeGreaterThan(8);
      for (let call = 1; call <= calls; call += 1) {
        begin();
        goWrong(campaign, { call, fault }, () => campaign.act('share', wanted));
        const cells = writableBy(campaign, people);
        expect(cells.filter((cell) => !allowed.has(cell))).toEqual([]);
        while (!campaign.value('share', wanted).done);
        expect({ call, state: snapshot(campaign) }).toEqual({ call, state });
        const told = campaign.google.mailbox.flatMap(({ to }) => to);
        expect(new Set(told).size).toBe(told.length);
      }
    },
    120_000,
  );
});

test('addToPath done again after any fault adds nobody twice', () => {
  for (const fault of faults) {
    const campaign = opened();
    campaign.value('setUp', {});
    for (let call = 1; call <= 6; call += 1) {
      goWrong(campaign, { call, fault }, () => campaign.act('addToPath', { filter: persuadable }));
    }
    campaign.value('addToPath', { filter: persuadable });
    expect(campaign.value('previewFilter', { filter: persuadable }).matching).toBe(0);
    expect(campaign.value('previewSplit').toGive).toBe(contacts.length);
  }
});
