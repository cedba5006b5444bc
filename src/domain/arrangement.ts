import type { Contact } from './contact';
import { deal, type Fates, type Parcel } from './deal';
import { type Given, type Hands, handsOf } from './hands';
import { householdsOf } from './household';
import { type Allowed, allowedBy, type RulesRequest } from './split-rules';

/** What is asked of a split. */
export interface SplitRequest extends RulesRequest {
  readonly contacts: readonly Contact[];
  /** What callers hold counts even of contacts that are not among those above. */
  readonly given: Given;
}

/** Who has what, in the middle of being decided. */
export interface Arrangement {
  readonly given: Given;
  readonly hands: Hands;
  /** The contacts of each home, each with who may have it. */
  readonly households: readonly (readonly Allowed[])[];
  /** What becomes of the contacts that were given to nobody, and of those that move. */
  readonly fates: Fates;
}

/** What is still to be given of each household. */
function parcelsOf({ given, hands, households }: Omit<Arrangement, 'fates'>): readonly Parcel[] {
  const { placeOf } = hands;
  return households.flatMap((household) => {
    const contacts = household.filter(({ id }) => !given.has(id));
    if (contacts.length === 0) return [];
    const holders = household.flatMap(({ id }) => placeOf.get(given.get(id) ?? '') ?? []);
    return { contacts, holder: holders[0] };
  });
}

/** Deals out every contact that was given to nobody; no caller may be twice in the request. */
export function arrange(request: SplitRequest): Arrangement {
  const { given } = request;
  const hands = handsOf(request, given);
  const allowed = allowedBy(request);
  const households = householdsOf(request.contacts).map((household) => household.map(allowed));
  const begun = { given, hands, households };
  return { ...begun, fates: deal(parcelsOf(begun), hands) };
}
