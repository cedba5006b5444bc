import { mailbox } from '../../domain/email';

/** The canonical addresses of everybody who may write in the open spreadsheet. */
export function editorsHere(): ReadonlySet<string> {
  const spreadsheet = SpreadsheetApp.getActive();
  const owner = spreadsheet.getOwner()?.getEmail();
  const editors = spreadsheet.getEditors().map((user) => user.getEmail());
  return new Set([...editors, ...(owner === undefined ? [] : [owner])].map(mailbox));
}

/** Lets people write in the open spreadsheet: in one call, or one by one when Google refuses some. */
export function addEditorsHere(addresses: readonly string[]): void {
  if (addresses.length === 0) return;
  const spreadsheet = SpreadsheetApp.getActive();
  try {
    spreadsheet.addEditors([...addresses]);
  } catch {
    for (const address of addresses) tryToAdd(spreadsheet, address);
  }
}

/** Whoever could not be added is missing when the editors are read back, and is told of then. */
function tryToAdd(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, address: string): void {
  try {
    spreadsheet.addEditor(address);
  } catch {
    // Nothing to do here: access is read back, never assumed.
  }
}

/** The id of the open spreadsheet. */
export function openSpreadsheetId(): string {
  return SpreadsheetApp.getActive().getId();
}

/** Whoever runs the script. */
export function currentUser(): string {
  return Session.getEffectiveUser().getEmail();
}

/** The addresses of whoever runs the script and of the spreadsheet's owner. */
export function organisersHere(): string[] {
  const me = currentUser();
  const owner = SpreadsheetApp.getActive().getOwner()?.getEmail() ?? me;
  return mailbox(me) === mailbox(owner) ? [me] : [me, owner];
}

/** The language of whoever is at the keyboard, such as `fr`. */
export function userLocale(): string {
  return Session.getActiveUserLocale();
}
