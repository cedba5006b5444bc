import type { Fault } from '../../local/apps-script/faults';
import type { Where } from '../../src/domain/call-sheet';
import { callsOf } from '../support/broken-runs';
import { openSample, persuadable, prepare, type TestCampaign } from '../support/campaign';
import { problemOf } from '../support/refusals';
import { enter, openSmall, recordsIn } from '../support/small-campaign';
import { snapshot } from '../support/snapshot';

type Act = (campaign: TestCampaign) => unknown;

const setUp: Act = ({ value }) => value('setUp', {});
const addToPath: Act = ({ value }) => value('addToPath', { filter: persuadable });
const collect: Act = ({ value }) => value('collect');

function share(where: Where): Act {
  return ({ value }) =>
    value('share', where === 'here' ? { where, confirmedReaders: 3 } : { where });
}

function called(where: Where): Act {
  return (campaign) => {
    prepare(campaign);
    share(where)(campaign);
    enter(campaign, 'C1', { outcome: '✓ Supporter', supportLevel: 'Soutien fort' });
    enter(campaign, 'C2', { outcome: '✗ A demandé à ne plus être appelé', notes: 'Merci' });
  };
}

/** Two organisers, since files are then shared among them too. */
function opened(): TestCampaign {
  const campaign = openSmall();
  campaign.google.share(campaign.id, 'bob@example.org', 'writer');
  return campaign;
}

/** Everything there is afterwards: files, access, tabs and their texts, and what batches left behind. */
function endOf(campaign: TestCampaign) {
  const { google } = campaign;
  const texts = JSON.stringify(snapshot(campaign)).replace(moment, 'moment');
  const metadata = google.files().map(({ id }) => {
    const all = google.spreadsheet(id).developerMetadata;
    return all.map(({ metadataId, metadataKey }) => `${metadataKey} ${metadataId}`);
  });
  return { files: google.files().length, texts, metadata, mails: google.mailbox.length };
}

/** Moments differ, as waiting takes time. */
const moment = /\{\\?"numberValue\\?":\d{5}\.\d+\}/g;

const faults: Fault[] = ['fails', 'takes-effect-then-fails'];

describe.each<[string, Act, Act]>([
  ['setUp', () => undefined, setUp],
  ['addToPath', setUp, addToPath],
  ['share in workbooks', prepare, share('workbook')],
  ['share here', prepare, share('here')],
  ['collect from workbooks', called('workbook'), collect],
  ['collect here', called('here'), collect],
])('%s', (_, first, act) => {
  const campaign = opened();
  first(campaign);
  const begin = campaign.google.remember();
  let answer: unknown;
  const calls = callsOf(campaign, () => {
    answer = act(campaign);
  });
  const end = endOf(campaign);

  test.each(faults)(
    'succeeds in the same run whatever service call %s, with the same end',
    (fault) => {
      expect(calls).toBeGreaterThan(4);
      for (let call = 1; call <= calls; call += 1) {
        begin();
        campaign.google.failAt(call, fault);
        expect({ call, answer: act(campaign) }).toEqual({ call, answer });
        expect({ call, end: endOf(campaign) }).toEqual({ call, end });
      }
    },
  );
});

describe('a batch that Google does not answer well', () => {
  /** Which call of a collect sends its first batch. */
  function firstBatch(): number {
    const campaign = opened();
    called('here')(campaign);
    const before = campaign.google.calls.length;
    collect(campaign);
    const made = campaign.google.calls.slice(before);
    return made.findIndex(({ method }) => method === 'spreadsheets.batchUpdate') + 1;
  }

  test.each(faults)(
    'is not sent again when somebody else wrote meanwhile, whether it %s',
    (fault) => {
      const campaign = opened();
      called('here')(campaign);
      const meddled = campaign.meddledWith((batch) => {
        if (batch > 1) return;
        campaign.on(campaign.id, 'other-script').value('collect');
        campaign.google.failAt(1, fault);
      });
      expect(problemOf(meddled.act('collect'))).toEqual({ code: 'changed-meanwhile' });
      expect(recordsIn(campaign, 'Journal des appels')).toHaveLength(2);
    },
  );

  test('is sent once when it was carried out', () => {
    const campaign = opened();
    called('here')(campaign);
    campaign.google.failAt(firstBatch(), 'takes-effect-then-fails');
    let batches = 0;
    campaign
      .meddledWith((batch) => {
        batches = batch;
      })
      .act('collect');
    const unbroken = opened();
    called('here')(unbroken);
    let expected = 0;
    unbroken
      .meddledWith((batch) => {
        expected = batch;
      })
      .act('collect');
    expect(batches).toBe(expected);
  });
});

describe('a failure that lasts', () => {
  test.each(['setUp', 'describeCampaign'] as const)(
    'is told in Google’s words by %s, in little more than a minute',
    (name) => {
      const campaign = opened();
      const { google } = campaign;
      const start = google.clock.now();
      for (let call = 1; call <= 60; call += 1) google.failAt(call, 'fails');
      expect(campaign.act(name, {} as never)).toMatchObject({
        ok: false,
        problem: { code: 'google-refused', message: expect.stringMatching(/error/) },
      });
      expect(google.clock.now() - start).toBeLessThan(75_000);
    },
  );
});

test('many actions one after the other wait for each other at the limit of a minute', () => {
  const google = { profile: 'consumer', latency: 'modelled' } as const;
  const campaign = openSample({ contacts: 24, targets: 18, volunteers: 6 }, 'fr', google);
  prepare(campaign);
  const start = campaign.google.clock.now();
  const before = campaign.google.calls.length;
  const isSheets = ({ service }: { service: string }) => service === 'Sheets';
  for (let time = 0; time < 50; time += 1) campaign.value('previewFilter', { filter: persuadable });
  const reads = campaign.google.calls.slice(before).filter(isSheets).length;
  const minutes = (campaign.google.clock.now() - start) / 60_000;
  expect(reads).toBeGreaterThanOrEqual(100);
  expect(reads).toBeLessThanOrEqual(110);
  expect(minutes).toBeGreaterThan(0.6);
  expect(minutes).toBeLessThan(2.5);
});
