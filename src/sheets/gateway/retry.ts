import { isPassing } from './refusal';
import { pause, timeLeft } from './run';

/**
 * Seconds before each further try, to each of which up to a second of chance is added: exponential
 * backoff, as Google asks for, and in all a little more than the minute after which its limits are
 * filled up again (https://developers.google.com/workspace/sheets/api/limits).
 */
const waits = [1, 2, 4, 8, 16, 32];

/**
 * Makes a call again for as long as Google fails or is asked too often and the run has time, then
 * throws what Google said last.
 *
 * A call that must not be done twice says how to look for what it brings about: after a failure
 * Google may have done it all the same, and what is found then is the answer.
 */
export function patiently<Value>(call: () => Value, found: () => Value | null = nothing): Value {
  for (let tries = 0; ; tries += 1) {
    try {
      return call();
    } catch (error) {
      const again = isPassing(error) && waited(tries);
      const value = found();
      if (value !== null) return value;
      if (!again) throw error;
    }
  }
}

function nothing(): null {
  return null;
}

/** Waits before the next try; false, and no wait, when tries or time have run out. */
function waited(tries: number): boolean {
  const seconds = waits[tries];
  if (seconds === undefined) return false;
  const milliseconds = (seconds + Math.random()) * 1000;
  if (milliseconds > timeLeft()) return false;
  pause(milliseconds);
  return true;
}
