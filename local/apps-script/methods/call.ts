import type { Asker } from '../replies/people';
import type { SpreadsheetState } from '../store/state';

/** A call of one method, its parameters and body as Google's description says. */
export interface MethodCall {
  readonly state: SpreadsheetState;
  readonly asker: Asker;
  readonly now: Date;
  readonly params: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly fields: string | undefined;
  readonly destination: SpreadsheetState | undefined;
}

/** What a method did. */
export interface MethodOutcome {
  readonly response: unknown;
  /** The spreadsheet afterwards, when it changed. */
  readonly state?: SpreadsheetState;
  readonly warnings?: readonly string[];
  readonly destination?: SpreadsheetState;
  /** Whether the answer is already cut to what was asked for. */
  readonly isMasked?: boolean;
}

/** One method of the API. */
export type MethodHandler = (call: MethodCall) => MethodOutcome;

/** A text parameter that must be there. */
export function textParameter(call: MethodCall, name: string): string {
  const value = call.params[name];
  return typeof value === 'string' ? value : '';
}
