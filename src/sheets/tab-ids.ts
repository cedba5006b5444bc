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

const callSheetTag = /^call-sheet-(\d+)$/;

/**
 * Whether a tab may bear one of the add-on's tags: any editor can attach one to a tab of theirs, but
 * cannot have the sheetId the add-on gave to its own.
 */
export function mayBear(tag: string, sheetId: number): boolean {
  if (tag === 'contacts' || tag === 'volunteers') return true;
  if (tag === 'index') return sheetId === firstTabId;
  const number = callSheetTag.exec(tag)?.[1];
  if (number !== undefined) return sheetId === callSheetId(Number(number));
  return ourTabs.some((name) => name === tag && ownTabId(name) === sheetId);
}
