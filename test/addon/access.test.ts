import { loadScript } from '../../local/apps-script/gas';
import type { Server } from '../../src/protocol';
import {
  openSample,
  organiser,
  persuadable,
  prepare,
  shareAll,
  type TestCampaign,
} from '../support/campaign';
import { callAs } from '../support/session';
import { contactRow, enter, openSmall, write } from '../support/small-campaign';

const peopleOn = ({ google, id }: TestCampaign, own: boolean) =>
  google
    .files()
    .filter((file) => (file.id === id) === own)
    .flatMap(({ permissions }) => permissions.map(({ emailAddress }) => emailAddress));

describe('sharing', () => {
  test('lets nobody in who no longer takes part', () => {
    const campaign = openSmall({});
    prepare(campaign);
    campaign.google.failAt(12, 'killed-before');
    try {
      campaign.act('share', { where: 'workbook' });
    } catch {
      // The run was killed before anybody got access.
    }
    campaign.google.clearFaults();
    campaign.google.clock.advance(600);
    write(campaign, campaign.id, 'Bénévoles!E3', [['Ne participe plus']]);
    const before = peopleOn(campaign, false);
    shareAll(campaign, 'workbook');
    expect(before).not.toContain('omar@example.org');
    expect(peopleOn(campaign, false)).not.toContain('omar@example.org');
    expect(peopleOn(campaign, false)).toContain('nadia@example.org');
  });

  test('opens the campaign spreadsheet to nobody without the number of readers, wherever new call sheets go', () => {
    const campaign = openSmall({});
    prepare(campaign);
    shareAll(campaign, 'here');
    write(campaign, campaign.id, 'Bénévoles!C3', [['omar.sow@example.org']]);
    const reply = campaign.act('share', { where: 'workbook' });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'confirm-readers', readers: 3 } });
    expect(peopleOn(campaign, true)).not.toContain('omar.sow@example.org');
  });

  test('follows another choice of where when a run was killed before anybody had access', () => {
    const campaign = openSmall({});
    prepare(campaign);
    const { readers } = campaign.value('previewShare', { where: 'here' });
    campaign.google.failAt(8, 'killed-before');
    try {
      campaign.act('share', { where: 'here', confirmedReaders: readers });
    } catch {
      // The run was killed after it was decided who gets a call sheet here.
    }
    campaign.google.clearFaults();
    campaign.google.clock.advance(600);
    expect(shareAll(campaign, 'workbook')).toMatchObject({ shared: 3 });
    expect(peopleOn(campaign, true)).toEqual(['jackie@example.org']);
  });

  test('stops when somebody else wrote since it was decided who gets what', () => {
    const campaign = openSmall({});
    prepare(campaign);
    const { readers } = campaign.value('previewShare', { where: 'here' });
    const { google } = campaign;
    const globals = google.servicesFor({
      user: 'jackie@example.org',
      activeSpreadsheet: campaign.id,
    });
    let interrupted = false;
    const active = globals.SpreadsheetApp.getActive();
    const meddling = new Proxy(active, {
      get(target, name) {
        if (name === 'addEditors' && !interrupted) {
          interrupted = true;
          write(campaign, campaign.id, 'Contacts!G2', [['Oui']]);
          const another = { user: organiser, scriptId: 'another' };
          expect(callAs(campaign, another)('collect', {})).toMatchObject({
            ok: true,
          });
        }
        const member = Reflect.get(target, name);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    const app = new Proxy(globals.SpreadsheetApp, {
      get: (target, name) => (name === 'getActive' ? () => meddling : Reflect.get(target, name)),
    });
    const script = loadScript<Server>('./dist', { ...globals, SpreadsheetApp: app });
    const reply = google.run(globals, () =>
      script.share({ where: 'here', confirmedReaders: readers }),
    );
    expect([interrupted, reply]).toEqual([
      true,
      { ok: false, problem: { code: 'changed-meanwhile' } },
    ]);
    shareAll(campaign, 'here');
    expect(enter(campaign, 'C1', { outcome: '✓ Supporter' })).toMatchObject([{ done: false }]);
  });
});

describe('organisers', () => {
  test('share the workbooks: what one shares, the other collects', () => {
    const campaign = openSample({ contacts: 30, targets: 9, volunteers: 3 });
    campaign.google.share(campaign.id, 'bob@example.org', 'writer');
    const bob = callAs(campaign, { user: 'bob@example.org' });
    expect(bob('setUp', {})).toMatchObject({ ok: true });
    expect(bob('addToPath', { filter: persuadable })).toMatchObject({ ok: true });
    expect(bob('share', { where: 'workbook' })).toMatchObject({ ok: true });
    expect(campaign.value('collect')).toMatchObject({ changes: 0 });
  });

  test('are named to whoever is not one of them', () => {
    const campaign = openSample({ contacts: 30, targets: 9, volunteers: 3 });
    prepare(campaign);
    campaign.google.share(campaign.id, 'eve@example.org', 'writer');
    const eve = callAs(campaign, { user: 'eve@example.org' });
    const refused = {
      ok: false,
      problem: { code: 'not-an-organiser', organisers: 'jackie@example.org' },
    };
    expect(eve('collect', {})).toEqual(refused);
    expect(eve('setUp', {})).toEqual(refused);
    expect(eve('previewFilter', { filter: persuadable })).toEqual(refused);
  });
});

describe('a workbook that was deleted', () => {
  const campaign = openSample({ contacts: 30, targets: 9, volunteers: 3 });
  prepare(campaign);
  shareAll(campaign, 'workbook');
  const workbook = campaign.google.files().find(({ id }) => id !== campaign.id);
  campaign.google.rest({
    method: 'DELETE',
    path: `/drive/v3/files/${workbook?.id}`,
    user: organiser,
  });

  test('keeps nobody from collecting and checking what is left, and is named', () => {
    expect(workbook?.name).toContain('feuilles d’appel 1');
    expect(campaign.value('collect').unread).toEqual([workbook?.name]);
    expect(campaign.value('checkPermissions').unread).toEqual([
      { code: 'out-of-reach', spreadsheet: workbook?.name },
    ]);
  });

  test('stops sharing with a problem that names it', () => {
    const problem = { code: 'workbook-out-of-reach', title: workbook?.name };
    expect(campaign.act('share', { where: 'workbook' })).toEqual({ ok: false, problem });
  });
});

test('an address without a Google account that the tab does not tell of waits for that reason', () => {
  const contacts = [contactRow(1), contactRow(2), contactRow(3)];
  const campaign = openSmall({ contacts, google: { withoutAccount: ['omar@example.org'] } });
  prepare(campaign);
  const { waiting } = shareAll(campaign, 'workbook');
  expect(waiting).toEqual([{ volunteer: 'Omar Sow', reason: 'no-google-account' }]);
});

describe('one bad address among 150 volunteers', () => {
  test.each([
    ['workbook', 'no-google-account', 240],
    ['here', 'refused', 60],
  ] as const)(
    'keeps nobody else from their call sheet in %s, and waits',
    (where, reason, seconds) => {
      const volunteers = Array.from({ length: 150 }, (_, index) => {
        const email = `${index === 97 ? 'rosa' : `v${index}`}@example.org`;
        return [`V${index}`, '', email, '', ''];
      });
      const contacts = Array.from({ length: 150 }, (_, index) => {
        const phone = `06 39 98 ${String(9000 + index).replace(/(..)$/, ' $1')}`;
        return contactRow(index + 1, { phone });
      });
      const google = { withoutAccount: ['rosa@example.org'], latency: 'modelled' } as const;
      const campaign = openSmall({ contacts, volunteers, google });
      prepare(campaign);
      const start = campaign.google.clock.now();
      const progress = shareAll(campaign, where);
      const waiting = [{ volunteer: 'V97', reason }];
      expect(progress).toMatchObject({ done: true, paused: null, shared: 149, waiting });
      expect((campaign.google.clock.now() - start) / 1000).toBeLessThan(seconds);
      expect(campaign.value('checkPermissions').differences).toEqual([]);
      expect(shareAll(campaign, where)).toEqual(progress);
      const told = campaign.google.mailbox.flatMap(({ to }) => to);
      expect(new Set(told).size).toBe(told.length);
      expect(new Set(peopleOn(campaign, where === 'here')).size).toBe(150);
    },
  );
});
