/** A value in a cache, and when it is forgotten. */
export interface CacheEntry {
  readonly value: string;
  readonly until: number;
}

/** The entries of every cache by its key, as they are saved. */
export type KeptCaches = Map<string, Map<string, CacheEntry>>;

/** Class Cache: how many items a cache holds, and how many are kept when there are more. */
const mostItems = 1000;
const itemsKept = 900;

/** One cache: what was put into it and is not yet forgotten. */
export class CacheStore {
  private readonly entries: Map<string, CacheEntry>;

  private readonly now: () => number;

  constructor(now: () => number, entries: Map<string, CacheEntry>) {
    this.now = now;
    this.entries = entries;
  }

  /** The value of a key, until its time is over. */
  get(key: string): string | null {
    const entry = this.entries.get(key);
    return entry && entry.until > this.now() ? entry.value : null;
  }

  /** Keeps a value for some seconds. */
  put(key: string, value: string, seconds: number): void {
    this.entries.set(key, { value, until: this.now() + seconds * 1000 });
    if (this.entries.size > mostItems) this.keepLongest();
  }

  /** When there are too many, those that would last longest are kept. */
  private keepLongest(): void {
    const lasting = [...this.entries].sort(([, one], [, other]) => other.until - one.until);
    for (const [key] of lasting.slice(itemsKept)) this.entries.delete(key);
  }

  /** Forgets a key. */
  remove(key: string): void {
    this.entries.delete(key);
  }
}

/** The caches of every script, person and document, each under a key of its own. */
export class Caches {
  readonly kept: KeptCaches;

  private readonly now: () => number;

  constructor(now: () => number, kept: KeptCaches = new Map()) {
    this.now = now;
    this.kept = kept;
  }

  /** The cache of this key. */
  store(key: string): CacheStore {
    const known = this.kept.get(key) ?? new Map<string, CacheEntry>();
    this.kept.set(key, known);
    return new CacheStore(this.now, known);
  }
}
