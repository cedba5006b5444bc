import type { Circle } from './circle';
import { type Hands, leastHolding, roomOf } from './hands';
import type { Allowed, NotGivenReason } from './split-rules';

/** The contacts of one household that are still to be given. */
export interface Parcel {
  readonly contacts: readonly Allowed[];
  /** The place of the caller who already rings this household. */
  readonly holder: number | undefined;
}

/** What becomes of each contact, by its id: the place of their caller, or why nobody has them. */
export type Fates = Map<string, number | NotGivenReason>;

/** How many choices a parcel leaves: a household somebody rings has none. */
function choicesOf({ contacts, holder }: Parcel): number {
  if (holder !== undefined) return 0;
  return contacts.reduce(
    (fewest, { circle }) => Math.min(fewest, circle.choices),
    Number.MAX_SAFE_INTEGER,
  );
}

/** Parcels with fewest choices first and the largest of them first, so that the rest even out. */
function hardestFirst(parcels: readonly Parcel[]): readonly Parcel[] {
  return parcels
    .map((parcel) => ({ parcel, choices: choicesOf(parcel) }))
    .sort(
      (one, other) =>
        one.choices - other.choices || other.parcel.contacts.length - one.parcel.contacts.length,
    )
    .map(({ parcel }) => parcel);
}

/** How much of a parcel each caller can have. */
function portionsOf({ contacts }: Parcel, hands: Hands): readonly number[] {
  const counts = new Map<Circle, number>();
  for (const { circle } of contacts) counts.set(circle, (counts.get(circle) ?? 0) + 1);
  const portions = hands.callers.map(() => 0);
  for (const [circle, count] of counts) {
    for (const place of circle.places) portions[place] = (portions[place] ?? 0) + count;
  }
  return portions.map((portion, place) => Math.min(portion, roomOf(hands, place)));
}

function holderTakes({ contacts, holder }: Parcel, hands: Hands): boolean {
  if (holder === undefined || roomOf(hands, holder) === 0) return false;
  return contacts.some(({ circle }) => circle.has(holder));
}

/** Whoever holds least of those who may have the whole parcel, when all of it may go to the same. */
function takerOfAll({ contacts }: Parcel, hands: Hands): number | undefined {
  const circle = contacts[0]?.circle;
  if (!circle || contacts.some((contact) => contact.circle !== circle)) return undefined;
  return leastHolding(hands, circle.places, (place) => roomOf(hands, place) >= contacts.length);
}

/** Who gets a parcel: its holder, or whoever holds least among those who can have most of it. */
function takerOf(parcel: Parcel, hands: Hands): number | undefined {
  if (holderTakes(parcel, hands)) return parcel.holder;
  const taker = takerOfAll(parcel, hands);
  if (taker !== undefined || parcel.contacts.length === 1) return taker;
  const portions = portionsOf(parcel, hands);
  const most = Math.max(1, ...portions);
  return leastHolding(hands, [...portions.keys()], (place) => portions[place] === most);
}

/** Gives a caller what they can have of a parcel; what is left of it. */
function give(parcel: Parcel, place: number, hands: Hands, fates: Fates): Parcel {
  const left: Allowed[] = [];
  for (const contact of parcel.contacts) {
    if (!contact.circle.has(place) || roomOf(hands, place) === 0) {
      left.push(contact);
      continue;
    }
    fates.set(contact.id, place);
    hands.holds[place] = (hands.holds[place] ?? 0) + 1;
  }
  return { contacts: left, holder: undefined };
}

/** Gives each parcel to a caller, in parts only where nobody can have it whole. */
export function deal(parcels: readonly Parcel[], hands: Hands): Fates {
  const fates: Fates = new Map();
  for (let parcel of hardestFirst(parcels)) {
    while (parcel.contacts.length > 0) {
      const place = takerOf(parcel, hands);
      if (place === undefined) break;
      parcel = give(parcel, place, hands, fates);
    }
    for (const { id, reason } of parcel.contacts) fates.set(id, reason);
  }
  return fates;
}
