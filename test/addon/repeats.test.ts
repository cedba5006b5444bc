import { persuadable, prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import {
  contactRow,
  enter,
  lineOf,
  openSmall,
  organise,
  sheetIdOf,
  write,
} from '../support/small-campaign';

/** Amina stands in the tab twice: as C1, who is on the path, and as C9 below. */
function openShared(): TestCampaign {
  const contacts = [contactRow(1), contactRow(2), contactRow(1, { id: 'C9' })];
  const campaign = openSmall({ contacts });
  prepare(campaign);
  shareAll(campaign, 'workbook');
  return campaign;
}

/** The last contact comes first. */
function turnAround(campaign: TestCampaign): void {
  const sheetId = sheetIdOf(campaign, campaign.id, 'Contacts');
  const sortSpecs = [{ dimensionIndex: 0, sortOrder: 'DESCENDING' as const }];
  organise(campaign, campaign.id, [
    { sortRange: { range: { sheetId, startRowIndex: 1 }, sortSpecs } },
  ]);
}

function refuseCalls(campaign: TestCampaign, contactId: string): void {
  const rows = readTab(campaign, campaign.id, 'Contacts');
  const row = rows.findIndex(([id]) => id === contactId) + 1;
  write(campaign, campaign.id, `Contacts!G${row}`, [['Oui']]);
}

function shownOf(campaign: TestCampaign, contactId: string): unknown[] {
  const { spreadsheetId, title, row } = lineOf(campaign, contactId);
  return readTab(campaign, spreadsheetId, title)[row - 1]?.slice(0, 3) ?? [];
}

describe('a person on two records of the contact tab', () => {
  test.each([
    ['below the other', false, 'C1'],
    ['above the other', true, 'C1'],
    ['and the other record refuses from below', false, 'C9'],
    ['and the other record refuses from above', true, 'C9'],
  ])('who refuses is shown to nobody and called by nobody: %s', (_where, turned, refusing) => {
    const campaign = openShared();
    expect(shownOf(campaign, 'C1')).toEqual(['C1', 'Amina Belkacem', '06 39 98 90 01']);
    if (turned) turnAround(campaign);
    refuseCalls(campaign, refusing);
    expect(campaign.value('collect')).toMatchObject({ doNotCall: 1 });
    expect(shownOf(campaign, 'C1')).toEqual(['C1']);
    expect(enter(campaign, 'C1', { outcome: '✓ Supporter' })).toMatchObject([{ done: false }]);
  });

  test('goes on the path once, however the tab is sorted', () => {
    const campaign = openShared();
    turnAround(campaign);
    expect(campaign.value('addToPath', { filter: persuadable })).toMatchObject({
      added: 0,
      onPath: 2,
      excluded: { repeat: 1, 'already-on-path': 2 },
    });
  });
});
