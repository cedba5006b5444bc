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

/** A write of SpreadsheetApp that waits for the next read, flush or end of the run. */
export interface HeldWrite {
  readonly cells: number;
  readonly bytes: number;
  /** Makes the change, or throws what refuses it. */
  readonly send: () => void;
}

/** One execution of a script, from its entry point to its end. */
export class Run {
  /** What was written through SpreadsheetApp and not sent yet, in order. */
  readonly heldWrites: HeldWrite[] = [];
  private killedBy: RunKilled | null = null;

  readonly authMode: AuthMode;

  /** When Google cuts it off, in milliseconds since 1970; never for work outside `google.run`. */
  readonly deadline: number;

  /** Whether it has an end, at which what was held back is sent. */
  readonly hasEnd: boolean;

  private readonly now: () => number;

  constructor(now: () => number, authMode: AuthMode, deadline: number, hasEnd: boolean) {
    this.now = now;
    this.authMode = authMode;
    this.deadline = deadline;
    this.hasEnd = hasEnd;
  }

  /**
   * Holds a write back as Google does (Apps Script best practices). Calls outside `google.run` have
   * no end at which it would be sent: there it is made now, and what refuses it is thrown later.
   */
  hold({ send, ...size }: HeldWrite): void {
    this.heldWrites.push({ ...size, send: this.hasEnd ? send : attempted(send) });
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

function attempted(send: () => void): () => void {
  try {
    send();
    return () => undefined;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** When a lock taken now by this run is free again, whatever becomes of the run. */
export function lockExpiry(run: Run, now: number): number {
  return Math.min(run.deadline, now + secondsPerRun * 1000);
}
