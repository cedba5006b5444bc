import { ApiError, errorBody } from './api-error';
import { callDriveApi } from './files/drive-api';
import { DriveError, notEmulated } from './files/drive-error';
import { findRoute } from './rest-routes';
import { callSpreadsheets } from './spreadsheets';
import type { World } from './world';

/** A request as it would go to Google over HTTP. */
export interface RestRequest {
  readonly method: string;
  readonly host?: string;
  readonly path: string;
  readonly query?: readonly (readonly [string, string])[];
  readonly body?: unknown;
  /** @default 'owner@example.com' */
  readonly user?: string;
}

/** Google's answer; its body is null when there is none, and text when it is no JSON. */
export interface RestResponse {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Answers a request of the Sheets API v4 or the Drive API v3 as over HTTP: access and quotas of this
 * person hold, no script's scopes do, and no time passes.
 */
export function answerRest(world: World, request: RestRequest): RestResponse {
  const route = findRoute(request.method, request.path);
  if (!route) return withoutRoute(request);
  const { api, method } = route;
  const { user = 'owner@example.com', body } = request;
  const parameters = { ...queryParameters(request.query ?? []), ...route.parameters };
  try {
    if (api === 'sheets') {
      return { status: 200, body: callSpreadsheets(world, { user, method, parameters, body }) };
    }
    const caller = { user, scriptId: '', onlyOwnFiles: false };
    const answer = callDriveApi(world, caller, { method, parameters, body });
    return { status: answer === null ? 204 : 200, body: answer };
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: errorBody(error) };
    if (error instanceof DriveError) return { status: error.code, body: error.toBody() };
    throw error;
  }
}

/** What Drive v3 has and this local Google has not (Drive API reference). */
const missingPaths =
  /^\/(?:upload\/drive\/v3\/|drive\/v3\/(?:apps|changes|channels|drives|teamdrives)\b|drive\/v3\/files\/[^/]+\/.)/;

function withoutRoute({ method, path }: RestRequest): RestResponse {
  if (!missingPaths.test(path)) return { status: 404, body: notFound };
  return { status: 501, body: notEmulated(`${method} ${path}`).toBody() };
}

const notFound = { error: { code: 404, message: 'Not Found', status: 'NOT_FOUND' } };

function queryParameters(query: readonly (readonly [string, string])[]): Record<string, unknown> {
  const parameters: Record<string, unknown> = {};
  for (const [name, value] of query) {
    const known = parameters[name];
    if (name === 'ranges') parameters[name] = [...((known as string[] | undefined) ?? []), value];
    else parameters[name] = value;
  }
  return parameters;
}
