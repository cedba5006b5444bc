/** The words of `google.rpc.Code` that the Sheets API answers with. */
export type ApiCode =
  | 'INVALID_ARGUMENT'
  | 'PERMISSION_DENIED'
  | 'NOT_FOUND'
  | 'RESOURCE_EXHAUSTED'
  | 'FAILED_PRECONDITION'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'UNIMPLEMENTED';

const statusByCode: Record<ApiCode, number> = {
  INVALID_ARGUMENT: 400,
  FAILED_PRECONDITION: 400,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  RESOURCE_EXHAUSTED: 429,
  INTERNAL: 500,
  UNIMPLEMENTED: 501,
  UNAVAILABLE: 503,
};

/** A refusal by a Google API, in its own words: an answer, and so without a stack, which takes long to make. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: ApiCode;
  readonly details: readonly object[] | undefined;

  constructor(code: ApiCode, message: string, details?: readonly object[]) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'ApiError';
    this.code = code;
    this.status = statusByCode[code];
    this.details = details;
  }
}

/** The refusal of something asked wrongly. */
export function invalid(message: string): ApiError {
  return new ApiError('INVALID_ARGUMENT', message);
}

/** The refusal of somebody who may not do this with the file. */
export function permissionDenied(): ApiError {
  return new ApiError('PERMISSION_DENIED', 'The caller does not have permission');
}

/** What Google answers over HTTP when it refuses. */
export function errorBody(error: ApiError): object {
  const { status, message, code, details } = error;
  return { error: { code: status, message, status: code, ...(details ? { details } : {}) } };
}
