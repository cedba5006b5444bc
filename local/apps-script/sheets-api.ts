/** The Sheets API over an immutable spreadsheet: a call goes in with a state and comes out with one. */
import type { Actor, FilePeople } from './access';
import { ApiError, permissionDenied } from './api-error';
import { batchUpdate } from './methods/batch-update';
import type { MethodCall, MethodHandler, MethodOutcome } from './methods/call';
import { copySheetTo } from './methods/copy-to';
import { getMetadata, searchMetadata } from './methods/developer-metadata';
import { getSpreadsheet, getSpreadsheetByFilter } from './methods/get';
import * as values from './methods/values';
import { checkAnswer, checkBody, checkParameters } from './schema/check';
import { isBalanced, masked, readMask, unknownPath } from './schema/field-mask';
import { type MethodDescription, methodOf } from './schema/types';
import { refusalOf } from './schema/violations';
import type { SpreadsheetState } from './store/state';

/** One call of the Sheets API on one spreadsheet. */
export interface SheetsCall {
  readonly actor: Actor;
  /** The API description's id without `sheets.`, such as `spreadsheets.values.get`. */
  readonly method: string;
  /** Path and query parameters by name, as text or already typed. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly now: Date;
  readonly people?: FilePeople;
  /** For `spreadsheets.sheets.copyTo`: the spreadsheet copied into, when it is another one. */
  readonly destination?: SpreadsheetState;
}

/** Google's answer, and the spreadsheet as it is afterwards. */
export interface SheetsAnswer {
  readonly state: SpreadsheetState;
  readonly response: unknown;
  /** What could not be done as Google does it, such as a formula outside the list. */
  readonly warnings: readonly string[];
  /** The spreadsheet copied into, changed. */
  readonly destination?: SpreadsheetState;
}

interface Method {
  readonly handle: MethodHandler;
  readonly writes: boolean;
  /** The member of the request message that is the body, when it is not the whole. */
  readonly bodyPath?: string;
}

const reading = (handle: MethodHandler): Method => ({ handle, writes: false });
const writing = (handle: MethodHandler, bodyPath?: string): Method => ({
  handle,
  writes: true,
  ...(bodyPath ? { bodyPath } : {}),
});

const methods: Readonly<Record<string, Method>> = {
  'spreadsheets.get': reading(getSpreadsheet),
  'spreadsheets.getByDataFilter': reading(getSpreadsheetByFilter),
  'spreadsheets.batchUpdate': writing(batchUpdate),
  'spreadsheets.values.get': reading(values.get),
  'spreadsheets.values.batchGet': reading(values.batchGet),
  'spreadsheets.values.batchGetByDataFilter': reading(values.batchGetByDataFilter),
  'spreadsheets.values.update': writing(values.update, 'data'),
  'spreadsheets.values.batchUpdate': writing(values.batchUpdate),
  'spreadsheets.values.batchUpdateByDataFilter': writing(values.batchUpdateByDataFilter),
  'spreadsheets.values.append': writing(values.append, 'data'),
  'spreadsheets.values.clear': writing(values.clear),
  'spreadsheets.values.batchClear': writing(values.batchClear),
  'spreadsheets.values.batchClearByDataFilter': writing(values.batchClearByDataFilter),
  'spreadsheets.developerMetadata.get': reading(getMetadata),
  'spreadsheets.developerMetadata.search': reading(searchMetadata),
  'spreadsheets.sheets.copyTo': reading(copySheetTo),
};

/** Refuses a mask of an answer with members the answer does not have (observed), or out of balance (the words assumed). */
function checkAnswerMask(text: unknown, description: MethodDescription): void {
  if (typeof text !== 'string' || !description.response) return;
  const isRead = isBalanced(text);
  const path = isRead ? unknownPath(readMask(text), description.response) : text;
  if (path === undefined) return;
  const refusal = refusalOf([
    {
      field: path,
      description: `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`,
    },
  ]);
  throw new ApiError('INVALID_ARGUMENT', 'Request contains an invalid argument.', refusal.details);
}

function checkAccess(actor: Actor, method: Method): void {
  const mayWrite = actor.role === 'owner' || actor.role === 'writer';
  if (method.writes && !mayWrite) throw permissionDenied();
}

/** A call whose body and parameters are as Google's description says. */
function checkedCall(
  call: SheetsCall,
  description: MethodDescription,
  method: Method,
): Omit<MethodCall, 'state'> {
  const params = checkParameters(description, call.params);
  const body = description.request
    ? checkBody(description.request, call.body, method.bodyPath ?? '')
    : {};
  checkAnswerMask(params.fields, description);
  const { actor, now, people, destination } = call;
  const fields = typeof params.fields === 'string' ? params.fields : undefined;
  return { asker: { actor, people }, now, params, body, fields, destination };
}

function answer(outcome: MethodOutcome, state: SpreadsheetState, fields: unknown): SheetsAnswer {
  const mask = readMask(typeof fields === 'string' ? fields : undefined);
  const { destination, warnings = [] } = outcome;
  return {
    state: outcome.state ?? state,
    response: outcome.isMasked ? outcome.response : masked(outcome.response, mask),
    warnings,
    ...(destination ? { destination } : {}),
  };
}

/** Does one call, all of it or (throwing `ApiError`) nothing of it. */
export function callSheetsApi(state: SpreadsheetState, call: SheetsCall): SheetsAnswer {
  const method = methods[call.method];
  const description = methodOf(call.method);
  if (!(method && description)) {
    throw new ApiError('UNIMPLEMENTED', `${call.method} is not emulated`);
  }
  const checked = checkedCall(call, description, method);
  checkAccess(call.actor, method);
  const outcome = answer(method.handle({ ...checked, state }), state, checked.fields);
  if (description.response) checkAnswer(description.response, outcome.response);
  return outcome;
}
