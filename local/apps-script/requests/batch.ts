import { ApiError, invalid } from '../api-error';
import { refusalOf } from '../schema/violations';
import { settleReferences } from '../store/references';
import type { SpreadsheetState } from '../store/state';
import { Transaction } from '../store/transaction';
import { type Batch, notEmulated, type RequestHandler } from './request';
import { requestHandlers } from './table';

/** A request of a batch: one member, its name and what it asks. */
export type NamedRequest = Readonly<Record<string, object>>;

/** What a batch did. */
export interface BatchOutcome {
  readonly state: SpreadsheetState;
  readonly replies: readonly object[];
  readonly warnings: readonly string[];
}

/** These alone leave formulas and dropdowns to be pointed anew later, all at once. */
const shiftOnly = new Set(['insertDimension', 'deleteDimension', 'appendDimension']);

function described(error: unknown, index: number, name: string): unknown {
  if (!(error instanceof ApiError) || error.code !== 'INVALID_ARGUMENT') return error;
  return new ApiError(error.code, `Invalid requests[${index}].${name}: ${error.message}`);
}

function doRequest(batch: Batch, request: NamedRequest, index: number): object {
  const names = Object.keys(request);
  const [name] = names;
  if (name === undefined) throw invalid(`Invalid requests[${index}]: No request set.`);
  if (names.length > 1) {
    const field = `requests[${index}]`;
    const description = `Invalid value at '${field}' (oneof), oneof field 'kind' is already set. Cannot set '${names[1]}'`;
    throw refusalOf([{ field, description }]);
  }
  const handler: RequestHandler | undefined = requestHandlers[name];
  if (!handler) throw notEmulated(name);
  if (!shiftOnly.has(name)) settleReferences(batch.transaction);
  try {
    const reply = handler(batch, request[name] as never);
    return reply ? { [name]: reply } : {};
  } catch (error) {
    throw described(error, index, name);
  }
}

/** Does all requests of a batch in turn, or throws the refusal of the first that cannot be done. */
export function doBatch(
  state: SpreadsheetState,
  context: Omit<Batch, 'transaction'>,
  requests: readonly NamedRequest[],
): BatchOutcome {
  if (requests.length === 0) throw invalid('Must specify at least one request.');
  const transaction = new Transaction(state);
  const batch: Batch = { ...context, transaction };
  const replies = requests.map((request, index) => doRequest(batch, request, index));
  settleReferences(transaction);
  return { state: transaction.commit(), replies, warnings: transaction.warnings };
}
