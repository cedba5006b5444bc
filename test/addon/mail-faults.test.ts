import type { Fault } from '../../local/apps-script/faults';
import type { MailKind } from '../../src/domain/mail';
import { continueFrom, prepare, shareAll, type TestCampaign } from '../support/campaign';
import { reachByLinks, webAppUrl } from '../support/links';
import { contactRow, openSmall } from '../support/small-campaign';

const contacts = [1, 2, 3, 4, 5, 6].map((number) => contactRow(number));
const people = ['nadia', 'omar', 'paula', 'quentin', 'rosa', 'samir'];
const addresses = people.map((name) => `${name}@example.org`);
const volunteers = people.map((name) => [name, '', `${name}@example.org`, '', '']);

const opened = () => openSmall({ contacts, volunteers, google: { webAppUrl } });

const model = opened();
prepare(model);
shareAll(model, 'workbook');
reachByLinks(model, [1, 2, 3]);
const prepared = model.google.spreadsheet(model.id);

/** Six volunteers with call sheets, three of whom are given a personal link. */
function ready(): TestCampaign {
  const campaign = opened();
  continueFrom(campaign, prepared);
  return campaign;
}

function callsOf(kind: MailKind): number {
  const campaign = ready();
  const before = campaign.google.calls.length;
  campaign.value('sendMail', { kind });
  expect(campaign.google.mailbox).toHaveLength(people.length);
  return campaign.google.calls.length - before;
}

/** Sends once, whatever comes of it, and waits until Google would have ended the run. */
function tryToSend({ google, act }: TestCampaign, kind: MailKind): void {
  try {
    act('sendMail', { kind });
  } catch {
    // The run was killed.
  }
  google.clearFaults();
  google.clock.advance(7 * 60);
}

const written = ({ google }: TestCampaign) => google.mailbox.flatMap(({ to }) => to).sort();

const faults: Fault[] = ['killed-before', 'killed-after', 'fails', 'takes-effect-then-fails'];

describe.each(['appeal', 'instructions'] as const)('sending %s', (kind) => {
  test.each(faults)(
    'whatever service call %s, writes to nobody twice and loses nobody',
    (fault) => {
      const calls = callsOf(kind);
      expect(calls).toBeGreaterThan(15);
      for (let call = 1; call <= calls; call += 1) {
        const campaign = ready();
        campaign.google.failAt(call, fault);
        tryToSend(campaign, kind);
        const progress = campaign.value('sendMail', { kind });
        const { uncertain, failed } = campaign.value('previewMail', { kind });
        const shown = [...uncertain, ...failed].map(({ address }) => address);
        const reached = written(campaign);
        const told = { call, reached: new Set(reached).size };
        expect(told).toEqual({ call, reached: reached.length });
        expect([...new Set([...reached, ...shown])].sort()).toEqual(addresses);
        expect(progress).toMatchObject({ done: true, left: 0, sent: 6 - shown.length });
      }
    },
    120_000,
  );
});

describe('mails whose run was killed before it said that they were sent', () => {
  /** The last service call that sends one. */
  function killed(): TestCampaign {
    const quiet = ready();
    const before = quiet.google.calls.length;
    quiet.value('sendMail', { kind: 'appeal' });
    const methods = quiet.google.calls.slice(before).map(({ method }) => method);
    const campaign = ready();
    campaign.google.failAt(methods.lastIndexOf('sendEmail') + 1, 'killed-before');
    return campaign;
  }

  test('are under way until Google would have ended the run, then in doubt, and left alone', () => {
    const campaign = killed();
    expect(() => campaign.act('sendMail', { kind: 'appeal' })).toThrow();
    campaign.google.clearFaults();
    const during = campaign.value('previewMail', { kind: 'appeal' });
    expect(during).toMatchObject({ toSend: 0, underWay: 6, uncertain: [] });
    campaign.google.clock.advance(7 * 60);
    const after = campaign.value('previewMail', { kind: 'appeal' });
    expect(after.uncertain.map(({ address }) => address)).toEqual(addresses);
    expect(campaign.value('sendMail', { kind: 'appeal' })).toMatchObject({ done: true, sent: 0 });
    expect(written(campaign)).toEqual(addresses.slice(0, 5));
  });

  test('are settled by an organiser: those that arrived stay, the other one is sent again', () => {
    const campaign = killed();
    tryToSend(campaign, 'appeal');
    const ids = addresses.map((address) => `appeal/${address}`);
    const [arrived, lost] = [ids.slice(0, 5), ids.slice(5)];
    expect(campaign.value('settleMail', { ids: arrived, arrived: true })).toEqual({ settled: 5 });
    expect(campaign.value('settleMail', { ids: lost, arrived: false })).toEqual({ settled: 1 });
    expect(campaign.value('sendMail', { kind: 'appeal' })).toMatchObject({ sent: 6, uncertain: 0 });
    expect(written(campaign)).toEqual(addresses);
  });
});

test('another installation that writes meanwhile stops neither the mails nor the word that they were sent', () => {
  const campaign = ready();
  const other = campaign.on(campaign.id, 'another-project');
  const { act } = campaign.meddledWith((batch) => {
    if (batch === 2) other.value('saveList', { name: 'All', filter: { all: [] } });
  });
  expect(act('sendMail', { kind: 'appeal' })).toMatchObject({ ok: true, value: { sent: 6 } });
  expect(campaign.value('previewMail', { kind: 'appeal' })).toMatchObject({ uncertain: [] });
});
