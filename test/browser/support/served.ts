import type { Person } from '../../../local/preview/protocol';
import type { Language } from '../../../src/domain/language';
import { organiser, prepare, readTab, shareAll, type TestCampaign } from '../../support/campaign';
import { contactRow, openSmall, threeVolunteers } from '../../support/small-campaign';
import { type ServedCampaign, serve } from './serve';

/** A small campaign whose three call sheets of three contacts are shared, served to a browser. */
export interface Served extends ServedCampaign {
  readonly campaign: TestCampaign;
  /** The spreadsheet of the call sheets. */
  readonly workbook: string;
  /** What is in a cell of the call sheets. */
  cell(title: string, row: number, column: number): unknown;
}

export async function serveSmall(language: Language): Promise<Served> {
  const locale = language === 'fr' ? 'fr_FR' : 'en_GB';
  const contacts = Array.from({ length: 9 }, (_, index) => contactRow(index + 1));
  const campaign = openSmall({ contacts, google: { locale } });
  prepare(campaign);
  shareAll(campaign, 'workbook');
  const served = await serve({
    google: campaign.google,
    language,
    people: peopleOf(),
    spreadsheetId: campaign.id,
    latency: false,
  });
  const workbook = campaign.google.files().find(({ id }) => id !== campaign.id)?.id ?? '';
  return {
    ...served,
    campaign,
    workbook,
    cell: (title, row, column) => readTab(campaign, workbook, title)[row - 1]?.[column - 1],
  };
}

function peopleOf(): Person[] {
  const volunteers = threeVolunteers.map(
    ([first, last, address]): Person => ({
      address,
      name: `${first} ${last}`,
      role: 'volunteer',
      hasAccount: true,
    }),
  );
  return [
    { address: organiser, name: 'Jackie Moreau', role: 'candidate', hasAccount: true },
    ...volunteers,
    { address: 'nobody@example.org', name: 'Nobody', role: 'stranger', hasAccount: true },
  ];
}
