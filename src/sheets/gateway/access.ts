import { mailbox } from '../../domain/email';
import { isDailyLimit, isPassing } from './refusal';
import { patiently } from './retry';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The canonical addresses of everybody who may write in the open spreadsheet. */
export function editorsHere(): ReadonlySet<string> {
  return patiently(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const owner = ownerOf(spreadsheet);
    const editors = spreadsheet.getEditors().map((user) => user.getEmail());
    return new Set([...editors, ...(owner === null ? [] : [owner])].map(mailbox));
  });
}

/**
 * Lets people write in the open spreadsheet: in one call without those whom Google refuses by name, or
 * one by one when it names nobody. Whoever was refused is missing when the editors are read back.
 */
export function addEditorsHere(addresses: readonly string[]): void {
  const refusal = addresses.length === 0 ? null : refusalToAdd(addresses);
  if (refusal === null) return;
  const named = addressesIn(refusal);
  const others = addresses.filter((address) => !named.has(address.toLowerCase()));
  if (others.length < addresses.length) addEditorsHere(others);
  else if (others.length > 1) for (const address of others) addEditorsHere([address]);
}

/** What Google says when it does not let all of some people in, null when it does. */
function refusalToAdd(addresses: readonly string[]): string | null {
  try {
    patiently(() => SpreadsheetApp.getActive().addEditors([...addresses]));
    return null;
  } catch (error) {
    if (isPassing(error) || isDailyLimit(error)) throw error;
    return String((error as Error).message);
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
    if (known !== undefined && !isTheirs(ownerOf(spreadsheet) ?? '')) {
      spreadsheet.removeEditor(known);
    }
  });
}

/** A spreadsheet of a shared drive has no owner. */
function ownerOf(spreadsheet: Spreadsheet): string | null {
  return spreadsheet.getOwner()?.getEmail() ?? null;
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
  const owner = patiently(() => ownerOf(SpreadsheetApp.getActive())) ?? me;
  return mailbox(me) === mailbox(owner) ? [me] : [me, owner];
}

/** The language of whoever is at the keyboard, such as `fr`. */
export function userLocale(): string {
  return patiently(() => Session.getActiveUserLocale());
}
