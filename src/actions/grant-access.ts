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
  /** Canonical addresses, those among them from whom access could not be taken yet. */
  readonly writers: ReadonlySet<string>;
  readonly refusals: ReadonlyMap<string, Refused>;
  /** False when time, or what Google lets one share in a day, ran out before everybody had their turn. */
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
  if (desk.where === 'links') return { writers: new Set(), refusals: new Map(), ...whole };
  const wanted = desk.callSheets.filter((sheet) => isWanted(sheet, granting)).map(addressOf);
  const unwanted = withdrawnFrom(desk, granting);
  const wishes = { wanted, unwanted, until: granting.until };
  if (desk.where === 'here') return grantHere(wishes);
  const granted = asFarAsOwned(() => grantInWorkbook(desk.structure.spreadsheetId, wishes));
  return granted ?? { writers: lastReadBack(desk, unwanted), refusals: new Map(), ...whole };
}

function lastReadBack({ callSheets }: Desk, unwanted: readonly string[]): ReadonlySet<string> {
  const shared = callSheets.filter(({ waiting }) => waiting === null).map(addressOf);
  return new Set([...shared, ...unwanted].map(mailbox));
}

/** Whether there is no time for one more: for the first there always is, or it would never be done. */
function isOver(until: number, done: number): boolean {
  return done > 0 && milliseconds() >= until;
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

interface Wishes {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  readonly until: number;
}

function grantHere({ wanted, unwanted, until }: Wishes): Access {
  const before = editorsHere();
  const leaving = within(before, unwanted);
  const missing = without(before, wanted);
  const staying = withdraw(leaving, until, leaveHere);
  const paused = addEditorsHere(missing) ? null : 'sharing-quota';
  const writers = leaving.length + missing.length === 0 ? before : editorsHere();
  const refused = paused === null ? without(writers, wanted) : [];
  const refusals = new Map(refused.map((email) => [email, 'refused'] as const));
  return { writers, refusals, done: staying.length === 0 && paused === null, paused };
}

/** Whoever Google lets stay is still among the editors when they are read back. */
export function leaveHere(address: string): void {
  try {
    removeEditorHere(address);
  } catch (error) {
    if (isPassing(error)) throw error;
  }
}

function grantInWorkbook(spreadsheetId: string, { wanted, unwanted, until }: Wishes): Access {
  const before = accessTo(spreadsheetId);
  const leaving = within(new Set([...before.writers, ...before.readers]), unwanted);
  const staying = withdraw(leaving, until, (address) => stopSharing(spreadsheetId, address));
  const missing = without(before.writers, wanted);
  const { tried, done, ...shared } = shareWith(spreadsheetId, missing, until);
  const after = leaving.length + tried === 0 ? before.writers : writersOf(spreadsheetId);
  const writers = new Set([...after, ...staying.map(mailbox)]);
  return { writers, done: done && staying.length === 0, ...shared };
}

/** Takes access from one address after the other; those who still have it when time is over. */
function withdraw(
  addresses: readonly string[],
  until: number,
  take: (address: string) => void,
): readonly string[] {
  for (const [index, address] of addresses.entries()) {
    if (isOver(until, index)) return addresses.slice(index);
    take(address);
  }
  return [];
}

/** Shares with one address after the other, as far as time and Google's daily limit allow. */
function shareWith(spreadsheetId: string, addresses: readonly string[], until: number) {
  const refusals = new Map<string, Refused>();
  let tried = 0;
  for (const address of addresses) {
    if (isOver(until, tried)) break;
    const refusal = shareSilently(spreadsheetId, address);
    tried += 1;
    if (refusal === 'sharing-quota') return { tried, refusals, done: false, paused: refusal };
    if (refusal !== null) refusals.set(address, refusal);
  }
  return { tried, refusals, done: tried === addresses.length, paused: null };
}
