import { readTab, type TestCampaign } from './campaign';
import { write } from './small-campaign';

export const webAppUrl = 'https://script.google.com/macros/s/example/exec';

/** The record of a call sheet in the settings tab, by its number. */
export function callSheetInSettings(campaign: TestCampaign, number: number) {
  const rows = readTab(campaign, campaign.id, 'Réglages');
  const index = rows.findIndex(([key]) => key === `call-sheet-${number}`);
  return { row: index + 1, record: JSON.parse(String(rows[index]?.[1])) as object };
}

/** Writes other facts into the settings' record of a call sheet. */
export function changeCallSheet(campaign: TestCampaign, number: number, facts: object): void {
  const { row, record } = callSheetInSettings(campaign, number);
  const value = JSON.stringify({ ...record, ...facts });
  write(campaign, campaign.id, `'Réglages'!B${row}`, [[value]]);
}

/** Makes call sheets that were shared ones that are reached by a personal link. */
export function reachByLinks(campaign: TestCampaign, numbers: readonly number[]): void {
  for (const number of numbers) {
    changeCallSheet(campaign, number, { where: 'links', waiting: 'no-link' });
  }
}

/** Everything that is kept in spreadsheets and logs, as one text. */
export function everythingKept({ google }: TestCampaign): string {
  const spreadsheets = google.files().map(({ id }) => JSON.stringify(google.spreadsheet(id)));
  return [...spreadsheets, ...google.screen.log].join('\n');
}
