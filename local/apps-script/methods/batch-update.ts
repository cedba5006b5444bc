import { spreadsheetReply } from '../replies/spreadsheet';
import { doBatch, type NamedRequest } from '../requests/batch';
import { masked, maskOf, readMask } from '../schema/field-mask';
import { rangeOfA1 } from '../store/a1';
import type { SpreadsheetState } from '../store/state';
import type { MethodCall, MethodOutcome } from './call';

interface BatchBody {
  readonly requests?: readonly NamedRequest[];
  readonly includeSpreadsheetInResponse?: boolean;
  readonly responseRanges?: readonly string[];
  readonly responseIncludeGridData?: boolean;
}

/** The spreadsheet as it is after the batch, when it was asked for. */
function updatedSpreadsheet(
  call: MethodCall,
  state: SpreadsheetState,
  body: BatchBody,
): object | undefined {
  const mask = maskOf(readMask(call.fields), 'updatedSpreadsheet');
  if (!(body.includeSpreadsheetInResponse && mask)) return undefined;
  const ranges = body.responseRanges?.map((range) => rangeOfA1(state, range));
  return spreadsheetReply(state, {
    asker: call.asker,
    mask,
    includeGridData: body.responseIncludeGridData ?? false,
    ...(ranges?.length ? { ranges } : {}),
  });
}

/** `spreadsheets.batchUpdate`: all requests or none of them. */
export function batchUpdate(call: MethodCall): MethodOutcome {
  const body = call.body as BatchBody;
  const { asker, now } = call;
  const { state, replies, warnings } = doBatch(call.state, { asker, now }, body.requests ?? []);
  const updated = updatedSpreadsheet(call, state, body);
  const { spreadsheetId } = state;
  const rest = masked({ spreadsheetId, replies }, readMask(call.fields));
  const response = { ...(rest as object), ...(updated ? { updatedSpreadsheet: updated } : {}) };
  return { state, response, warnings, isMasked: true };
}
