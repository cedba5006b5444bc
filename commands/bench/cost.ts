import { type ServiceCall, totalsOf } from '../../local/apps-script/calls';

/** What something asks of Google. */
export interface Cost {
  /** Calls of the Sheets API or of SpreadsheetApp, those that share a file left out. */
  readonly sheets: number;
  /** Calls of every other service, those that share a file left out. */
  readonly others: number;
  /** Calls that give somebody access to a file. */
  readonly sharing: number;
  /** Requests that travelled within batches. */
  readonly requests: number;
  readonly bytes: number;
  /** By the clock of the local Google. */
  readonly seconds: number;
  readonly secondsWithoutSharing: number;
}

/** What was measured of one action. */
export interface Measured extends Cost {
  /** Runs of at most six minutes. */
  readonly slices: number;
  /** Days over which the quota of new files spreads it. */
  readonly days: number;
}

/** What these calls, which took so long, asked of Google; what did not travel is no call. */
export function costOf(calls: readonly ServiceCall[], seconds: number): Cost {
  const { requests, bytes, sharing } = totalsOf(calls);
  const others = calls.filter(({ travels, sharing: shares }) => travels && !shares);
  const sheets = others.filter(
    ({ service }) => service === 'Sheets' || service === 'SpreadsheetApp',
  );
  return {
    sheets: sheets.length,
    others: others.length - sheets.length,
    sharing: sharing.calls,
    requests,
    bytes,
    seconds,
    secondsWithoutSharing: seconds - sharing.modelledSeconds,
  };
}
