import * as main from '../../src/main';
import type { Reply } from '../../src/protocol';
import { organiser, prepare, shareAll, type TestCampaign } from '../support/campaign';
import { forged } from '../support/forged';
import { states } from '../support/refusals';
import { callAs } from '../support/session';
import { openSmall } from '../support/small-campaign';

const functions = Object.entries(main).map(([name, { length }]) => [name, length] as const);

/** Whoever runs them, these only show the menu, the page or a sentence. */
const shown = new Set([
  'onOpen',
  'onInstall',
  'openSidebar',
  'collectFromMenu',
  'checkPermissionsFromMenu',
]);

const lastLogged = ({ google }: TestCampaign) => google.screen.log.at(-1);
const isBug = (reply: Reply<unknown> | undefined) =>
  reply?.ok === false && reply.problem.code === 'unexpected';

/** What somebody sends who has no business with the add-on. */
const few = [undefined, {}, { where: 'here', startAfresh: true, kind: 'thanks', records: [['x']] }];

/** What an organiser's page would send to any of the functions. */
const fitting = {
  filter: { field: 'consent', operator: 'is', value: true },
  name: 'Liste',
  where: 'workbook',
  records: [['Prénom'], ['Rosa']],
  volunteers: ['omar@example.org'],
  to: ['nadia@example.org'],
  volunteer: 'omar@example.org',
  kind: 'instructions',
  ids: ['appeal/omar@example.org'],
  arrived: true,
  link: 'x',
  items: [],
  campaign: 'Campagne',
  candidate: '',
  pollDates: ['2027-03-14'],
  objections: '',
  purgeOn: null,
};

describe('an organiser whose page sends what it never should', () => {
  const campaign = openSmall();
  prepare(campaign);
  const call = callAs(campaign, { user: organiser });

  test.each(functions)('gets an answer from %s, never a bug', (name, parameters) => {
    const sent = parameters === 0 ? forged.slice(0, 4) : forged;
    const replies = sent.map((one) => call(name, one));
    expect(replies.filter((reply) => isBug(reply)).map(() => lastLogged(campaign))).toEqual([]);
    expect(replies.includes(undefined)).toBe(shown.has(name));
  });

  test.each(functions)('changes nothing with what is refused: %s', (name, parameters) => {
    for (const sent of parameters === 0 ? [] : forged.slice(0, 9)) {
      const before = states(campaign);
      if (call(name, sent)?.ok === false) expect(states(campaign)).toEqual(before);
    }
  });
});

describe.each([
  ['a volunteer who edits the campaign spreadsheet', 'omar@example.org', 'not-an-organiser'],
  ['somebody the spreadsheet is not shared with', 'eve@example.org', 'google-refused'],
])('%s', (_who, user, code) => {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'here');
  const call = callAs(campaign, { user });
  const personal = /06 39 98|Belkacem|Carré|nadia@|Roux/;

  test.each(functions.filter(([name]) => !shown.has(name)))(
    'is refused by %s, is told nothing of anybody, and changes nothing',
    (name) => {
      const before = [states(campaign), campaign.google.mailbox.length];
      const replies = [...few, fitting].map((sent) => call(name, sent)) as Reply<unknown>[];
      for (const reply of replies) {
        expect(reply).toMatchObject({ ok: false });
        expect(JSON.stringify(reply)).not.toMatch(personal);
      }
      expect(replies.at(-1)).toMatchObject({ problem: { code } });
      expect([states(campaign), campaign.google.mailbox.length]).toEqual(before);
    },
  );
});

describe('a cell that calls a function of the add-on', () => {
  const campaign = openSmall();
  test.each(functions)(
    '%s, called from a cell as a custom function, reads and writes nothing',
    (name) => {
      const call = callAs(campaign, {
        user: organiser,
        authMode: 'CUSTOM_FUNCTION',
      });
      const before = states(campaign);
      const called = () => {
        try {
          return call(name, [['x']]) ?? { ok: false };
        } catch {
          return { ok: false };
        }
      };
      expect(called()).toMatchObject({ ok: false });
      expect(states(campaign)).toEqual(before);
    },
  );
});
