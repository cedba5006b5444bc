import { secondsPerRun } from './quotas';
import type { AuthMode } from './scopes';

/**
 * What stops a run that Google cuts off.
 *
 * It is no Error, so that code which handles Google's refusals by their class or text cannot take it
 * for one; and code which catches everything gets it again from its next service call, and its
 * caller from `google.run`.
 */
export class RunKilled {
  readonly name = 'RunKilled';

  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** One execution of a script, from its entry point to its end. */
export class Run {
  /** The cells written through SpreadsheetApp and not sent yet; null when nothing waits. */
  bufferedCells: number | null = null;
  private killedBy: RunKilled | null = null;

  readonly authMode: AuthMode;

  /** When Google cuts it off, in milliseconds since 1970; never for work outside `google.run`. */
  readonly deadline: number;

  private readonly now: () => number;

  constructor(now: () => number, authMode: AuthMode, deadline: number) {
    this.now = now;
    this.authMode = authMode;
    this.deadline = deadline;
  }

  /** Cuts the run off: this and every later service call of it throws. */
  kill(message: string): never {
    this.killedBy = new RunKilled(message);
    throw this.killedBy;
  }

  /** Throws when the run was cut off, or is past its time. */
  refuseWhenOver(): void {
    if (this.killedBy) throw this.killedBy;
    if (this.now() > this.deadline) this.kill('Exceeded maximum execution time');
  }

  /** Whether it was cut off. */
  get isKilled(): boolean {
    return this.killedBy !== null;
  }
}

/** When a lock taken now by this run is free again, whatever becomes of the run. */
export function lockExpiry(run: Run, now: number): number {
  return Math.min(run.deadline, now + secondsPerRun * 1000);
}
