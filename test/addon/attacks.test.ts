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

/** What was logged of a bug that a reply tells of, or null. */
function bugIn(reply: Reply<unknown> | undefined, { google }: TestCampaign): string | null {
  const isBug = reply?.ok === false && reply.problem.code === 'unexpected';
  return isBug ? String(google.screen.log.at(-1)) : null;
}

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

/** Everything that is kept but the log: spreadsheets, who may open which, mails, properties. */
function everything(campaign: TestCampaign): string {
  const { google, id } = campaign;
  const { PropertiesService } = google.servicesFor({ user: organiser, activeSpreadsheet: id });
  return JSON.stringify([
    states(campaign),
    google.files().map(({ permissions, trashed }) => [permissions, trashed]),
    google.mailbox,
    google.triggers(),
    PropertiesService.getScriptProperties().getProperties(),
    PropertiesService.getUserProperties().getProperties(),
    PropertiesService.getDocumentProperties()?.getProperties(),
  ]);
}

const everythingAndLog = (campaign: TestCampaign) =>
  [everything(campaign), ...campaign.google.screen.log].join('\n');

/** What tells of a contact or of a volunteer of the small campaign. */
const personal = /06 39 98|Belkacem|Carré|nadia@|Roux/;

describe('an organiser whose page sends what it never should', () => {
  const campaign = openSmall();
  prepare(campaign);
  const call = callAs(campaign, { user: organiser });
  let before = everythingAndLog(campaign);

  function expectUnchangedByRefusal(reply: Reply<unknown> | undefined): void {
    const after = everythingAndLog(campaign);
    if (reply?.ok === false) expect(after).toBe(before);
    before = after;
  }

  test.each(functions)(
    'gets an answer from %s, never a bug, and changes nothing with what is refused',
    (name, parameters) => {
      for (const sent of parameters === 0 ? forged.slice(0, 4) : forged) {
        const reply = call(name, sent);
        expect(bugIn(reply, campaign)).toBeNull();
        expect(reply === undefined).toBe(shown.has(name));
        expectUnchangedByRefusal(reply);
      }
    },
  );
});

describe.each([
  ['a volunteer who edits the campaign spreadsheet', 'omar@example.org', 'not-an-organiser'],
  ['somebody the spreadsheet is not shared with', 'eve@example.org', 'google-refused'],
])('%s', (_who, user, code) => {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'here');
  const call = callAs(campaign, { user });

  test.each(functions.filter(([name]) => !shown.has(name)))(
    'is refused by %s, is told nothing of anybody, and changes nothing',
    (name) => {
      const before = everythingAndLog(campaign);
      const replies = [...few, fitting].map((sent) => call(name, sent)) as Reply<unknown>[];
      for (const reply of replies) {
        expect(reply).toMatchObject({ ok: false });
        expect(JSON.stringify(reply)).not.toMatch(personal);
      }
      expect(replies.at(-1)).toMatchObject({ problem: { code } });
      expect(everythingAndLog(campaign)).toBe(before);
    },
  );
});

describe('a cell of an organiser’s that calls a function of the add-on', () => {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'workbook');
  const call = callAs(campaign, { user: organiser, authMode: 'CUSTOM_FUNCTION' });

  test.each(functions)('is told nothing of anybody by %s, and changes nothing', (name) => {
    const before = everything(campaign);
    for (const sent of [[['x']], 'x', ...few, fitting]) {
      const told = answered(() => call(name, sent));
      expect(told).toMatch(/^(undefined|thrown .*|\{"ok":false,.*)$/s);
      expect(told).not.toMatch(personal);
    }
    expect(everything(campaign)).toBe(before);
  });

  /** What a cell would show. */
  function answered(run: () => unknown): string {
    try {
      return String(JSON.stringify(run()));
    } catch (error) {
      return `thrown ${String(error)}`;
    }
  }
});
