import type { Arrangement } from './arrangement';
import { nobodyAmong } from './chain-prices';
import { evenOut, type Unit } from './even-out';
import type { Allowed } from './split-rules';

/** Contacts of one household that go together. */
interface Group extends Unit {
  readonly ids: readonly string[];
}

/** The place of a contact as things stand, null when it has none and will have none. */
function placeOf({ given, hands, fates }: Arrangement, id: string): number | null {
  const fate = fates.get(id) ?? hands.placeOf.get(given.get(id) ?? '') ?? null;
  if (fate === 'no-room') return nobodyAmong(hands);
  return typeof fate === 'number' ? fate : null;
}

/** The contacts of a household by the place where they are. */
function byPlace(
  household: readonly Allowed[],
  arrangement: Arrangement,
): ReadonlyMap<number, readonly Allowed[]> {
  const found = new Map<number, Allowed[]>();
  for (const contact of household) {
    const place = placeOf(arrangement, contact.id);
    if (place === null) continue;
    const contacts = found.get(place) ?? [];
    contacts.push(contact);
    found.set(place, contacts);
  }
  return found;
}

/** The groups of a household that may move: nobody parts from one who has to stay. */
function groupsOf(
  household: readonly Allowed[],
  arrangement: Arrangement,
  mayMove: (id: string) => boolean,
): readonly Group[] {
  const { given, hands } = arrangement;
  const nobody = nobodyAmong(hands);
  return [...byPlace(household, arrangement)].flatMap(([at, contacts]) => {
    if (!contacts.every(({ id }) => mayMove(id))) return [];
    const parts = at === nobody ? contacts.map((contact) => [contact]) : [contacts];
    return parts.map((part) => ({
      ids: part.map(({ id }) => id),
      size: part.length,
      circle: part.map(({ circle }) => circle).reduce((one, other) => one.meet(other)),
      home: part.some(({ id }) => given.has(id)) ? at : nobody,
      at,
    }));
  });
}

/** Hands on whatever improves the arrangement; whether anything did. */
function handOn(groups: readonly Group[], { hands, fates }: Arrangement): boolean {
  const places = evenOut(groups, hands);
  let moved = false;
  groups.forEach(({ ids, at }, index) => {
    const place = places[index];
    if (place === undefined || place === at) return;
    moved = true;
    for (const id of ids) fates.set(id, place);
  });
  return moved;
}

/**
 * Hands on contacts that may move until holdings are as even as the rules allow. Those who meet
 * their household on the way go on with it.
 */
export function evenUp(arrangement: Arrangement, mayMove: (id: string) => boolean): void {
  const groups = () =>
    arrangement.households.flatMap((household) => groupsOf(household, arrangement, mayMove));
  while (handOn(groups(), arrangement));
}
