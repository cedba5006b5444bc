import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bodyOf } from './bodies';
import { Events } from './events';
import { protectiveHeaders, refusalOf } from './guard';
import { answerTo, refused, type Sent, type Site } from './routes';

/** The files of the page by their path. */
export type Page = Readonly<
  Record<string, { readonly type: string; readonly body: string | Uint8Array }>
>;

export interface ServerOptions extends Site {
  readonly page: Page;
  /** The port to serve on; 0 for one that is free. */
  readonly port: number;
}

/** The preview as it is served. */
export interface PreviewServer {
  /** Where it is, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the preview on this computer alone; fails with the system's error where the port is taken. */
export async function servePreview(options: ServerOptions): Promise<PreviewServer> {
  const events = new Events();
  const stopListening = options.preview.listen((isVisible) => {
    if (isVisible) events.changed();
  });
  const server = createServer((request, response) => {
    const port = (server.address() as AddressInfo).port;
    void respond({ options, events, port }, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      stopListening();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

interface Serving {
  readonly options: ServerOptions;
  readonly events: Events;
  readonly port: number;
}

async function respond(
  { options, events, port }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', headers } = request;
  const refusal = refusalOf({ method, headers }, port);
  if (refusal !== undefined) send(response, refused(refusal));
  else if (request.url === '/api/events') events.open(response, protectiveHeaders('plain'));
  else send(response, await answer(options, request).catch(failed));
}

/** What went wrong is for whoever started the preview. */
function failed(error: unknown): Sent {
  console.error(error);
  return refused(500);
}

async function answer(options: ServerOptions, request: IncomingMessage): Promise<Sent> {
  const { method = 'GET', url = '/' } = request;
  const { pathname: path, searchParams: query } = new URL(url, 'http://localhost');
  const body = method === 'POST' ? await bodyOf(request) : undefined;
  const answered = await answerTo(options, { method, path, query, body });
  if (answered) return answered;
  const file = Object.hasOwn(options.page, path) ? options.page[path] : undefined;
  if (!file) return refused(404);
  return method === 'GET' ? { status: 200, ...file } : refused(405);
}

function send(response: ServerResponse, { status, type, body, isSidebar = false }: Sent): void {
  const headers = protectiveHeaders(isSidebar ? 'sidebar' : 'plain');
  response.writeHead(status, { ...headers, 'content-type': type }).end(body);
}
