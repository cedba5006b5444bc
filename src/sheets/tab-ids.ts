import { type OurTab, ourTabs } from './tab-names';

const firstOwnTab = 1_400_000_000;
const firstCallSheet = 1_500_000_000;

/** The sheetId the add-on gives to a tab of its own. */
export function ownTabId(name: OurTab): number {
  return firstOwnTab + ourTabs.indexOf(name);
}

/** The sheetId of a call sheet's tab, made of the call sheet's number. */
export function callSheetId(number: number): number {
  return firstCallSheet + number;
}

/** The tab on which call sheets are drawn before they are duplicated. */
export const templateId = firstCallSheet - 1;

/** The first tab of a workbook: Google makes it with the file, under this id. */
export const firstTabId = 0;

/**
 * What a tab with such a sheetId is: `settings`, `call-sheet-7`, or `''` for one that is not the add-on's.
 *
 * No two tabs of a spreadsheet share an id, and none changes its own, whatever people who may edit do.
 */
export function tagOf(sheetId: number): string {
  if (sheetId > firstCallSheet)
    return isCallSheetId(sheetId) ? `call-sheet-${sheetId - firstCallSheet}` : '';
  return ourTabs[sheetId - firstOwnTab] ?? '';
}

/** Google chooses ids at random below 2³¹: those of call sheets are a small part of them. */
function isCallSheetId(sheetId: number): boolean {
  return sheetId - firstCallSheet <= 100_000;
}
