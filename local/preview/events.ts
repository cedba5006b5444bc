import type { ServerResponse } from 'node:http';

/** The pages that wait to hear of changes (server-sent events). */
export class Events {
  private readonly waiting = new Set<ServerResponse>();

  /** Keeps an answer open, and tells it of every change from now on. */
  open(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
    response.write('retry: 1000\n\n');
    this.waiting.add(response);
    response.on('close', () => this.waiting.delete(response));
  }

  /** Tells every page that something changed. */
  changed(): void {
    for (const response of this.waiting) response.write('event: changed\ndata: {}\n\n');
  }
}
