import { mailbox } from '../../domain/email';
import { isPassing } from './refusal';
import { patiently } from './retry';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The canonical addresses of everybody who may write in the open spreadsheet. */
export function editorsHere(): ReadonlySet<string> {
  return patiently(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const owner = ownerIn(spreadsheet);
    const editors = spreadsheet.getEditors().map((user) => user.getEmail());
    return new Set([...editors, ...(owner === null ? [] : [owner])].map(mailbox));
  });
}

/** Lets people write in the open spreadsheet: in one call, or one by one when Google refuses some. */
export function addEditorsHere(addresses: readonly string[]): void {
  if (addresses.length === 0) return;
  try {
    patiently(() => SpreadsheetApp.getActive().addEditors([...addresses]));
  } catch (error) {
    if (isPassing(error)) throw error;
    for (const address of addresses) tryToAdd(address);
  }
}

/** Whoever could not be added is missing when the editors are read back, and is told of then. */
function tryToAdd(address: string): void {
  try {
    patiently(() => SpreadsheetApp.getActive().addEditor(address));
  } catch (error) {
    if (isPassing(error)) throw error;
  }
}

/**
 * Takes from somebody the right to write in the open spreadsheet; nothing happens when they have
 * none, or own it. Whoever may write by a link or a group still may (Spreadsheet.removeEditor).
 */
export function removeEditorHere(address: string): void {
  patiently(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const isTheirs = (email: string) => mailbox(email) === mailbox(address);
    const known = spreadsheet
      .getEditors()
      .map((user) => user.getEmail())
      .find(isTheirs);
    if (known !== undefined && !isTheirs(ownerIn(spreadsheet) ?? '')) {
      spreadsheet.removeEditor(known);
    }
  });
}

/** A spreadsheet of a shared drive has no owner. */
function ownerIn(spreadsheet: Spreadsheet): string | null {
  return spreadsheet.getOwner()?.getEmail() ?? null;
}

/** The address of whoever owns a spreadsheet; null when nobody does, or it cannot be opened. */
export function ownerOf(spreadsheetId: string): string | null {
  try {
    return patiently(() => ownerIn(SpreadsheetApp.openById(spreadsheetId)));
  } catch (error) {
    if (isPassing(error)) throw error;
    return null;
  }
}

/** The id of the open spreadsheet. */
export function openSpreadsheetId(): string {
  return patiently(() => SpreadsheetApp.getActive().getId());
}

/** Whoever runs the script. */
export function currentUser(): string {
  return patiently(() => Session.getEffectiveUser().getEmail());
}

/** The addresses of whoever runs the script and of the spreadsheet's owner. */
export function organisersHere(): string[] {
  const me = currentUser();
  const owner = patiently(() => ownerIn(SpreadsheetApp.getActive())) ?? me;
  return mailbox(me) === mailbox(owner) ? [me] : [me, owner];
}

/** The language of whoever is at the keyboard, such as `fr`. */
export function userLocale(): string {
  return patiently(() => Session.getActiveUserLocale());
}
