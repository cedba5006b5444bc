import { callsOf, faults, goWrong } from '../support/broken-runs';
import { prepare, shareAll } from '../support/campaign';
import { reachByLinks, webAppUrl } from '../support/links';
import { contactRow, openSmall } from '../support/small-campaign';

const contacts = [1, 2, 3, 4, 5, 6].map((number) => contactRow(number));
const people = ['nadia', 'omar', 'paula', 'quentin', 'rosa', 'samir'];
const addresses = people.map((name) => `${name}@example.org`);
const volunteers = people.map((name) => [name, '', `${name}@example.org`, '', '']);

const campaign = openSmall({ contacts, volunteers, google: { webAppUrl } });
prepare(campaign);
shareAll(campaign, 'workbook');
reachByLinks(campaign, [1, 2, 3]);

/** Six volunteers with call sheets, three of whom are given a personal link. */
const begin = campaign.google.remember();
beforeEach(begin);

const { act, google, value } = campaign;
const written = () => google.mailbox.flatMap(({ to }) => to).sort();

describe.each(['appeal', 'instructions'] as const)('sending %s', (kind) => {
  test.each(faults)(
    'whatever service call %s, writes to nobody twice and loses nobody',
    (fault) => {
      const calls = callsOf(campaign, () => value('sendMail', { kind }));
      expect(written()).toHaveLength(people.length);
      expect(calls).toBeGreaterThan(15);
      for (let call = 1; call <= calls; call += 1) {
        begin();
        goWrong(campaign, { call, fault }, () => act('sendMail', { kind }));
        const progress = value('sendMail', { kind });
        const { uncertain, failed } = value('previewMail', { kind });
        const shown = [...uncertain, ...failed].map(({ address }) => address);
        const reached = written();
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
  function lastSent(): number {
    const before = google.calls.length;
    value('sendMail', { kind: 'appeal' });
    const methods = google.calls.slice(before).map(({ method }) => method);
    begin();
    return methods.lastIndexOf('sendEmail') + 1;
  }

  test('are under way until Google would have ended the run, then in doubt, and left alone', () => {
    google.failAt(lastSent(), 'killed-before');
    expect(() => act('sendMail', { kind: 'appeal' })).toThrow();
    google.clearFaults();
    const during = value('previewMail', { kind: 'appeal' });
    expect(during).toMatchObject({ toSend: 0, underWay: 6, uncertain: [] });
    google.clock.advance(7 * 60);
    const after = value('previewMail', { kind: 'appeal' });
    expect(after.uncertain.map(({ address }) => address)).toEqual(addresses);
    expect(value('sendMail', { kind: 'appeal' })).toMatchObject({ done: true, sent: 0 });
    expect(written()).toEqual(addresses.slice(0, 5));
  });

  test('are settled by an organiser: those that arrived stay, the other one is sent again', () => {
    goWrong(campaign, { call: lastSent(), fault: 'killed-before' }, () =>
      act('sendMail', { kind: 'appeal' }),
    );
    const ids = addresses.map((address) => `appeal/${address}`);
    const [arrived, lost] = [ids.slice(0, 5), ids.slice(5)];
    expect(value('settleMail', { ids: arrived, arrived: true })).toEqual({ settled: 5 });
    expect(value('settleMail', { ids: lost, arrived: false })).toEqual({ settled: 1 });
    expect(value('sendMail', { kind: 'appeal' })).toMatchObject({ sent: 6, uncertain: 0 });
    expect(written()).toEqual(addresses);
  });
});

test('another installation that writes meanwhile stops neither the mails nor the word that they were sent', () => {
  const other = campaign.on(campaign.id, 'another-project');
  const meddled = campaign.meddledWith((batch) => {
    if (batch === 2) other.value('saveList', { name: 'All', filter: { all: [] } });
  });
  const sent = meddled.act('sendMail', { kind: 'appeal' });
  expect(sent).toMatchObject({ ok: true, value: { sent: 6 } });
  expect(value('previewMail', { kind: 'appeal' })).toMatchObject({ uncertain: [] });
});
