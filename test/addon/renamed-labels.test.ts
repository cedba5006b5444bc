import { prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { enter, lineOf, openSmall, write } from '../support/small-campaign';

const steps = 'Étapes et raisons';

function rename(campaign: TestCampaign, label: string): void {
  const row = readTab(campaign, campaign.id, steps).findIndex(([id]) => id === 'supporter') + 1;
  write(campaign, campaign.id, `'${steps}'!C${row}`, [[label]]);
}

describe.each(['workbook', 'here'] as const)(
  'a label that is renamed, calls being in %s',
  (where) => {
    const campaign = openSmall();
    prepare(campaign);
    shareAll(campaign, where);

    test('can be picked from the dropdowns after the next collect', () => {
      rename(campaign, 'Sympathisant');
      campaign.value('collect');
      const { spreadsheetId } = lineOf(campaign, 'C1');
      const items = readTab(campaign, spreadsheetId, 'Choix').map(([item]) => item);
      expect(items).toContain('✓ Sympathisant');
      expect(items).not.toContain('✓ Supporter');
      expect(enter(campaign, 'C1', { outcome: '✓ Sympathisant' })[0]?.done).toBe(true);
      expect(campaign.value('collect')).toMatchObject({ changes: 1, notUnderstood: [] });
    });

    test('keeps every name it had as a synonym when it is renamed again', () => {
      expect(enter(campaign, 'C2', { outcome: '✓ Sympathisant' })[0]?.done).toBe(true);
      rename(campaign, 'Avec nous');
      expect(campaign.value('collect')).toMatchObject({ changes: 1, notUnderstood: [] });
      const row = readTab(campaign, campaign.id, steps).find(([id]) => id === 'supporter');
      expect(String(row?.[11]).split('\n')).toEqual(['Supporter', 'Sympathisant']);
    });

    test('costs nothing once it is remembered', () => {
      const before = campaign.google.calls.length;
      campaign.value('collect');
      const calls = campaign.google.calls.slice(before).map(({ method }) => method);
      expect(calls.filter((method) => /batchUpdate/.test(method))).toEqual([]);
    });
  },
);
