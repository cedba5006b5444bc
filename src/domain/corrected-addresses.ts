import type { CallSheet } from './call-sheet';
import { mailbox } from './email';
import { comparableName } from './household';
import { withoutLink } from './link';
import type { Volunteer } from './volunteer';

/**
 * The volunteers, where whoever has a corrected address keeps the id they have on their call sheet.
 *
 * An id is made from the address, so a corrected one looks like somebody new. The person is known by
 * the address the call sheet has by now; before that by their name, when the owners of call sheets
 * who have gone and the volunteers without a call sheet have it once each.
 */
export function withKeptIds(
  volunteers: readonly Volunteer[],
  callSheets: readonly CallSheet[],
): readonly Volunteer[] {
  const ids = new Set(volunteers.map(({ id }) => id));
  const gone = callSheets.filter(({ volunteerId }) => !ids.has(volunteerId));
  if (gone.length === 0) return volunteers;
  const served = new Set(callSheets.map(({ volunteerId }) => volunteerId));
  const fresh = volunteers.filter(({ id }) => !served.has(id));
  const kept = new Map(
    gone.flatMap((sheet) => {
      const owner = ownerOf(sheet, gone, fresh);
      return owner === undefined ? [] : [[owner, sheet.volunteerId] as const];
    }),
  );
  return volunteers.map((volunteer) => {
    const id = kept.get(volunteer);
    return id === undefined ? volunteer : { ...volunteer, id };
  });
}

function ownerOf(
  sheet: CallSheet,
  gone: readonly CallSheet[],
  fresh: readonly Volunteer[],
): Volunteer | undefined {
  const known = fresh.find(({ email }) => isAddressOf(sheet, email));
  if (known !== undefined) return known;
  const name = comparableName(sheet.volunteer);
  const isSame = (other: string) => name !== '' && comparableName(other) === name;
  const unclaimed = fresh.filter(({ email }) => !gone.some((one) => isAddressOf(one, email)));
  const [only, ...others] = unclaimed.filter(
    (volunteer) => isSame(volunteer.name) && mayHaveNumberOf(sheet, volunteer),
  );
  const isOnlySheet = gone.filter(({ volunteer }) => isSame(volunteer)).length === 1;
  return isOnlySheet && others.length === 0 ? only : undefined;
}

function isAddressOf(sheet: CallSheet, email: string): boolean {
  return email !== '' && mailbox(sheet.email) === mailbox(email);
}

/** The id of somebody without an address ends in their number. */
function mayHaveNumberOf({ email, volunteerId }: CallSheet, { phone }: Volunteer): boolean {
  const [number] = email === '' ? (/\+\d+$/.exec(volunteerId) ?? []) : [];
  return number === undefined || phone === null || number === phone;
}

/**
 * The call sheets with the address each volunteer has now: one that is new has no access yet, and the
 * one before must not have it any longer.
 */
export function withAddresses(
  callSheets: readonly CallSheet[],
  volunteers: readonly Volunteer[],
): readonly CallSheet[] {
  const byId = new Map(volunteers.map((volunteer) => [volunteer.id, volunteer]));
  return callSheets.map((sheet) => {
    const { email } = byId.get(sheet.volunteerId) ?? sheet;
    return mailbox(email) === mailbox(sheet.email) ? sheet : corrected(sheet, email);
  });
}

/** A personal link went to the address there was: it opens nothing any longer. */
function corrected(sheet: CallSheet, email: string): CallSheet {
  if (sheet.where === 'links') return withoutLink({ ...sheet, email });
  const { waiting } = sheet;
  const before = sheet.email === '' ? [] : [sheet.email];
  const reasonToWait = email === '' ? 'no-address' : 'not-yet';
  return {
    ...sheet,
    email,
    waiting: waiting === 'removed' ? waiting : reasonToWait,
    withdraw: [...without(sheet.withdraw, email), ...before],
  };
}

/** The call sheets as they are when they are shared: nobody's address is withdrawn from their own. */
export function toBeShared(callSheets: readonly CallSheet[]): CallSheet[] {
  return callSheets.map((sheet) =>
    sheet.waiting === 'removed'
      ? sheet
      : { ...sheet, withdraw: without(sheet.withdraw, sheet.email) },
  );
}

function without(addresses: readonly string[], email: string): string[] {
  return addresses.filter((address) => mailbox(address) !== mailbox(email));
}
