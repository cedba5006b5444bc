import { lockExpiry, type Run } from '../run';

interface Held {
  /** Null when it ended before what is here was saved. */
  readonly by: Run | null;
  readonly until: number;
}

/** When each held lock is free, as it is saved: its run is over by then. */
export type KeptLocks = ReadonlyMap<string, number>;

/**
 * Which run holds which lock.
 *
 * A run that ends gives its locks back; one that was killed keeps them until six minutes after its
 * start (the stricter reading: Google says only that locks end with their script).
 */
export class Locks {
  private readonly held: Map<string, Held>;

  private readonly now: () => number;

  constructor(now: () => number, kept: KeptLocks = new Map()) {
    this.now = now;
    this.held = new Map([...kept].map(([key, until]) => [key, { by: null, until }]));
  }

  get kept(): KeptLocks {
    return new Map([...this.held].map(([key, { until }]) => [key, until]));
  }

  /** When the lock is next free for this run, in milliseconds since 1970. */
  freeAt(key: string, run: Run): number {
    const holder = this.held.get(key);
    return !holder || holder.by === run ? this.now() : Math.max(holder.until, this.now());
  }

  /** Gives the lock to a run; it must be free. */
  take(key: string, run: Run): void {
    this.held.set(key, { by: run, until: lockExpiry(run, this.now()) });
  }

  /** Whether the run holds the lock. */
  isHeldBy(key: string, run: Run): boolean {
    const holder = this.held.get(key);
    return holder?.by === run && holder.until > this.now();
  }

  /** Gives a lock back, if this run holds it. */
  release(key: string, run: Run): void {
    if (this.held.get(key)?.by === run) this.held.delete(key);
  }

  /** Gives back all a run holds. */
  releaseAll(run: Run): void {
    for (const key of [...this.held.keys()]) this.release(key, run);
  }
}
