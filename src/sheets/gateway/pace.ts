import { pause, timeSpent } from './run';

/** What Google counts apart: requests that read, and requests that write. */
export type RequestKind = 'read' | 'write';

/** So many requests of a kind may be made at once, */
const atOnce = 10;

/** and the others so far apart: a minute has 60 (Sheets API, "Usage limits"). */
const millisecondsApart = 1100;

const made: Record<RequestKind, number> = { read: 0, write: 0 };

/** Makes a request to the Sheets API, not before its turn among the requests of this run. */
export function inTurn<Value>(kind: RequestKind, request: () => Value): Value {
  made[kind] += 1;
  pause((made[kind] - atOnce) * millisecondsApart - timeSpent());
  return request();
}
