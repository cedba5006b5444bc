import type { Problem, Reply } from '../protocol';
import { newId } from '../sheets/gateway/clock';
import { underLock } from '../sheets/gateway/lock';
import { log } from '../sheets/gateway/log';
import { refusalOf } from '../sheets/gateway/refusal';

export function ok<Value>(value: Value): Reply<Value> {
  return { ok: true, value };
}

export function refuse(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}

/** The one place where a bug becomes an answer: its stack goes to the log, its reference to the person. */
export function answer<Value>(run: () => Reply<Value>): Reply<Value> {
  try {
    return run();
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal !== null) return refuse(refusal);
    const reference = newId().slice(0, 8);
    log(`${reference} ${String((error as Error).stack ?? error)}`);
    return refuse({ code: 'unexpected', reference });
  }
}

/** Statuses with which Google refuses whatever is asked: no access, not there, too often. */
const refusals: ReadonlySet<number> = new Set([403, 404, 429]);

/** Other statuses below 500 say that we asked wrongly, which is a bug of ours. */
function refusalIn(error: unknown): Problem | null {
  const refusal = refusalOf(error);
  if (refusal === null) return null;
  const isGoogles = refusals.has(refusal.status) || refusal.status >= 500;
  return isGoogles ? { code: 'google-refused', message: refusal.message } : null;
}

/** An answer for which nobody else may write meanwhile. */
export function answerAlone<Value>(run: () => Reply<Value>): Reply<Value> {
  return answer(() => underLock(run)?.value ?? refuse({ code: 'busy' }));
}
