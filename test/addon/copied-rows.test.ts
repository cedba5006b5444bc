import { persuadable, prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { contactRow, enter, lineOf, openSmall, recordsIn, write } from '../support/small-campaign';

const refused = '✗ A demandé à ne plus être appelé';

/** Somebody copied the row of C1, with its id, and wrote another person over it. */
function withCopiedRow(): TestCampaign {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'workbook');
  write(campaign, campaign.id, 'Contacts!A8', [contactRow(7, { id: 'C1' })]);
  return campaign;
}

function shownOf(campaign: TestCampaign, contactId: string): unknown[] {
  const { spreadsheetId, title, row } = lineOf(campaign, contactId);
  return readTab(campaign, spreadsheetId, title)[row - 1]?.slice(0, 3) ?? [];
}

describe('two people under one id', () => {
  test('are listed with both rows, and neither is put on the path', () => {
    const campaign = withCopiedRow();
    write(campaign, campaign.id, 'Contacts!A9', [contactRow(8), contactRow(9, { id: 'C8' })]);
    const { doubts, matching, excluded } = campaign.value('previewFilter', { filter: persuadable });
    expect(doubts).toEqual([
      { row: 8, reason: 'same-id', otherRow: 2 },
      { row: 10, reason: 'same-id', otherRow: 9 },
    ]);
    expect({ matching, sameId: excluded['same-id'] }).toEqual({ matching: 0, sameId: 2 });
    expect(campaign.value('addToPath', { filter: persuadable })).toMatchObject({ added: 0 });
  });

  test('are shown on no call sheet until their ids are mended, and are not abandoned', () => {
    const campaign = withCopiedRow();
    write(campaign, campaign.id, 'Contacts!G8', [['Oui']]);
    expect(campaign.value('collect')).toMatchObject({ doNotCall: 0 });
    expect(shownOf(campaign, 'C1')).toEqual(['C1']);
    write(campaign, campaign.id, 'Contacts!A8', [['C7']]);
    campaign.value('collect');
    expect(shownOf(campaign, 'C1')).toEqual(['C1', 'Amina Belkacem', '06 39 98 90 01']);
  });

  test('have nothing written to their rows', () => {
    const campaign = withCopiedRow();
    enter(campaign, 'C1', { outcome: refused, supportLevel: 'Soutien fort' });
    const before = readTab(campaign, campaign.id, 'Contacts');
    expect(campaign.value('collect')).toMatchObject({ changes: 1, doNotCall: 1 });
    expect(readTab(campaign, campaign.id, 'Contacts')).toEqual(before);
    const journeys = recordsIn(campaign, 'Vue Parcours');
    expect(journeys[0]).toMatchObject({ 'Identifiant du contact': 'C1', Statut: 'Abandonné' });
  });
});
