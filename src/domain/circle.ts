/**
 * Callers, by their places in the list of callers, among whom a contact may go. Contacts to whom
 * the same rules apply share one circle, so that no contact needs a list of callers of its own.
 */
export class Circle {
  /** In the order of the callers. */
  readonly places: readonly number[];
  /** How many callers there were to choose from before own records were left out. */
  readonly choices: number;
  private readonly members: ReadonlySet<number>;
  private readonly met = new Map<Circle, Circle>();
  private readonly less = new Map<string, Circle>();

  constructor(places: readonly number[], choices = places.length) {
    this.places = places;
    this.choices = choices;
    this.members = new Set(places);
  }

  get isEmpty(): boolean {
    return this.places.length === 0;
  }

  has(place: number): boolean {
    return this.members.has(place);
  }

  /** The callers who are in both, always as the same circle. */
  meet(other: Circle): Circle {
    if (other === this) return this;
    return remember(this.met, other, () => {
      const places = this.places.filter((place) => other.has(place));
      if (places.length === this.places.length) return this;
      return places.length === other.places.length ? other : new Circle(places);
    });
  }

  /** The callers less a few, always as the same circle. */
  without(few: readonly number[]): Circle {
    if (few.length === 0) return this;
    return remember(this.less, few.join(), () => {
      const left = this.places.filter((place) => !few.includes(place));
      return new Circle(left, this.places.length);
    });
  }
}

function remember<Key>(known: Map<Key, Circle>, key: Key, make: () => Circle): Circle {
  const circle = known.get(key) ?? make();
  known.set(key, circle);
  return circle;
}

/** The circle of all the callers, who are more to choose from than any narrower circle. */
export function everybodyAmong(callers: readonly unknown[]): Circle {
  return new Circle([...callers.keys()], Number.MAX_SAFE_INTEGER);
}
