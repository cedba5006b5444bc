import { pause, timeSpent } from './run';

/** What Google counts apart: requests that read, and requests that write. */
export type RequestKind = 'read' | 'write';

/**
 * So many requests of a kind are made without waiting, and the others so far apart that no minute of
 * a run has more than the 60 Google allows a person (Sheets API, "Usage limits").
 */
const pace = { atOnce: 10, millisecondsApart: 1200 } as const;

const made: Record<RequestKind, number> = { read: 0, write: 0 };

/** Makes a request to the Sheets API, not before its turn among the requests of this run. */
export function inTurn<Value>(kind: RequestKind, request: () => Value): Value {
  made[kind] += 1;
  pause((made[kind] - pace.atOnce) * pace.millisecondsApart - timeSpent());
  return request();
}
