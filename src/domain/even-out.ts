import { bestChain, type Counts, countAt, type Handover, type Lot } from './chain';
import { pricesFor } from './chain-prices';
import type { Circle } from './circle';
import type { Hands } from './hands';

/** Contacts that go together. */
export interface Unit {
  readonly size: number;
  readonly circle: Circle;
  /** The place where staying is no move. */
  readonly home: number;
  /** The place where it is now: that of a caller, or of nobody. */
  readonly at: number;
}

/** A lot with its units, each by its index. */
interface Pile extends Lot {
  readonly units: number[];
}

function add(counts: Counts, place: number, count: number): void {
  const sum = countAt(counts, place) + count;
  if (sum === 0) counts.delete(place);
  else counts.set(place, sum);
}

function pilesOf(units: readonly Unit[], places: readonly number[], size: number): readonly Pile[] {
  const piles = new Map<Circle, Pile>();
  units.forEach((unit, index) => {
    if (unit.size !== size) return;
    const { circle } = unit;
    const pile: Pile = piles.get(circle) ?? { circle, home: new Map(), held: new Map(), units: [] };
    piles.set(circle, pile);
    pile.units.push(index);
    add(pile.home, unit.home, 1);
    add(pile.held, places[index] ?? unit.at, 1);
  });
  return [...piles.values()];
}

function carryOut(chain: readonly Handover[], { holds }: Hands, size: number): void {
  for (const { lot, from, to } of chain) {
    add(lot.held, from, -1);
    add(lot.held, to, 1);
    if (from < holds.length) holds[from] = (holds[from] ?? 0) - size;
    holds[to] = (holds[to] ?? 0) + size;
  }
}

/** Says which units of a pile are where: as many as can stay at home, then as many as can stay at all. */
function settle({ units: indices, held }: Pile, units: readonly Unit[], places: number[]): void {
  const wants: Counts = new Map(held);
  const open = new Set(indices);
  const claims: readonly ((index: number) => number | undefined)[] = [
    (index) => (places[index] === units[index]?.home ? places[index] : undefined),
    (index) => units[index]?.home,
    (index) => places[index],
    () => wants.keys().next().value,
  ];
  for (const claim of claims) {
    for (const index of [...open]) {
      const place = claim(index);
      if (place === undefined || countAt(wants, place) === 0) continue;
      add(wants, place, -1);
      places[index] = place;
      open.delete(index);
    }
  }
}

/** Carries out every chain of units of one size that improves something; whether there was any. */
function evenOutSize(
  units: readonly Unit[],
  places: number[],
  hands: Hands,
  size: number,
): boolean {
  const piles = pilesOf(units, places, size);
  const prices = pricesFor(hands, size, units.length);
  let chain = bestChain(piles, hands, prices);
  if (chain === null) return false;
  while (chain !== null) {
    carryOut(chain, hands, size);
    chain = bestChain(piles, hands, prices);
  }
  for (const pile of piles) settle(pile, units, places);
  return true;
}

/**
 * The place of each unit once what the callers hold is as even as can be, in the fewest moves:
 * single contacts before whole households. What the callers hold is kept up to date.
 *
 * Each time the best chain of handovers is carried out. Where all units are of one size that ends
 * with the best arrangement there is: it is a flow of least cost, best when no chain and no ring of
 * handovers improves it (Klein, 1967), and no ring ever does after the best chains only (Busacker
 * and Gowen, 1960). Among units of several sizes the best would take too long to find.
 */
export function evenOut(units: readonly Unit[], hands: Hands): readonly number[] {
  const places = units.map(({ at }) => at);
  const sizes = [...new Set(units.map(({ size }) => size))].sort((a, b) => a - b);
  while (sizes.some((size) => evenOutSize(units, places, hands, size)));
  return places;
}
