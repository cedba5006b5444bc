import type { SpreadsheetState } from '../../local/apps-script/store/state';
import { columnLetters } from '../../src/sheets/address';
import { readTab, type TestCampaign } from './campaign';

export interface OpenTab {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  readonly tag: string;
}

function tagOf(metadata: SpreadsheetState['developerMetadata'], sheetId: number): string {
  const isOn = ({ location, metadataKey }: (typeof metadata)[number]) =>
    metadataKey === 'phone-bank-tab' && location.sheetId === sheetId;
  return metadata.find(isOn)?.metadataValue ?? '';
}

/** Every tab of every file. */
export function tabsOf({ google }: TestCampaign): OpenTab[] {
  return google.files().flatMap(({ id }) => {
    const { sheets, developerMetadata } = google.spreadsheet(id);
    return sheets.map(({ properties }) => ({
      spreadsheetId: id,
      title: properties.title,
      rows: properties.gridProperties?.rowCount ?? 0,
      columns: properties.gridProperties?.columnCount ?? 0,
      tag: tagOf(developerMetadata, properties.sheetId),
    }));
  });
}

/** Volunteers' addresses by the number of their call sheet, as the settings tab says. */
export function owners(
  campaign: TestCampaign,
): Map<string, { email: string; waiting: string | null }> {
  const isSettings = ({ spreadsheetId, tag }: OpenTab) =>
    spreadsheetId === campaign.id && tag === 'settings';
  const title = tabsOf(campaign).find(isSettings)?.title ?? '';
  const rows = readTab(campaign, campaign.id, title);
  return new Map(
    rows
      .filter(([key]) => String(key).startsWith('call-sheet-'))
      .map(([key, value]) => [String(key), JSON.parse(String(value))]),
  );
}

/** The columns a volunteer fills in. */
export const outcomeColumns = ['D', 'E', 'F', 'G'];

/** Cells that were typed in, of all that were tried, as `who tab!cell`. */
export function typedIn(
  campaign: TestCampaign,
  tabs: readonly OpenTab[],
  people: readonly string[],
  typedDate = '2026-05-04',
): string[] {
  return people.flatMap((user) =>
    tabs.flatMap(({ spreadsheetId, title, rows, columns, tag }) => {
      const isCallSheet = tag.startsWith('call-sheet-');
      const height = isCallSheet ? rows : Math.min(rows, 4);
      const width = isCallSheet ? columns : Math.min(columns, 8);
      return Array.from({ length: height * width }, (_, index) => {
        const letters = columnLetters((index % width) + 1);
        const cell = `${letters}${Math.floor(index / width) + 1}`;
        const range = `'${title.replace(/'/g, "''")}'!${cell}`;
        const typed = letters === 'F' ? typedDate : '';
        return campaign.google.edit({ user, spreadsheetId, range, typed }).done
          ? `${user} ${tag}!${cell}`
          : '';
      }).filter(Boolean);
    }),
  );
}
