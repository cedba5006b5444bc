import { seeded } from '../../local/sample/seeded';
import type { CallSheet } from '../../src/domain/call-sheet';
import { columnLetters } from '../../src/sheets/address';
import { tagOf } from '../../src/sheets/tab-ids';
import { readTab, type TestCampaign } from './campaign';

export interface OpenTab {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly sheetId: number;
  readonly rows: number;
  readonly columns: number;
  readonly tag: string;
}

/** Every tab of every file. */
export function tabsOf({ google }: TestCampaign): OpenTab[] {
  return google.files().flatMap(({ id }) => {
    return google.spreadsheet(id).sheets.map(({ properties }) => ({
      spreadsheetId: id,
      title: properties.title,
      sheetId: properties.sheetId,
      rows: properties.gridProperties?.rowCount ?? 0,
      columns: properties.gridProperties?.columnCount ?? 0,
      tag: tagOf(properties.sheetId),
    }));
  });
}

/** Whose each call sheet is, by its tag, as the settings tab says. */
export function owners(campaign: TestCampaign): Map<string, CallSheet> {
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
    tabs.flatMap(({ spreadsheetId, title, rows, columns, tag }) =>
      placesTried(rows, columns, tag.startsWith('call-sheet-')).flatMap((index) => {
        const letters = columnLetters((index % columns) + 1);
        const cell = `${letters}${Math.floor(index / columns) + 1}`;
        const range = `'${title.replace(/'/g, "''")}'!${cell}`;
        const typed = letters === 'F' ? typedDate : '';
        const { done } = campaign.google.edit({ user, spreadsheetId, range, typed });
        return done ? [`${user} ${tag}!${cell}`] : [];
      }),
    ),
  );
}

/** All cells of a call sheet; of any other tab the first, the last and a few more, the same each time. */
function placesTried(rows: number, columns: number, isCallSheet: boolean): number[] {
  const all = rows * columns;
  if (isCallSheet) return Array.from({ length: all }, (_, index) => index);
  const chance = seeded(all);
  const some = Array.from({ length: 30 }, () => Math.floor(chance.next() * all));
  return [...new Set([0, all - 1, ...some])];
}
