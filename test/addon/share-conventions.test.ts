import { prepare, shareAll } from '../support/campaign';
import { openSmall, organise } from '../support/small-campaign';

test.each(['workbook', 'files'] as const)(
  'a %s writes and reads dates and numbers as the campaign spreadsheet does',
  (where) => {
    const campaign = openSmall();
    const conventions = { locale: 'en_GB', timeZone: 'America/Toronto' };
    organise(campaign, campaign.id, [
      { updateSpreadsheetProperties: { properties: conventions, fields: 'locale,timeZone' } },
    ]);
    prepare(campaign);
    shareAll(campaign, where);
    const made = campaign.google.files().filter(({ id }) => id !== campaign.id);
    expect(made).toHaveLength(where === 'files' ? 3 : 1);
    for (const { id } of made) {
      expect(campaign.google.spreadsheet(id).properties).toMatchObject(conventions);
    }
  },
);
