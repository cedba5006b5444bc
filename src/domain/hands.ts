import type { RulesRequest } from './split-rules';
import type { Volunteer } from './volunteer';

/** Who already has which contact: volunteer id by contact id. */
export type Given = ReadonlyMap<string, string>;

/** The request with each caller once. */
export function withCallersOnce<Request extends RulesRequest>(request: Request): Request {
  const callers = new Map(request.callers.map((caller) => [caller.id, caller]));
  return { ...request, callers: [...callers.values()] };
}

/** What the callers hold and can hold, each caller in the same place of every list. */
export interface Hands {
  readonly callers: readonly Volunteer[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** How many contacts each caller has, before and now. */
  readonly holds: number[];
  /** How many each may have at most. */
  readonly capacities: readonly number[];
}

/**
 * The callers holding what they were given before. Finished calls count too: a caller
 * says how many calls they will make in all, and those were some of them.
 */
export function handsOf({ callers, options }: RulesRequest, given: Given): Hands {
  const placeOf = new Map(callers.map(({ id }, place) => [id, place]));
  const holds = callers.map(() => 0);
  for (const volunteerId of given.values()) {
    const place = placeOf.get(volunteerId);
    if (place !== undefined) holds[place] = (holds[place] ?? 0) + 1;
  }
  const limit = ({ capacity }: Volunteer) =>
    options.capacity && capacity !== null ? capacity : Number.POSITIVE_INFINITY;
  return { callers, placeOf, holds, capacities: callers.map(limit) };
}

/** How many contacts a caller can still take. */
export function roomOf({ holds, capacities }: Hands, place: number): number {
  const room = (capacities[place] ?? 0) - (holds[place] ?? 0);
  return room > 0 ? room : 0;
}

/** The first of those who hold least among the places given that are fit. */
export function leastHolding(
  { holds }: Hands,
  places: readonly number[],
  isFit: (place: number) => boolean,
): number | undefined {
  let least = Number.POSITIVE_INFINITY;
  let found: number | undefined;
  for (const place of places) {
    const held = holds[place] ?? least;
    if (held >= least || !isFit(place)) continue;
    least = held;
    found = place;
  }
  return found;
}
