/** A Google service as its calls are counted; `Sheets` and `Drive` are the advanced services. */
export type ServiceName =
  | 'Sheets'
  | 'SpreadsheetApp'
  | 'Drive'
  | 'DriveApp'
  | 'Mail'
  | 'Gmail'
  | 'Properties'
  | 'Cache'
  | 'Lock'
  | 'Session'
  | 'Ui'
  | 'ScriptApp';

/** One call of a Google service, as it was made, whether or not it was answered. */
export interface ServiceCall {
  readonly service: ServiceName;
  readonly method: string;
  readonly user: string;
  readonly spreadsheetId?: string;
  /** How many requests a batch carried. */
  readonly requests: number;
  /** How long the request's body was, as JSON; SpreadsheetApp's as the API would be sent the same. */
  readonly bytes: number;
  /** False where SpreadsheetApp answers from what it has, or holds a write back: nothing goes to Google. */
  readonly travels: boolean;
  /** How long it took by the latency model. */
  readonly seconds: number;
  /** Whether it gave or took away somebody's access to a file. */
  readonly sharing: boolean;
}

/** How many calls were made to each service. */
function countByService(calls: readonly ServiceCall[]): Partial<Record<ServiceName, number>> {
  return countBy(calls, (call) => call.service);
}

/** How many calls were made to each method, named `Sheets spreadsheets.batchUpdate`. */
export function countByMethod(calls: readonly ServiceCall[]): Record<string, number> {
  return countBy(calls, (call) => `${call.service} ${call.method}`);
}

/** What a stretch of calls came to; the sharing calls are counted in the whole and apart. */
export interface CallTotals {
  readonly calls: Partial<Record<ServiceName, number>>;
  readonly requests: number;
  readonly bytes: number;
  readonly modelledSeconds: number;
  readonly sharing: { readonly calls: number; readonly modelledSeconds: number };
}

/** Adds up a stretch of calls, as a report of a run prints them. */
export function totalsOf(calls: readonly ServiceCall[]): CallTotals {
  const sharing = calls.filter((call) => call.sharing);
  return {
    calls: countByService(calls),
    requests: sum(calls, (call) => call.requests),
    bytes: sum(calls, (call) => call.bytes),
    modelledSeconds: sum(calls, (call) => call.seconds),
    sharing: { calls: sharing.length, modelledSeconds: sum(sharing, (call) => call.seconds) },
  };
}

function countBy<Name extends string>(
  calls: readonly ServiceCall[],
  nameOf: (call: ServiceCall) => Name,
): Record<Name, number> {
  const counts: Record<string, number> = {};
  for (const call of calls) counts[nameOf(call)] = (counts[nameOf(call)] ?? 0) + 1;
  return counts as Record<Name, number>;
}

function sum(calls: readonly ServiceCall[], of: (call: ServiceCall) => number): number {
  return calls.reduce((total, call) => total + of(call), 0);
}
