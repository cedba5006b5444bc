import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Google } from './google';
import type { RestResponse } from './rest';

/** The REST door as it stands open on this computer. */
export interface HttpDoor {
  /** Where it is, such as `http://127.0.0.1:40123`; paths are Google's own. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves Sheets v4 and Drive v3 to a client made for Google, on this computer alone: a request's
 * bearer token is the address of whoever makes it, and other hosts' names are refused.
 */
export async function serveOverHttp(google: Pick<Google, 'rest'>): Promise<HttpDoor> {
  const server = createServer((request, response) => {
    void answer(google, request).then(
      (answered) => send(response, answered),
      () => send(response, failure(500, 'INTERNAL', 'Internal error encountered.')),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function failure(code: number, status: string, message: string): RestResponse {
  return { status: code, body: { error: { code, message, status } } };
}

/** What Google says to a request without credentials (observed). */
const unauthenticated = failure(
  401,
  'UNAUTHENTICATED',
  'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
);

async function answer(
  google: Pick<Google, 'rest'>,
  request: IncomingMessage,
): Promise<RestResponse> {
  const { host = '', authorization = '' } = request.headers;
  if (!/^(127\.0\.0\.1|localhost):\d+$/.test(host)) {
    return failure(403, 'PERMISSION_DENIED', `This is no place called ${host}.`);
  }
  const user = /^Bearer (\S+)$/.exec(authorization)?.[1];
  if (user === undefined) return unauthenticated;
  const { pathname: path, searchParams } = new URL(request.url ?? '/', `http://${host}`);
  const text = await textOf(request);
  const query = [...searchParams.entries()];
  try {
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    return google.rest({ method: request.method ?? 'GET', path, query, body, user });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failure(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received.');
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

function send(response: ServerResponse, { status, body }: RestResponse): void {
  const isText = typeof body === 'string';
  const type = isText ? 'text/csv' : 'application/json; charset=UTF-8';
  response.writeHead(status, { 'Content-Type': type });
  response.end(body === null || isText ? (body ?? '') : JSON.stringify(body));
}
