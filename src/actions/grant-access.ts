import type { CallSheet } from '../domain/call-sheet';
import { mailbox } from '../domain/email';
import { addEditorsHere, editorsHere } from '../sheets/gateway/access';
import { milliseconds } from '../sheets/gateway/clock';
import { type SharingRefusal, shareSilently, writersOf } from '../sheets/gateway/drive';
import type { Desk } from './desk';
import { canBeShared } from './share-plan';

/** Who can write in a desk's spreadsheet, as read back from Google. */
export interface Access {
  readonly desk: Desk;
  /** Canonical addresses. */
  readonly writers: ReadonlySet<string>;
  readonly refusals: ReadonlyMap<string, SharingRefusal>;
  /** False when time ran out before everybody was tried. */
  readonly done: boolean;
}

/** Shares a desk's spreadsheet with the callers who have a call sheet in it and no access yet. */
export function grantAccess(desk: Desk, callers: ReadonlySet<string>, until: number): Access {
  const sheets = desk.callSheets.filter(
    (sheet) => canBeShared(sheet) && callers.has(sheet.volunteerId),
  );
  if (desk.callSheets.length === 0) {
    return { desk, writers: new Set(), refusals: new Map(), done: true };
  }
  return desk.workbook === 0 ? grantHere(desk, sheets) : grantInWorkbook(desk, sheets, until);
}

function without(writers: ReadonlySet<string>, sheets: readonly CallSheet[]): string[] {
  return sheets.map(({ email }) => email).filter((email) => !writers.has(mailbox(email)));
}

function grantHere(desk: Desk, sheets: readonly CallSheet[]): Access {
  const missing = without(editorsHere(), sheets);
  if (missing.length > 0) addEditorsHere(missing);
  const writers = editorsHere();
  const refused = without(writers, sheets).map((email) => [email, 'refused'] as const);
  return { desk, writers, refusals: new Map(refused), done: true };
}

function grantInWorkbook(desk: Desk, sheets: readonly CallSheet[], until: number): Access {
  const { spreadsheetId } = desk.structure;
  const before = writersOf(spreadsheetId);
  const missing = without(before, sheets);
  const refusals = new Map<string, SharingRefusal>();
  let tried = 0;
  for (const email of missing) {
    if (milliseconds() > until) break;
    const refusal = shareSilently(spreadsheetId, email);
    if (refusal !== null) refusals.set(email, refusal);
    tried += 1;
  }
  const writers = tried === 0 ? before : writersOf(spreadsheetId);
  return { desk, writers, refusals, done: tried === missing.length };
}
