import { type CallSheet, canBeShared } from '../domain/call-sheet';
import { mailbox } from '../domain/email';
import { addEditorsHere, editorsHere, removeEditorHere } from '../sheets/gateway/access';
import { milliseconds } from '../sheets/gateway/clock';
import {
  accessTo,
  type SharingRefusal,
  shareSilently,
  stopSharing,
  writersOf,
} from '../sheets/gateway/drive';
import { isOutOfReach, isPassing } from '../sheets/gateway/refusal';
import type { Desk } from './desk';

/** Why one address could not be shared with; it stops none of the others. */
type Refused = Exclude<SharingRefusal, 'sharing-quota'>;

/** Who can write in a desk's spreadsheet, as read back from Google. */
export interface Access {
  /** Canonical addresses. */
  readonly writers: ReadonlySet<string>;
  readonly refusals: ReadonlyMap<string, Refused>;
  /** False when time, or what Google lets one share in a day, ran out before everybody was tried. */
  readonly done: boolean;
  readonly paused: 'sharing-quota' | null;
}

/** Who gets access, and until when that is tried, in milliseconds since 1970. */
export interface Granting {
  /** Volunteers by id. */
  readonly grantTo: ReadonlySet<string>;
  readonly organisers: readonly string[];
  readonly until: number;
}

const whole = { done: true, paused: null } as const;

/** What Google does in a workbook; null where it says that this person has no business there. */
export function asFarAsOwned<Value>(run: () => Value): Value | null {
  try {
    return run();
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    return null;
  }
}

/**
 * Takes access from those who must not have it any longer, then gives it to those who should. In a
 * workbook of somebody else's nothing changes: who had access when it was last read back has it.
 */
export function grantAccess(desk: Desk, granting: Granting): Access {
  const wanted = desk.callSheets.filter((sheet) => isWanted(sheet, granting)).map(addressOf);
  const unwanted = withdrawnFrom(desk, granting);
  if (desk.where === 'links') return { writers: new Set(), refusals: new Map(), ...whole };
  if (desk.where === 'here') return grantHere(wanted, unwanted);
  const { spreadsheetId } = desk.structure;
  const wishes = { wanted, unwanted, until: granting.until };
  const granted = asFarAsOwned(() => grantInWorkbook(spreadsheetId, wishes));
  return granted ?? { writers: lastReadBack(desk, unwanted), refusals: new Map(), ...whole };
}

function lastReadBack({ callSheets }: Desk, unwanted: readonly string[]): ReadonlySet<string> {
  const shared = callSheets.filter(({ waiting }) => waiting === null).map(addressOf);
  return new Set([...shared, ...unwanted].map(mailbox));
}

function isWanted(sheet: CallSheet, { grantTo }: Granting): boolean {
  return canBeShared(sheet) && grantTo.has(sheet.volunteerId);
}

const addressOf = ({ email }: CallSheet): string => email;

/** Addresses to take access from: never an organiser's, nor one that a call sheet there has now. */
export function withdrawnFrom(
  { callSheets }: Pick<Desk, 'callSheets'>,
  { organisers }: Pick<Granting, 'organisers'>,
): string[] {
  const current = callSheets.filter((sheet) => canBeShared(sheet) && !isWithdrawn(sheet));
  const kept = new Set([...organisers, ...current.map(addressOf)].map(mailbox));
  const addresses = callSheets.flatMap(({ withdraw }) => withdraw);
  return [...new Set(addresses)].filter((address) => !kept.has(mailbox(address)));
}

/** Whether the address of a call sheet is itself one that must have no access. */
export function isWithdrawn({ email, withdraw }: CallSheet): boolean {
  return withdraw.some((address) => mailbox(address) === mailbox(email));
}

function without(writers: ReadonlySet<string>, addresses: readonly string[]): string[] {
  return addresses.filter((address) => !writers.has(mailbox(address)));
}

function within(writers: ReadonlySet<string>, addresses: readonly string[]): string[] {
  return addresses.filter((address) => writers.has(mailbox(address)));
}

function grantHere(wanted: readonly string[], unwanted: readonly string[]): Access {
  const before = editorsHere();
  const leaving = within(before, unwanted);
  const missing = without(before, wanted);
  for (const address of leaving) leaveHere(address);
  if (missing.length > 0) addEditorsHere(missing);
  const writers = leaving.length + missing.length === 0 ? before : editorsHere();
  const refused = without(writers, wanted).map((email) => [email, 'refused'] as const);
  return { writers, refusals: new Map(refused), ...whole };
}

/** Whoever Google lets stay is still among the editors when they are read back. */
export function leaveHere(address: string): void {
  try {
    removeEditorHere(address);
  } catch (error) {
    if (isPassing(error)) throw error;
  }
}

interface Wishes {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  readonly until: number;
}

function grantInWorkbook(spreadsheetId: string, { wanted, unwanted, until }: Wishes): Access {
  const before = accessTo(spreadsheetId);
  const leaving = within(new Set([...before.writers, ...before.readers]), unwanted);
  for (const address of leaving) stopSharing(spreadsheetId, address);
  const missing = without(before.writers, wanted);
  const { tried, ...shared } = shareWith(spreadsheetId, missing, until);
  const writers = leaving.length + tried === 0 ? before.writers : writersOf(spreadsheetId);
  return { writers, ...shared };
}

/** Shares with one address after the other, as far as time and Google's daily limit allow. */
function shareWith(spreadsheetId: string, addresses: readonly string[], until: number) {
  const refusals = new Map<string, Refused>();
  let tried = 0;
  for (const address of addresses) {
    if (milliseconds() >= until) break;
    const refusal = shareSilently(spreadsheetId, address);
    tried += 1;
    if (refusal === 'sharing-quota') return { tried, refusals, done: false, paused: refusal };
    if (refusal !== null) refusals.set(address, refusal);
  }
  return { tried, refusals, done: tried === addresses.length, paused: null };
}
