/** The one clock of a local Google: it moves only when something that takes time is done. */
export class Clock {
  private milliseconds: number;

  constructor(start: Date) {
    this.milliseconds = start.getTime();
  }

  /** The present moment, as milliseconds since 1970. */
  now(): number {
    return this.milliseconds;
  }

  /** The present moment, as a date. */
  date(): Date {
    return new Date(this.milliseconds);
  }

  /** Lets this many seconds pass. */
  advance(seconds: number): void {
    this.milliseconds += Math.round(seconds * 1000);
  }

  /** Moves on to a moment; never back. */
  moveTo(moment: Date): void {
    this.milliseconds = Math.max(this.milliseconds, moment.getTime());
  }
}

/** The `Date` a script is given: the ordinary one, except that "now" is what the clock says. */
export function dateReading(clock: Clock): DateConstructor {
  class ClockDate extends Date {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [clock.now()] : given) as [number]));
    }

    static override now(): number {
      return clock.now();
    }

    /** A date of any realm is one, as all of Apps Script is one realm. */
    static override [Symbol.hasInstance](value: unknown): boolean {
      return Object.prototype.toString.call(value) === '[object Date]';
    }
  }
  return ClockDate as unknown as DateConstructor;
}
