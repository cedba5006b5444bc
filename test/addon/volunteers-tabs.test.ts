import { prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { enter, lineOf, openSmall, organise, write } from '../support/small-campaign';
import { owners } from '../support/typing';

/** A volunteer adds tabs to the spreadsheet they share. */
function addTabs({ google }: TestCampaign, spreadsheetId: string, tabs: readonly object[]) {
  const { status } = google.rest({
    method: 'POST',
    host: 'sheets.googleapis.com',
    path: `/v4/spreadsheets/${spreadsheetId}:batchUpdate`,
    body: { requests: tabs.map((properties) => ({ addSheet: { properties } })) },
    user: 'nadia@example.org',
  });
  expect(status).toBe(200);
}

/** Somebody joins late: first their row, then a contact who is theirs. */
function join(campaign: TestCampaign) {
  organise(campaign, campaign.id, [
    { appendDimension: { sheetId: 1, dimension: 'ROWS', length: 1 } },
  ]);
  const row = ['Quentin', 'Urbain', 'quentin@example.org', '', ''];
  write(campaign, campaign.id, 'Bénévoles!A5', [row]);
}

describe.each(['workbook', 'here'] as const)('a tab that a volunteer made in %s', (where) => {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, where);
  const { spreadsheetId } = lineOf(campaign, 'C1');

  test('with the title of somebody’s who joins late keeps nobody from their call sheet', () => {
    addTabs(campaign, spreadsheetId, [{ title: 'quentin urbain' }, { title: '–' }]);
    join(campaign);
    expect(shareAll(campaign, where)).toMatchObject({ callSheets: 4, shared: 4 });
    const { title } = owners(campaign).get('call-sheet-4') as unknown as { title: string };
    expect(title).toBe('Quentin Urbain (2)');
    expect(readTab(campaign, spreadsheetId, title)).not.toEqual([]);
    campaign.value('reassign', {
      volunteers: ['nadia@example.org'],
      to: ['quentin@example.org'],
    });
    expect(lineOf(campaign, 'C1').email).toBe('quentin@example.org');
    expect(enter(campaign, 'C1', { notes: 'x' })).toMatchObject([{ done: true }]);
  });

  test('under the id of the tab on which call sheets are drawn neither', () => {
    organise(campaign, spreadsheetId, [{ deleteSheet: { sheetId: 1_500_000_004 } }]);
    addTabs(campaign, spreadsheetId, [
      { title: 'Notes', sheetId: 1_499_999_999 },
      { title: 'Feuille d’appel en préparation' },
    ]);
    expect(shareAll(campaign, where)).toMatchObject({ callSheets: 4, shared: 4 });
    expect(lineOf(campaign, 'C1').email).toBe('quentin@example.org');
  });
});
