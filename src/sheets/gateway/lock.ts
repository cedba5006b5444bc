/** Long enough for a batch of somebody else's to end. */
const patience = 20_000;

/** Runs while nobody else runs under the script's lock; null when it is not to be had. */
export function underLock<Value>(run: () => Value): { readonly value: Value } | null {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(patience)) return null;
  try {
    return { value: run() };
  } finally {
    lock.releaseLock();
  }
}
