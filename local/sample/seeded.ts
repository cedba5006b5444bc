/** Draws that look random and are the same each time for the same seed. */
export interface Seeded {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** Whether something of this probability happens. */
  happens(probability: number): boolean;
  /** One of these. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of these, each as often as its weight says. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
  /** All of these in another order. */
  shuffled<Item>(items: readonly Item[]): readonly Item[];
}

/** Numbers from 0 to 1 by the mulberry32 generator. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} among ${items.length}`);
  return item;
}

/** A generator that depends on nothing but its seed. */
export function seeded(seed: number): Seeded {
  const next = mulberry32(seed);
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => itemAt(items, whole(0, items.length - 1));
  return {
    next,
    whole,
    pick,
    happens: (probability) => next() < probability,
    weighted: (items) => {
      let left = next() * items.reduce((total, [, weight]) => total + weight, 0);
      const found = items.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? itemAt(items, items.length - 1))[0];
    },
    shuffled: (items) => {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = whole(0, last);
        const moved = itemAt(shuffled, last);
        shuffled[last] = itemAt(shuffled, other);
        shuffled[other] = moved;
      }
      return shuffled;
    },
  };
}
