/** When this run began: Apps Script loads the script anew for each run. */
const startedAt = Date.now();

/** A run ends after six minutes (Apps Script, "Quotas for Google Services"); a minute is kept to end well. */
const deadline = startedAt + 5 * 60 * 1000;

/** The milliseconds this run still has, negative when they are over. */
export function timeLeft(): number {
  return deadline - Date.now();
}

/** The milliseconds since this run began. */
export function timeSpent(): number {
  return Date.now() - startedAt;
}

/** Waits; not at all when there is nothing to wait for. */
export function pause(milliseconds: number): void {
  if (milliseconds > 0) Utilities.sleep(Math.ceil(milliseconds));
}
