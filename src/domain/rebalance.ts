import { arrange, type SplitRequest } from './arrangement';
import type { Fates } from './deal';
import { evenUp } from './even-up';
import { withCallersOnce } from './hands';
import type { NotGiven } from './split';
import { allowedBy } from './split-rules';

/** A split to be made even again; contacts without a point person are left alone. */
export interface RebalanceRequest extends SplitRequest {
  /** Ids of the contacts that may move: nobody has begun with them. */
  readonly movable: ReadonlySet<string>;
}

/** A contact that changes its point person, both volunteers by id. */
export interface Move {
  readonly contactId: string;
  readonly from: string;
  readonly to: string;
}

/** What it takes to make a split even again. */
export interface Rebalance {
  readonly moves: readonly Move[];
  /** Contacts that had to leave their point person and stay, as nobody else can have them. */
  readonly notMoved: readonly NotGiven[];
}

/** The movable contacts that cannot stay: their point person left, or may not have them. */
function leavingIn(request: RebalanceRequest): ReadonlySet<string> {
  const { callers, contacts, given, movable } = request;
  const placeOf = new Map(callers.map(({ id }, place) => [id, place]));
  const allowed = allowedBy(request);
  const leaving = contacts.filter((contact) => {
    const place = placeOf.get(given.get(contact.id) ?? '');
    const stays = place !== undefined && allowed(contact).circle.has(place);
    return movable.has(contact.id) && !stays;
  });
  return new Set(leaving.map(({ id }) => id));
}

function without(ids: ReadonlySet<string>, less: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...ids].filter((id) => !less.has(id)));
}

/** What becomes of those that leave and those that move, around those that a caller has to keep. */
function fatesIn(request: RebalanceRequest, leaving: ReadonlySet<string>): Fates {
  const { given, movable } = request;
  const callers = new Set(request.callers.map(({ id }) => id));
  const kept = new Map([...given].filter(([id]) => !leaving.has(id)));
  const arrangement = arrange({ ...request, given: kept });
  evenUp(arrangement, (id) => movable.has(id));
  const { fates } = arrangement;
  const stuck = new Set(
    [...leaving].filter(
      (id) => typeof fates.get(id) === 'string' && callers.has(given.get(id) ?? ''),
    ),
  );
  if (stuck.size === 0) return fates;
  const others = { ...request, movable: without(movable, stuck) };
  const reasons = [...fates].filter(([id]) => stuck.has(id));
  return new Map([...fatesIn(others, without(leaving, stuck)), ...reasons]);
}

/**
 * The fewest moves after which holdings are as even as the rules allow.
 *
 * What cannot stay (of volunteers who left, or against a rule) goes to those who hold least: one
 * move each, which no even split can spare. Then contacts are handed from who has most to who has
 * least while that is two apart, so that without rules and households each move takes one from
 * somebody above the even size and gives it to somebody below: any even split needs as many. Under
 * rules, even-out.ts says why. Households move whole, and only where single contacts cannot do it.
 */
export function rebalance(request: RebalanceRequest): Rebalance {
  const { given } = request;
  const contacts = request.contacts.filter(({ id }) => given.has(id));
  const asked = withCallersOnce({ ...request, contacts });
  const fates = fatesIn(asked, leavingIn(asked));
  const notMoved: NotGiven[] = [];
  const moves: Move[] = [];
  for (const { id } of contacts) {
    const fate = fates.get(id);
    if (typeof fate === 'string') notMoved.push({ contactId: id, reason: fate });
    const from = given.get(id) ?? '';
    const to = typeof fate === 'number' ? asked.callers[fate]?.id : undefined;
    if (to !== undefined && to !== from) moves.push({ contactId: id, from, to });
  }
  return { moves, notMoved };
}
