import type { SheetState } from '../../../local/apps-script/store/state';
import type { CallSheet } from '../../../src/domain/call-sheet';
import type { TestCampaign } from '../../support/campaign';
import { tabsOf } from '../../support/typing';

/** A call sheet with the ids of the contacts on it. */
export interface SheetOfContacts {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly email: string;
  /** Whether its volunteer can open it. */
  readonly isShared: boolean;
  readonly contacts: readonly string[];
}

/** Every call sheet there is, in whatever spreadsheet; looked up in what Google keeps, which no quota limits. */
export function callSheetsOf(campaign: TestCampaign): SheetOfContacts[] {
  const { google, id } = campaign;
  const tabs = tabsOf(campaign);
  const textsOf = (spreadsheetId: string, sheetId: number | undefined) =>
    texts(
      google.spreadsheet(spreadsheetId).sheets.find((one) => one.properties.sheetId === sheetId),
    );
  const settings = tabs.find((tab) => tab.spreadsheetId === id && tab.tag === 'settings');
  const kept = new Map(
    textsOf(id, settings?.sheetId).map(([key = '', value = '']) => [key, value]),
  );
  return tabs.flatMap(({ spreadsheetId, sheetId, title, tag }) => {
    if (!tag.startsWith('call-sheet-')) return [];
    const { email, waiting } = JSON.parse(kept.get(tag) ?? '{}') as CallSheet;
    const [, ...lines] = textsOf(spreadsheetId, sheetId);
    const contacts = lines.flatMap(([contact = '']) => (contact === '' ? [] : [contact]));
    return [{ spreadsheetId, title, email, isShared: waiting === null, contacts }];
  });
}

function texts(sheet: SheetState | undefined): string[][] {
  return (sheet?.rows ?? []).map((row) =>
    (row ?? []).map((cell) => String(Object.values(cell?.userEnteredValue ?? {})[0] ?? '')),
  );
}
