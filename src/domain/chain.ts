import { gain, nobodyAmong, type Prices, price } from './chain-prices';
import type { Circle } from './circle';
import type { Hands } from './hands';

/** How many units are where: by the place of the caller. */
export type Counts = Map<number, number>;

/** How many are at a place, 0 where nothing was counted. */
export const countAt = (counts: Counts, place: number): number => counts.get(place) ?? 0;

/** Units of one size for one circle: any of them stands for any other. */
export interface Lot {
  readonly circle: Circle;
  /** Where they were to begin with. */
  readonly home: Counts;
  /** Where they are now. */
  readonly held: Counts;
}

/** One unit of a lot handed by one place to another. */
export interface Handover {
  readonly lot: Lot;
  readonly from: number;
  readonly to: number;
}

/** A unit that leaves home is a move, one that has moved already is none. */
const leaving = ({ held, home }: Lot, place: number): number =>
  countAt(held, place) > countAt(home, place) ? 0 : 1;

/** A unit that comes home again undoes a move. */
const arriving = ({ held, home }: Lot, place: number): number =>
  countAt(held, place) < countAt(home, place) ? -1 : 0;

/** The least that it can cost that a unit of the lot arrives. */
const arrivingBest = (lot: Lot): number =>
  [...lot.home.keys()].reduce((least, place) => Math.min(least, arriving(lot, place)), 0);

/** The cheapest ways found so far, and the last step of each. */
interface Ways {
  readonly toPlace: number[];
  /** The handover that brings a unit to each place, none where a way begins. */
  readonly by: (Handover | undefined)[];
  /** What it costs to get hold of a unit of each lot. */
  readonly toLot: Map<Lot, number>;
  readonly giver: Map<Lot, number>;
  /** The highest cost of any place. */
  farthest: number;
}

/** Finds cheaper ways to get hold of a unit of the lot; whether there are any. */
function leave(lot: Lot, { toPlace, toLot, giver }: Ways): boolean {
  const before = toLot.get(lot) ?? Number.POSITIVE_INFINITY;
  let least = before;
  for (const place of lot.held.keys()) {
    const cost = (toPlace[place] ?? 0) + leaving(lot, place);
    if (cost >= least) continue;
    least = cost;
    giver.set(lot, place);
  }
  toLot.set(lot, least);
  return least < before;
}

/** Finds cheaper ways to bring a unit of the lot to its callers; whether there are any. */
function arrive(lot: Lot, ways: Ways): boolean {
  const { toPlace, by, toLot, giver } = ways;
  const cost = toLot.get(lot) ?? 0;
  const from = giver.get(lot) ?? 0;
  // Mostly nobody is reached at less cost: not looking is what keeps large campaigns fast.
  if (cost + arrivingBest(lot) >= ways.farthest) return false;
  let cheaper = false;
  for (const to of lot.circle.places) {
    const whole = cost + arriving(lot, to);
    if (whole >= (toPlace[to] ?? 0)) continue;
    toPlace[to] = whole;
    by[to] = { lot, from, to };
    cheaper = true;
  }
  if (cheaper) ways.farthest = toPlace.reduce((one, other) => Math.max(one, other));
  return cheaper;
}

/** The cheapest ways from any place that gives a unit up, in any number of handovers (Bellman, Ford). */
function waysThrough(lots: readonly Lot[], hands: Hands, prices: Prices): Ways {
  const places = [...hands.callers.keys(), nobodyAmong(hands)];
  const toPlace = places.map((place) => -gain(prices, hands, place));
  const ways: Ways = {
    toPlace,
    by: places.map(() => undefined),
    toLot: new Map(),
    giver: new Map(),
    farthest: Math.max(...toPlace),
  };
  let found = true;
  while (found) {
    found = false;
    for (const lot of lots) {
      if (leave(lot, ways) && arrive(lot, ways)) found = true;
    }
  }
  return ways;
}

/**
 * The chain of handovers that improves most, last one first: at its start somebody has one unit
 * less, at its end somebody one more. Null when no chain improves anything.
 */
export function bestChain(
  lots: readonly Lot[],
  hands: Hands,
  prices: Prices,
): readonly Handover[] | null {
  const { toPlace, by } = waysThrough(lots, hands, prices);
  const costs = hands.callers.map(
    (_, place) => (toPlace[place] ?? 0) + price(prices, hands, place),
  );
  const least = costs.reduce((one, other) => Math.min(one, other), 0);
  if (least === 0) return null;
  const chain: Handover[] = [];
  for (let step = by[costs.indexOf(least)]; step !== undefined; step = by[step.from]) {
    chain.push(step);
  }
  return chain;
}
