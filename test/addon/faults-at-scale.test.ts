import type { Where } from '../../src/domain/call-sheet';
import type { Reply } from '../../src/protocol';
import { drawnCalls, endOf, faults, goWrong } from '../support/broken-runs';
import { openSample, prepare, type TestCampaign } from '../support/campaign';
import { allPlaces, editable } from '../support/editable';
import { owners, tabsOf } from '../support/typing';

/** So many calls of every action go wrong; `SEED=random` draws others. */
const points = 3;

/** Long actions go in slices. */
const seconds = 60;

type Act = (campaign: TestCampaign) => Reply<{ readonly done: boolean }>;

/** Asks for slices until all is done, or until something is refused, which it tells. */
function isDoneBy(campaign: TestCampaign, act: Act): boolean {
  let reply = act(campaign);
  while (reply.ok && !reply.value.done) reply = act(campaign);
  return reply.ok;
}

const sharing =
  (where: Where): Act =>
  ({ act }) =>
    act('share', { where, seconds, ...(where === 'here' ? { confirmedReaders: 130 } : {}) });

/** What is done with 150 volunteers, of whom `people` have access. */
function acts(where: Where, people: readonly string[]): Readonly<Record<string, Act>> {
  const volunteers = people.slice(0, 30);
  const to = people.slice(30, 60);
  return {
    share: sharing(where),
    collect: ({ act }) => act('collect', { seconds }),
    release: ({ act }) => act('release', { volunteers, seconds }),
    reassign: ({ act }) => act('reassign', { volunteers, to, seconds }),
    undoShare: ({ act }) => act('undoShare', { seconds }),
    undoAdd: ({ act }) => act('undoAdd', { seconds }),
  };
}

/** Every third volunteer with access enters something. */
function enterSome(campaign: TestCampaign): void {
  const shared = owners(campaign);
  const open = tabsOf(campaign).filter(({ tag }) => shared.get(tag)?.waiting === null);
  for (const [index, { tag, spreadsheetId, title }] of open.entries()) {
    if (index % 3 > 0) continue;
    const range = `'${title.replaceAll("'", "''")}'!D2`;
    const user = shared.get(tag)?.email ?? '';
    const { done } = campaign.google.edit({ user, spreadsheetId, range, typed: '✓ Supporter' });
    expect(done).toBe(true);
  }
}

/** Who may edit which cells: all of call sheets, a row of every other tab. */
function writable(campaign: TestCampaign): string[] {
  return tabsOf(campaign).flatMap((tab) => {
    const rows = tab.tag.startsWith('call-sheet-') ? tab.rows : 1;
    const may = editable(campaign, tab, allPlaces({ ...tab, rows }));
    return may.map(({ address, place }) => `${address} ${tab.tag} ${place}`);
  });
}

function eachFault(calls: readonly number[]) {
  return calls.flatMap((call) => faults.map((fault) => ({ call, fault })));
}

describe.each(['workbook', 'here'] as const)('150 volunteers with call sheets in %s', (where) => {
  const size = { contacts: 320, targets: 300, volunteers: 150 };
  const campaign = openSample(size, 'fr', { profile: 'consumer', latency: 'modelled' });
  const { google } = campaign;
  prepare(campaign);
  google.clock.advance(120);
  const prepared = google.remember();
  expect(isDoneBy(campaign, sharing(where))).toBe(true);
  enterSome(campaign);
  google.clock.advance(120);
  const shared = google.remember();
  const people = [...owners(campaign).values()].flatMap(({ email, waiting }) =>
    waiting === null ? [email] : [],
  );

  test.each(Object.entries(acts(where, people)))(
    '%s ends the same whatever call goes wrong, opens nothing too much and writes to nobody twice',
    (name, act) => {
      const begin = name === 'share' ? prepared : shared;
      begin();
      const before = writable(campaign);
      const calls = drawnCalls(campaign, points, () => isDoneBy(campaign, act));
      const allowed = new Set([...before, ...writable(campaign)]);
      const [end, mails] = [endOf(campaign), google.mailbox.length];
      expect(people).toHaveLength(130);
      expect(allowed.size).toBeGreaterThanOrEqual(130 * 4 * 2);
      for (const trial of eachFault(calls)) {
        begin();
        let isDone = false;
        goWrong(campaign, trial, () => {
          isDone = isDoneBy(campaign, act);
        });
        const tooMuch = writable(campaign).filter((cell) => !allowed.has(cell));
        expect({ trial, tooMuch }).toEqual({ trial, tooMuch: [] });
        if (!isDone) isDoneBy(campaign, act);
        const isSame = endOf(campaign) === end;
        const written = google.mailbox.length;
        expect({ trial, isSame, written }).toEqual({ trial, isSame: true, written: mails });
      }
    },
    120_000,
  );
});

describe('an appeal to 150 volunteers, which takes two days', () => {
  const campaign = openSample({ contacts: 320, targets: 300, volunteers: 150 }, 'fr', {
    profile: 'consumer',
    latency: 'modelled',
  });
  const { google, value } = campaign;
  prepare(campaign);
  google.clock.advance(120);
  const begin = google.remember();
  const { toSend } = value('previewMail', { kind: 'appeal' });

  /** Sends until all is done, on the next day where the day's quota is used up. */
  function send(): void {
    const nextDay = 25 * 60 * 60;
    let reply = campaign.act('sendMail', { kind: 'appeal', seconds });
    while (reply.ok && !reply.value.done) {
      if (reply.value.paused !== null) google.clock.advance(nextDay);
      reply = campaign.act('sendMail', { kind: 'appeal', seconds });
    }
  }

  const reached = () => google.mailbox.flatMap(({ to }) => to);

  test('writes to nobody twice and loses nobody, whatever call goes wrong', () => {
    const calls = drawnCalls(campaign, points, send);
    expect(reached()).toHaveLength(toSend);
    expect(toSend).toBeGreaterThan(100);
    const everybody = reached().sort();
    for (const trial of eachFault(calls)) {
      begin();
      goWrong(campaign, trial, send);
      send();
      const { uncertain, failed } = value('previewMail', { kind: 'appeal' });
      const shown = [...uncertain, ...failed].map(({ address }) => address);
      const told = reached();
      const twice = told.length - new Set(told).size;
      expect({ trial, twice }).toEqual({ trial, twice: 0 });
      expect([...new Set([...told, ...shown])].sort()).toEqual(everybody);
      expect(shown.length).toBeLessThanOrEqual(10);
    }
  }, 120_000);
});
