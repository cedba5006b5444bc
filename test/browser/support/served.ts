import { bundlePage } from '../../../local/preview/page/bundle';
import { hashOf } from '../../../local/preview/page/place';
import { Preview } from '../../../local/preview/preview';
import type { Person } from '../../../local/preview/protocol';
import { servePreview } from '../../../local/preview/server';
import type { Language } from '../../../src/domain/language';
import { organiser, prepare, readTab, shareAll, type TestCampaign } from '../../support/campaign';
import { contactRow, openSmall, threeVolunteers } from '../../support/small-campaign';

/** A small campaign whose three call sheets of three contacts are shared, served to a browser. */
export interface Served {
  readonly campaign: TestCampaign;
  /** The spreadsheet of the call sheets. */
  readonly workbook: string;
  /** The address at which somebody looks at a tab of a spreadsheet. */
  at(user: string, spreadsheet: string, title: string): string;
  /** What is in a cell of the call sheets. */
  cell(title: string, row: number, column: number): unknown;
  close(): Promise<void>;
}

export async function serveSmall(language: Language): Promise<Served> {
  const locale = language === 'fr' ? 'fr_FR' : 'en_GB';
  const contacts = Array.from({ length: 9 }, (_, index) => contactRow(index + 1));
  const campaign = openSmall({ contacts, google: { locale } });
  prepare(campaign);
  shareAll(campaign, 'workbook');
  const begun = {
    google: campaign.google,
    language,
    people: peopleOf(),
    spreadsheetId: campaign.id,
    latency: false,
  };
  const scriptFolder = './dist';
  const preview = new Preview({ campaign: begun, startOver: () => begun, scriptFolder });
  const server = await servePreview({ preview, scriptFolder, page: await bundlePage(), port: 0 });
  const workbook = campaign.google.files().find(({ id }) => id !== campaign.id)?.id ?? '';
  return {
    campaign,
    workbook,
    at: (user, spreadsheet, title) =>
      `${server.url}/${hashOf({ user, spreadsheet, tab: tabOf(campaign, spreadsheet, title) })}`,
    cell: (title, row, column) => readTab(campaign, workbook, title)[row - 1]?.[column - 1],
    close: () => server.close(),
  };
}

function tabOf({ google }: TestCampaign, spreadsheet: string, title: string): number {
  const tabs = google.spreadsheet(spreadsheet).sheets.map(({ properties }) => properties);
  const tab = tabs.find((one) => one.title === title);
  if (!tab) throw new Error(`There is no ${title} among ${tabs.map((one) => one.title).join()}.`);
  return tab.sheetId;
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
