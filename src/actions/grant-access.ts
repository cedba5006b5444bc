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

/** What ending access needs to know. */
export type Ending = Pick<Granting, 'organisers' | 'until'>;

/** Takes access from those who must not have it any longer, before anything else is done, while there is time. */
export function endAccess(desk: Desk, ending: Ending): void {
  if (desk.where !== 'links') withdraw(desk, withdrawnFrom(desk, ending), ending.until);
}

/** Takes access from those who must not have it any longer, then gives it to those who should. */
export function grantAccess(desk: Desk, granting: Granting): Access {
  if (desk.where === 'links') return { writers: new Set(), refusals: new Map(), ...whole };
  const wanted = desk.callSheets.filter((sheet) => isWanted(sheet, granting)).map(addressOf);
  const wishes = { wanted, unwanted: withdrawnFrom(desk, granting), until: granting.until };
  return desk.where === 'here' ? grantHere(desk, wishes) : grantInWorkbook(desk, wishes);
}

/** Takes access from one address after the other, as far as time allows; false when some keep it. */
function withdraw(
  { where, structure }: Desk,
  addresses: readonly string[],
  until: number,
): boolean {
  for (const [index, address] of addresses.entries()) {
    if (isOver(until, index)) return false;
    if (where === 'here') removeEditorHere(address);
    else stopSharing(structure.spreadsheetId, address);
  }
  return true;
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
  { callSheets }: Desk,
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

function grantHere(desk: Desk, { wanted, unwanted, until }: Wishes): Access {
  const before = editorsHere();
  const leaving = within(before, unwanted);
  const missing = without(before, wanted);
  const done = withdraw(desk, leaving, until);
  if (missing.length > 0) addEditorsHere(missing);
  const writers = leaving.length + missing.length === 0 ? before : editorsHere();
  const refused = without(writers, wanted).map((email) => [email, 'refused'] as const);
  return { writers, refusals: new Map(refused), done, paused: null };
}

function grantInWorkbook(desk: Desk, { wanted, unwanted, until }: Wishes): Access {
  const { spreadsheetId } = desk.structure;
  const before = accessTo(spreadsheetId);
  const leaving = within(new Set([...before.writers, ...before.readers]), unwanted);
  const haveLeft = withdraw(desk, leaving, until);
  const missing = without(before.writers, wanted);
  const { tried, done, ...shared } = shareWith(spreadsheetId, missing, until);
  const writers = leaving.length + tried === 0 ? before.writers : writersOf(spreadsheetId);
  return { writers, done: done && haveLeft, ...shared };
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
