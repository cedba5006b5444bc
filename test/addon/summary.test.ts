import { persuadable, prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { contactRow, openSmall, write } from '../support/small-campaign';

/** The grand total of the pivot table on a tab: the last number of its last row. */
function totalOn(campaign: TestCampaign, title: string): unknown {
  return readTab(campaign, campaign.id, title).at(-1)?.at(-1);
}

describe('the summary', () => {
  test('counts contacts that are added after it was built', () => {
    const campaign = openSmall();
    prepare(campaign);
    campaign.value('buildSummary');
    expect(totalOn(campaign, 'Bilan')).toBe(6);
    write(campaign, campaign.id, 'Contacts!A8', [contactRow(7), contactRow(8)]);
    campaign.value('addToPath', { filter: persuadable });
    shareAll(campaign, 'workbook');
    expect(totalOn(campaign, 'Bilan')).toBe(8);
    expect(totalOn(campaign, 'Résultats par bénévole')).toBe(8);
    expect(readTab(campaign, campaign.id, 'Bilan')[2]).toEqual(['Contacts sur le parcours', 8]);
  });

  test('is not built before anybody asks for it', () => {
    const campaign = openSmall();
    prepare(campaign);
    expect(readTab(campaign, campaign.id, 'Bilan')).toEqual([]);
  });
});
