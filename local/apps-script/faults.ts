/**
 * What can go wrong with one service call: refused without effect; done, though the answer is an
 * error; or the whole run cut off before or after it.
 */
export type Fault = 'fails' | 'takes-effect-then-fails' | 'killed-before' | 'killed-after';

/** The text of a service that failed for no reason of the caller's (observed). */
export const serverErrorText =
  "We're sorry, a server error occurred. Please wait a bit and try again.";

/** The faults waiting for their service call. */
export class Faults {
  private callsMade = 0;
  private readonly waiting = new Map<number, Fault>();

  /** Makes the nth service call from now on, counting from 1, go wrong. */
  plan(n: number, fault: Fault): void {
    this.waiting.set(this.callsMade + n, fault);
  }

  /** Forgets the faults that have not struck yet. */
  clear(): void {
    this.waiting.clear();
  }

  /** Counts a service call and tells what goes wrong with it. */
  next(): Fault | undefined {
    this.callsMade += 1;
    const fault = this.waiting.get(this.callsMade);
    this.waiting.delete(this.callsMade);
    return fault;
  }
}
