import { sampleCampaign } from '../../local/sample/campaign';
import type { Filter } from '../../src/domain/filter';
import type { Language } from '../../src/domain/language';
import { tabTagged } from '../rehearse/call-sheets';
import { type Campaign, openCampaign } from '../rehearse/campaign';
import type { Inputs } from '../rehearse/inputs';

/** How many contacts, and contacts to be called, a campaign of so many volunteers has. */
const sizes = {
  15: { contacts: 1_200, targets: 200 },
  150: { contacts: 12_000, targets: 2_000 },
  600: { contacts: 30_000, targets: 20_000 },
} as const;

/** How many volunteers a measured campaign has. */
export type Size = keyof typeof sizes;

/** All sizes, the smallest first. */
export const allSizes: readonly Size[] = [15, 150, 600];

/** The invented campaign of a size, the same every time. */
export function inputsOf(size: Size): Inputs {
  const language = 'fr';
  const tables = sampleCampaign({ ...sizes[size], volunteers: size, language });
  return { ...tables, files: [], language };
}

/** Weak supporters, undecided and weak opponents. */
const persuadable: Filter = { field: 'supportLevel', operator: 'is-one-of', value: [2, 3, 4] };

/** So many seconds later no limit by the minute is touched by what went before. */
const pause = 120;

/** Lets the limits by the minute start fresh. */
export function rest({ google }: Pick<Campaign, 'google'>): void {
  google.clock.advance(pause);
}

/** A campaign whose contacts are on the path and whose call sheets are not made yet. */
export function preparedCampaign(inputs: Inputs, language: Language): Campaign {
  const campaign = openCampaign(inputs, language);
  campaign.act('setUp', { language: inputs.language });
  rest(campaign);
  campaign.act('addToPath', { filter: persuadable });
  rest(campaign);
  return campaign;
}

/** The records of a tab of the add-on's, by the keys in its first row; its headings are left out. */
export function recordsOf(
  { google, spreadsheetId }: Campaign,
  tag: string,
): Record<string, string>[] {
  const rows = tabTagged(google.spreadsheet(spreadsheetId), tag)?.rows ?? [];
  const textOf = (cells: (typeof rows)[number], column: number) =>
    cells?.[column]?.userEnteredValue?.stringValue ?? '';
  const keys = (rows[0] ?? []).map((_, column) => textOf(rows[0], column));
  return rows
    .slice(2)
    .map((cells) => Object.fromEntries(keys.map((key, column) => [key, textOf(cells, column)])));
}
