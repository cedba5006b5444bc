import { prepare, readTab, shareAll } from '../support/campaign';
import { enter, openSmall, recordsIn } from '../support/small-campaign';

test('a campaign that changes its language at a second set-up keeps its path and its results', () => {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'workbook');
  enter(campaign, 'C1', { outcome: '✗ A demandé à ne plus être appelé' });
  enter(campaign, 'C2', { outcome: '✓ Supporter', supportLevel: 'Soutien fort' });
  campaign.value('collect');
  const before = campaign.value('previewSummary');
  const steps = readTab(campaign, campaign.id, 'Étapes et raisons');
  const contacts = readTab(campaign, campaign.id, 'Contacts');
  campaign.value('setUp', { language: 'en' });
  expect(campaign.value('previewSummary')).toEqual(before);
  expect(campaign.value('collect')).toMatchObject({ changes: 0, notUnderstood: [] });
  enter(campaign, 'C3', { outcome: '✓ Opposant' });
  expect(campaign.value('collect')).toMatchObject({ changes: 1, notUnderstood: [] });
  shareAll(campaign, 'workbook');
  expect(readTab(campaign, campaign.id, 'Étapes et raisons')).toEqual(steps);
  expect(readTab(campaign, campaign.id, 'Contacts')[0]).toEqual(contacts[0]);
  const outcomes = recordsIn(campaign, 'Vue Parcours').map((row) => row['Étape ou raison']);
  expect(outcomes.slice(0, 4)).toEqual([
    '✗ A demandé à ne plus être appelé',
    '✓ Supporter',
    '✓ Opposant',
    'À appeler',
  ]);
});
