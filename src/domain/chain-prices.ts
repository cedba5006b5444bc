import type { Hands } from './hands';

/** What one unit too few, too many or elsewhere costs: an unmet need first, then unevenness, then moves. */
export interface Prices {
  /** How many contacts a unit is. */
  readonly size: number;
  readonly need: number;
  readonly unevenness: number;
}

/**
 * Prices that keep the three apart: no chain makes as many moves as the least unevenness costs,
 * and none evens out as much as one contact in need costs.
 */
export function pricesFor({ callers, holds }: Hands, size: number, units: number): Prices {
  const unevenness = 2 * callers.length + 5;
  const most = holds.reduce((sum, held) => sum + held, units + size);
  return { size, unevenness, need: 4 * unevenness * most };
}

/** The place of what nobody has: after those of the callers. */
export const nobodyAmong = ({ callers }: Pick<Hands, 'callers'>): number => callers.length;

/**
 * What is won when a place gives a unit up. Unevenness is the sum of the squares of what each
 * holds; contacts of nobody, and those beyond what somebody can take, are in need of another place,
 * those of nobody more, as nobody at all would call them.
 */
export function gain({ size, need, unevenness }: Prices, hands: Hands, place: number): number {
  if (place === nobodyAmong(hands)) return 2 * need * size;
  const held = hands.holds[place] ?? 0;
  const beyond = Math.max(0, held - (hands.capacities[place] ?? 0));
  return unevenness * (2 * held - size) + need * Math.min(size, beyond);
}

/** What it costs that a caller gets one more unit. */
export function price(
  { size, unevenness }: Prices,
  { holds, capacities }: Hands,
  place: number,
): number {
  const held = holds[place] ?? 0;
  if (held + size > (capacities[place] ?? 0)) return Number.POSITIVE_INFINITY;
  return unevenness * (2 * held + size);
}
