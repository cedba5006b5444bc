import { readTab, shareAll } from '../support/campaign';
import { longText } from '../support/hostile';
import { contactRow, enter, openSmall, recordsIn } from '../support/small-campaign';
import { tabsOf } from '../support/typing';

/** A cell of 50,000 characters, the most Google keeps, for whatever people may type. */
function campaignOfLongTexts() {
  const campaign = openSmall({
    contacts: [contactRow(1, { first: longText, last: longText, notes: longText }), contactRow(2)],
    volunteers: [['Nadia', longText, 'nadia@example.org', '', 'Bénévole']],
  });
  campaign.value('setUp', {});
  campaign.value('addToPath', { filter: { field: 'consent', operator: 'is', value: true } });
  shareAll(campaign, 'workbook');
  return campaign;
}

describe('50,000 characters in a cell', () => {
  test('of names are cut wherever they are copied, and stay whole where they were typed', () => {
    const campaign = campaignOfLongTexts();
    const long = tabsOf(campaign).flatMap(({ spreadsheetId, title }) =>
      readTab(campaign, spreadsheetId, title)
        .flat()
        .some((value) => String(value).length > 10_000)
        ? [title]
        : [],
    );
    expect(long.sort()).toEqual(['Bénévoles', 'Contacts']);
  });

  test('of notes are collected cut, and the cell keeps them', () => {
    const campaign = campaignOfLongTexts();
    enter(campaign, 'C1', { notes: longText });
    expect(campaign.value('collect')).toMatchObject({ changes: 1, notUnderstood: [] });
    const [{ Note } = { Note: '' }] = recordsIn(campaign, 'Journal des appels');
    expect(longText.startsWith(String(Note))).toBe(true);
    expect(String(Note)).toHaveLength(2000);
    expect(campaign.value('collect').changes).toBe(0);
  });

  test('for an outcome, past its dropdown, are listed cut and change nothing', () => {
    const campaign = campaignOfLongTexts();
    const [sheet] = tabsOf(campaign).filter(({ tag }) => tag.startsWith('call-sheet-'));
    const range = `'${sheet?.title.replaceAll("'", "''")}'!D2`;
    const { status } = campaign.google.rest({
      method: 'PUT',
      path: `/v4/spreadsheets/${sheet?.spreadsheetId}/values/${encodeURIComponent(range)}`,
      query: [['valueInputOption', 'RAW']],
      body: { values: [[longText]] },
      user: 'nadia@example.org',
    });
    expect(status).toBe(200);
    const { changes, notUnderstood } = campaign.value('collect');
    expect(changes).toBe(0);
    expect(notUnderstood.map(({ text }) => text.length)).toEqual([200]);
  });

  test('keep no mail from being sent', () => {
    const campaign = campaignOfLongTexts();
    expect(campaign.value('sendMail', { kind: 'instructions' })).toMatchObject({ sent: 1 });
    const mail = campaign.google.mailbox.find(({ kind }) => kind === 'script');
    expect(mail?.body.length).toBeLessThan(20_000);
  });
});
