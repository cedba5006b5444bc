import type { Fault } from '../../local/apps-script/faults';
import type { Where } from '../../src/domain/call-sheet';
import type { ShareRequest } from '../../src/protocol-share';
import { continueFrom, persuadable, prepare, type TestCampaign } from '../support/campaign';
import { contactRow, openSmall } from '../support/small-campaign';
import { snapshot } from '../support/snapshot';
import { tabsOf, typedIn } from '../support/typing';

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

const model = opened();
prepare(model);

/** A campaign of its own, set up and with contacts on the path. */
function prepared(): TestCampaign {
  const campaign = opened();
  continueFrom(campaign, model.google.spreadsheet(model.id));
  return campaign;
}

function request(where: Where, campaign: TestCampaign) {
  const { readers } = campaign.value('previewShare', { where });
  return where === 'here' ? { where, confirmedReaders: readers } : { where };
}

/** Shares once, whatever comes of it. */
function tryToShare(campaign: TestCampaign, wanted: ShareRequest): void {
  try {
    campaign.act('share', wanted);
  } catch {
    // The run was killed.
  }
}

/** A killed run keeps its lock until Google would have ended it. */
function afterTheRun({ google }: TestCampaign): void {
  google.clearFaults();
  google.clock.advance(6 * 60);
}

/** Every cell any volunteer can type in; typing is blank, so that it leaves nothing behind. */
function writable(campaign: TestCampaign, people: readonly string[]): Set<string> {
  return new Set(typedIn(campaign, tabsOf(campaign), people, ''));
}

const unbroken = (where: Where) => {
  const campaign = prepared();
  const before = campaign.google.calls.length;
  const wanted = request(where, campaign);
  const previewed = campaign.google.calls.length;
  expect(previewed).toBeGreaterThan(before);
  campaign.value('share', wanted);
  const calls = campaign.google.calls.length - previewed;
  const people = campaign.google
    .files()
    .flatMap(({ permissions }) =>
      permissions.filter(({ role }) => role === 'writer').map(({ emailAddress }) => emailAddress),
    );
  return { calls, people, wanted, state: snapshot(campaign), cells: writable(campaign, people) };
};

const faults: Fault[] = ['killed-before', 'killed-after', 'fails', 'takes-effect-then-fails'];

describe.each(['workbook', 'here'] as Where[])('share in %s', (where) => {
  const whole = unbroken(where);

  test.each(faults)(
    'whatever service call %s, opens nothing too much and ends the same when done again',
    (fault) => {
      expect(whole.calls).toBeGreaterThan(8);
      for (let call = 1; call <= whole.calls; call += 1) {
        const campaign = prepared();
        campaign.google.failAt(call, fault);
        tryToShare(campaign, whole.wanted);
        afterTheRun(campaign);
        const cells = [...writable(campaign, whole.people)];
        expect(cells.filter((cell) => !whole.cells.has(cell))).toEqual([]);
        while (!campaign.value('share', whole.wanted).done);
        expect({ call, state: snapshot(campaign) }).toEqual({ call, state: whole.state });
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
      campaign.google.failAt(call, fault);
      try {
        campaign.act('addToPath', { filter: persuadable });
      } catch {
        // The run was killed.
      }
      afterTheRun(campaign);
    }
    campaign.value('addToPath', { filter: persuadable });
    expect(campaign.value('previewFilter', { filter: persuadable }).matching).toBe(0);
    expect(campaign.value('previewSplit').toGive).toBe(contacts.length);
  }
});
