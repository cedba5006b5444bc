import { mailbox } from '../../domain/email';
import { isDailyLimit, isPassing } from './refusal';
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

/**
 * Lets people write in the open spreadsheet: in one call without those whom Google refuses by name, or
 * one by one when it names nobody. Whoever was refused is missing when the editors are read back; false
 * when Google lets one share no more today.
 */
export function addEditorsHere(addresses: readonly string[]): boolean {
  const refusal = addresses.length === 0 ? null : refusalToAdd(addresses);
  if (refusal === null) return true;
  if (refusal === 'sharing-quota') return false;
  const named = addressesIn(refusal.said);
  const others = addresses.filter((address) => !named.has(address.toLowerCase()));
  if (others.length < addresses.length) return addEditorsHere(others);
  return others.length === 1 || others.every((address) => addEditorsHere([address]));
}

/** What Google says when it does not let all of some people in, null when it does. */
function refusalToAdd(
  addresses: readonly string[],
): { readonly said: string } | 'sharing-quota' | null {
  try {
    patiently(() => SpreadsheetApp.getActive().addEditors([...addresses]));
    return null;
  } catch (error) {
    if (isPassing(error)) throw error;
    return isDailyLimit(error) ? 'sharing-quota' : { said: String((error as Error).message) };
  }
}

/** The words of a sentence, which is in the language of the person, as addresses would stand among them. */
function addressesIn(sentence: string): ReadonlySet<string> {
  const words = sentence.toLowerCase().split(/[\s"'<>()«»“”,;:]+/);
  return new Set(words.map((word) => word.replace(/[.!?]+$/, '')));
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
