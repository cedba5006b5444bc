import type { Contact } from './contact';
import { householdsOf } from './household';
import { type Forbidden, forbiddenAmong, type NotGivenReason } from './split-rules';
import type { Volunteer } from './volunteer';

/** Who gets which contacts. */
export interface Split {
  /**
   * Contact ids newly given, by volunteer id, in the order they will stand on the call sheet.
   * Every caller is there, with no contact when nothing is new for them.
   */
  readonly shares: ReadonlyMap<string, readonly string[]>;
  /** Contact ids nobody could be given, with why. */
  readonly notGiven: readonly { readonly contactId: string; readonly reason: NotGivenReason }[];
}

/** Who already has which contact: volunteer id by contact id. */
export type Given = ReadonlyMap<string, string>;

/** What is asked of a split. */
export interface SplitRequest {
  readonly contacts: readonly Contact[];
  readonly callers: readonly Volunteer[];
  readonly given: Given;
}

/** What the callers hold, each in the same place of both lists. */
interface Hands {
  readonly callers: readonly Volunteer[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** How many contacts each caller has, before and now. */
  readonly holds: number[];
}

/** The contacts of one household that are still to be given, and who may not have which. */
interface Parcel {
  readonly contacts: readonly Contact[];
  readonly forbidden: readonly Forbidden[];
  /** The place of the caller who already rings this household. */
  readonly holder: number | undefined;
}

/** What becomes of each contact, by its id: the place of their caller, or why nobody may have them. */
type Fates = Map<string, number | NotGivenReason>;

/** The callers, each once, holding what they were given before. */
function handsOf(request: SplitRequest): Hands {
  const callers = [...new Map(request.callers.map((caller) => [caller.id, caller])).values()];
  const placeOf = new Map(callers.map(({ id }, place) => [id, place]));
  const holds = callers.map(() => 0);
  for (const volunteerId of request.given.values()) {
    const place = placeOf.get(volunteerId);
    if (place !== undefined) holds[place] = (holds[place] ?? 0) + 1;
  }
  return { callers, placeOf, holds };
}

/** What is still to be given, a parcel for each household. */
function parcelsOf(request: SplitRequest, { callers, placeOf }: Hands): readonly Parcel[] {
  const forbiddenFor = forbiddenAmong(callers);
  return householdsOf(request.contacts).flatMap((household) => {
    const contacts = household.filter(({ id }) => !request.given.has(id));
    if (contacts.length === 0) return [];
    const holders = household.flatMap(({ id }) => placeOf.get(request.given.get(id) ?? '') ?? []);
    return { contacts, forbidden: contacts.map(forbiddenFor), holder: holders[0] };
  });
}

/** How many choices a parcel leaves: a household somebody rings has none. */
function easeOf({ holder, forbidden }: Parcel): 'held' | 'choosy' | 'free' {
  if (holder !== undefined) return 'held';
  return forbidden.some(({ size }) => size > 0) ? 'choosy' : 'free';
}

/** Parcels with fewest choices first and the largest of them first, so that the rest even out. */
function hardestFirst(parcels: readonly Parcel[]): readonly Parcel[] {
  const withEase = parcels.map((parcel) => ({ parcel, ease: easeOf(parcel) }));
  return (['held', 'choosy', 'free'] as const).flatMap((wanted) =>
    withEase
      .flatMap(({ parcel, ease }) => (ease === wanted ? parcel : []))
      .sort((one, other) => other.contacts.length - one.contacts.length),
  );
}

/** The place of the least number, the first of them when several are. */
function placeOfLeast(numbers: readonly number[]): number | undefined {
  let least = Number.POSITIVE_INFINITY;
  let found: number | undefined;
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? least;
    if (number >= least) continue;
    least = number;
    found = place;
  }
  return found;
}

/** Who gets a parcel: its holder, or whoever holds least among those who may have most of it. */
function takerOf(parcel: Parcel, { callers, holds }: Hands): number | undefined {
  const free = parcel.forbidden.every(({ size }) => size === 0);
  if (free) return parcel.holder ?? placeOfLeast(holds);
  const counts = callers.map(
    (caller) => parcel.forbidden.filter((forbidden) => !forbidden.has(caller)).length,
  );
  if (parcel.holder !== undefined && counts[parcel.holder] !== 0) return parcel.holder;
  const most = Math.max(1, ...counts);
  return placeOfLeast(
    holds.map((held, place) => (counts[place] === most ? held : Number.POSITIVE_INFINITY)),
  );
}

/** The part of a parcel that a caller may not have. */
function remainder(parcel: Parcel, caller: Volunteer): Parcel {
  const stays = parcel.forbidden.map((forbidden) => forbidden.has(caller));
  const pick = <T>(items: readonly T[]): readonly T[] => items.filter((_, index) => stays[index]);
  return { contacts: pick(parcel.contacts), forbidden: pick(parcel.forbidden), holder: undefined };
}

/** Settles what becomes of each contact of a parcel. */
function give(parcel: Parcel, hands: Hands, fates: Fates): void {
  const place = takerOf(parcel, hands);
  const caller = hands.callers[place ?? -1];
  let left = 0;
  parcel.contacts.forEach(({ id }, index) => {
    const refused = parcel.forbidden[index];
    if (place === undefined || !caller) {
      const [reason] = refused?.values() ?? [];
      fates.set(id, reason ?? 'no-callers');
    } else if (refused?.has(caller)) {
      left += 1;
    } else {
      fates.set(id, place);
      hands.holds[place] = (hands.holds[place] ?? 0) + 1;
    }
  });
  if (caller && left > 0) give(remainder(parcel, caller), hands, fates);
}

/**
 * Gives every contact that nobody has yet to a caller: as evenly as the rules allow, counting what
 * callers already hold, a household to one caller, nobody to themselves. It moves nobody.
 */
export function split(request: SplitRequest): Split {
  const hands = handsOf(request);
  const fates: Fates = new Map();
  for (const parcel of hardestFirst(parcelsOf(request, hands))) give(parcel, hands, fates);
  const shares: string[][] = hands.callers.map(() => []);
  const notGiven: Split['notGiven'][number][] = [];
  for (const contact of request.contacts) {
    const fate = fates.get(contact.id);
    if (typeof fate === 'number') shares[fate]?.push(contact.id);
    else if (fate) notGiven.push({ contactId: contact.id, reason: fate });
  }
  return {
    shares: new Map(hands.callers.map(({ id }, place) => [id, shares[place] ?? []])),
    notGiven,
  };
}
