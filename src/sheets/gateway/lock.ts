import { patiently } from './retry';

/** Long enough for a batch of somebody else's to end. */
const patience = 20_000;

/** Runs while nobody else runs under the script's lock; null when it is not to be had. */
export function underLock<Value>(run: () => Value): { readonly value: Value } | null {
  const lock = LockService.getScriptLock();
  if (!patiently(() => lock.tryLock(patience))) return null;
  try {
    return { value: run() };
  } finally {
    giveBack(lock);
  }
}

/** What was done stays done when this fails: Google gives the lock back when the run ends. */
function giveBack(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // The run is about to end.
  }
}
