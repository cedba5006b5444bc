import { secondsPerRun, secondsPerTrigger } from './quotas';
import type { AuthMode } from './scopes';
import type { Session } from './session';

/**
 * Calls one top-level function as Google runs it: its six minutes begin, or the thirty seconds of a
 * simple trigger or custom function, which are those that are not authorised fully; and at its end buffered
 * writes are sent and locks released. A run that was cut off throws `RunKilled` even when the
 * function caught it, and keeps its locks.
 */
export function runScript<Result>(
  session: Session,
  entry: () => Result,
  authMode: AuthMode,
): Result {
  const { world, run: outside } = session;
  const isTimed = world.profile !== 'none';
  const seconds = authMode === 'FULL' ? secondsPerRun : secondsPerTrigger;
  const deadline = isTimed ? world.clock.now() + seconds * 1000 : Number.POSITIVE_INFINITY;
  const run = session.newRun(authMode, deadline);
  session.run = run;
  try {
    const result = entry();
    session.sendBuffered();
    run.refuseWhenOver();
    return result;
  } catch (error) {
    run.refuseWhenOver();
    sendWhatWasWritten(session);
    throw error;
  } finally {
    if (!run.isKilled) world.locks.releaseAll(run);
    session.run = outside;
  }
}

/** What a script wrote before its own error stays written (assumed). */
function sendWhatWasWritten(session: Session): void {
  try {
    session.sendBuffered();
  } catch {
    // The script's own error is the one that is told.
  }
  session.run.refuseWhenOver();
}
