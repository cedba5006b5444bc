import type { Where } from '../../src/domain/call-sheet';
import { prepare, shareAll, type TestCampaign } from '../support/campaign';
import { enter, openSmall, write } from '../support/small-campaign';
import { owners } from '../support/typing';

const nadia = 'nadia@example.org';

describe.each(['workbook', 'here'] as Where[])(
  'a corrected address of a volunteer, in %s',
  (where) => {
    const campaign = openSmall();
    prepare(campaign);
    shareAll(campaign, where);
    const lists = [...owners(campaign)];
    write(campaign, campaign.id, 'Bénévoles!C2', [['nadia.roux@example.org']]);

    test('makes nobody new: the contacts stay, and the split moves none', () => {
      const { callers, shares, toGive } = campaign.value('previewSplit');
      expect({ callers, toGive }).toEqual({ callers: 3, toGive: 0 });
      expect(shares.map(({ volunteer, has }) => [volunteer, has])).toEqual([
        ['Nadia Roux', 2],
        ['Omar Sow', 2],
        ['Paula Tran', 2],
      ]);
    });

    test('gets access to the same call sheet, to which the old address has none any longer', () => {
      expect(shareAll(campaign, where)).toMatchObject({ done: true, callSheets: 3, shared: 3 });
      const now = [...owners(campaign)];
      expect(now.map(([tag]) => tag)).toEqual(lists.map(([tag]) => tag));
      expect(now.map(([, { email }]) => email)).toEqual([
        'nadia.roux@example.org',
        'omar@example.org',
        'paula@example.org',
      ]);
      expect(enter(campaign, 'C1', { outcome: '✓ Supporter' })).toMatchObject([{ done: true }]);
      expect(campaign.value('checkPermissions').differences).toEqual([]);
      const { permissions } = campaign.google.files().at(-1) ?? { permissions: [] };
      expect(permissions.map(({ emailAddress }) => emailAddress)).not.toContain(
        'nadia@example.org',
      );
    });

    test('stays theirs when the name is corrected later, and sharing again changes nothing', () => {
      write(campaign, campaign.id, 'Bénévoles!B2', [['Roux-Lambert']]);
      expect(campaign.value('previewSplit')).toMatchObject({ callers: 3, toGive: 0 });
      expect(shareAll(campaign, where)).toMatchObject({ callSheets: 3, shared: 3 });
    });
  },
);

describe.each(['workbook', 'here', 'files'] as Where[])(
  'an address that was corrected in %s, before call sheets are shared again',
  (where) => {
    const shared = () => {
      const campaign = openSmall();
      prepare(campaign);
      shareAll(campaign, where);
      write(campaign, campaign.id, 'Bénévoles!C2', [['nadia.roux@example.org']]);
      return campaign;
    };

    test('is found by the check, which leaves all as it is', () => {
      const campaign = shared();
      const { differences } = campaign.value('checkPermissions');
      expect(differences.map(({ code, address }) => [code, address])).toEqual([
        ['open-too-wide', ''],
        ['removed-still-in', nadia],
      ]);
      expect(peopleIn(campaign)).toContain(nadia);
    });

    test.each(['collect', 'repairPermissions'] as const)('loses access by %s', (name) => {
      const campaign = shared();
      expect(campaign.value(name).done).toBe(true);
      expect(peopleIn(campaign)).not.toContain(nadia);
      expect(peopleIn(campaign)).not.toContain('nadia.roux@example.org');
      expect(campaign.value('describeCampaign').waiting).toBe(1);
      expect(campaign.value('checkPermissions').differences).toEqual([]);
      expect(shareAll(campaign, where)).toMatchObject({ shared: 3, waiting: [] });
      expect(peopleIn(campaign)).toContain('nadia.roux@example.org');
      expect(campaign.value('checkPermissions').differences).toEqual([]);
    });
  },
);

test('somebody whose address was taken out of the tab loses access, and waits for one', () => {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'workbook');
  write(campaign, campaign.id, 'Bénévoles!C2', [['']]);
  campaign.value('collect');
  expect(peopleIn(campaign)).not.toContain(nadia);
  expect(owners(campaign).get('call-sheet-1')).toMatchObject({ waiting: 'no-address' });
});

const peopleIn = ({ google }: TestCampaign) =>
  google.files().flatMap(({ permissions }) => permissions.map(({ emailAddress }) => emailAddress));
