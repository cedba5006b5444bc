import type { Reply } from '../../src/protocol';
import { withoutMoments } from '../support/broken-runs';
import { openSample, organiser, prepare, shareAll, type TestCampaign } from '../support/campaign';
import { allPlaces, editable } from '../support/editable';
import { remove, rename } from '../support/refusals';
import { snapshot } from '../support/snapshot';
import { type OpenTab, owners, tabsOf } from '../support/typing';

type Where = 'workbook' | 'files';
type Act = (campaign: TestCampaign, where: Where) => Reply<{ readonly done: boolean }>;

const seconds = 5;
const acts: Readonly<Record<'share' | 'collect' | 'undoShare', Act>> = {
  share: ({ act }, where) => act('share', { where, seconds }),
  collect: ({ act }) => act('collect', { seconds }),
  undoShare: ({ act }) => act('undoShare', { seconds }),
};
type Action = keyof typeof acts;

/** Fourteen volunteers; to be collected from or undone, all were shared with and some entered something. */
function begun(where: Where, action: Action): TestCampaign {
  const campaign = openSample({ contacts: 50, targets: 42, volunteers: 14 }, 'fr', {
    latency: 'modelled',
  });
  prepare(campaign);
  if (action === 'share') return campaign;
  shareAll(campaign, where);
  for (const tab of action === 'collect' ? callSheetsOf(campaign) : []) call(campaign, tab);
  return campaign;
}

interface OwnTab extends OpenTab {
  readonly email: string;
  readonly waiting: string | null;
}

function callSheetsOf(campaign: TestCampaign): OwnTab[] {
  const sheets = owners(campaign);
  return tabsOf(campaign).flatMap((tab) => {
    const owner = sheets.get(tab.tag);
    return owner === undefined ? [] : [{ ...tab, ...owner }];
  });
}

function call({ google }: TestCampaign, { email, spreadsheetId, title, waiting }: OwnTab): void {
  if (waiting !== null) return;
  const range = `'${title.replaceAll("'", "''")}'!D2`;
  expect(google.edit({ user: email, spreadsheetId, range, typed: '✓ Supporter' }).done).toBe(true);
}

function untilDone(campaign: TestCampaign, where: Where, act: Act): number {
  for (let slices = 1; ; slices += 1) {
    const reply = act(campaign, where);
    expect(reply).toMatchObject({ ok: true });
    if (!reply.ok || reply.value.done) return slices;
  }
}

/** What a person does between two slices; what it returns takes back what the add-on leaves as it is. */
type Deed = (campaign: TestCampaign) => (() => void) | undefined;

/** Gives tabs other names. */
const renamed =
  (tabs: (campaign: TestCampaign) => readonly { spreadsheetId: string; title: string }[]): Deed =>
  (campaign) => {
    const all = tabs(campaign);
    const other = (index: number) => `Pour Rosa ${index}`;
    for (const [index, { spreadsheetId, title }] of all.entries()) {
      rename(campaign, spreadsheetId, title, other(index));
    }
    return () => {
      for (const [index, { spreadsheetId, title }] of all.entries()) {
        rename(campaign, spreadsheetId, other(index), title);
      }
    };
  };

const firstAndLast = (campaign: TestCampaign) => {
  const all = callSheetsOf(campaign);
  return all.filter((_, index) => index === 0 || index === all.length - 1);
};

const campaignTabs = ['Contacts', 'Bénévoles', 'Vue Parcours', 'Journal des appels', 'Réglages'];

const deeds: Readonly<Record<string, Deed>> = {
  'tabs of the campaign are renamed': renamed(({ id }) =>
    campaignTabs.map((title) => ({ spreadsheetId: id, title })),
  ),
  'call sheets are renamed': renamed(firstAndLast),
  'call sheets are deleted': (campaign) => {
    for (const { spreadsheetId, title } of firstAndLast(campaign)) {
      remove(campaign, spreadsheetId, title);
    }
    return undefined;
  },
  'somebody’s access is taken by hand': ({ google }) => {
    const lines = google.files().flatMap(({ id, permissions }) =>
      permissions.map((permission) => ({
        path: `/drive/v3/files/${id}/permissions`,
        permission,
      })),
    );
    const writing = lines.filter(({ permission }) => permission.role === 'writer').at(-1);
    const path = `${writing?.path}/${writing?.permission.id}`;
    expect(google.rest({ method: 'DELETE', path, user: organiser }).status).toBe(204);
    return undefined;
  },
};

/** Everything as it is, and who may write where; a tab that was made anew stands elsewhere. */
function endOf(campaign: TestCampaign) {
  const files = snapshot(campaign).map(({ name, access, tabs }) => {
    const texts = tabs.map((tab) => [tab.title, ...tab.texts.map(withoutMoments)].join('\n'));
    return { name, access, texts: texts.sort() };
  });
  const writing = callSheetsOf(campaign).flatMap((tab) =>
    editable(campaign, tab, allPlaces(tab)).map(({ address, place }) => `${address} ${place}`),
  );
  return { files, writing: writing.sort() };
}

/** In a file of its own, a call sheet is the last visible tab, which Google does not let anybody delete. */
const isPossible = (where: Where, deed: string) => where === 'workbook' || !/deleted/.test(deed);

describe.each([
  ['workbook', 'share'],
  ['files', 'share'],
  ['files', 'collect'],
  ['workbook', 'undoShare'],
  ['files', 'undoShare'],
] as const)('between two slices, with call sheets in %s: %s', (where, action) => {
  const campaign = begun(where, action);
  const act = acts[action];
  const begin = campaign.google.remember();
  expect(untilDone(campaign, where, act)).toBeGreaterThan(1);
  campaign.value('collect');
  const end = endOf(campaign);

  test.each(Object.keys(deeds).filter((deed) => isPossible(where, deed)))(
    '%s, and all ends as it would have',
    (deed) => {
      begin();
      expect(act(campaign, where)).toMatchObject({ ok: true, value: { done: false } });
      const putBack = deeds[deed]?.(campaign);
      untilDone(campaign, where, act);
      putBack?.();
      campaign.value('collect');
      expect(endOf(campaign)).toEqual(end);
      expect(campaign.value('checkPermissions').differences).toEqual([]);
    },
  );
});
