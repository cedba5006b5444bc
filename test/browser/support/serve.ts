import type { PreviewedCampaign } from '../../../local/preview/campaign';
import { bundlePage } from '../../../local/preview/page/bundle';
import { hashOf } from '../../../local/preview/page/place';
import { Preview } from '../../../local/preview/preview';
import { servePreview } from '../../../local/preview/server';

/** A campaign in the preview, at an address of this computer. */
export interface ServedCampaign {
  /** The address at which somebody looks at a tab of a spreadsheet; its first tab where none is named. */
  at(user: string, spreadsheet: string, title?: string): string;
  /** The address of the sidebar alone, as somebody has it beside the campaign. */
  sidebarOf(user: string): string;
  close(): Promise<void>;
}

const scriptFolder = './dist';

let page: ReturnType<typeof bundlePage> | undefined;

/** Serves a campaign as `npm start` does. */
export async function serve(campaign: PreviewedCampaign): Promise<ServedCampaign> {
  const preview = new Preview({ campaign, startOver: () => campaign, scriptFolder });
  page ??= bundlePage();
  const server = await servePreview({ preview, scriptFolder, page: await page, port: 0 });
  const { google, spreadsheetId } = campaign;
  const tabOf = (id: string, title: string): number => {
    const tabs = google.spreadsheet(id).sheets.map(({ properties }) => properties);
    const tab = tabs.find((one) => one.title === title);
    if (!tab) throw new Error(`There is no ${title} among ${tabs.map((one) => one.title).join()}.`);
    return tab.sheetId;
  };
  return {
    at: (user, spreadsheet, title) => {
      const tab = title === undefined ? {} : { tab: tabOf(spreadsheet, title) };
      return `${server.url}/${hashOf({ user, spreadsheet, ...tab })}`;
    },
    sidebarOf: (user) => {
      const query = new URLSearchParams({ user, spreadsheet: spreadsheetId });
      return `${server.url}/sidebar?${query}`;
    },
    close: () => server.close(),
  };
}
