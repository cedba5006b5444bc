/** The server's own refusal, in its words. */
export class Refused extends Error {}

/** What the server answers at a path. */
export function read<Value>(path: string): Promise<Value> {
  return answer(fetch(path));
}

/** What the server answers to a request to do something. */
export function send<Value>(path: string, body: object): Promise<Value> {
  const headers = { 'content-type': 'application/json' };
  return answer(fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function answer<Value>(response: Promise<Response>): Promise<Value> {
  const { ok, statusText, ...rest } = await response.then(async (given) => ({
    ok: given.ok,
    statusText: given.statusText,
    json: await given.json().catch(() => ({})),
  }));
  if (!ok) throw new Refused(rest.json.message ?? statusText);
  return rest.json;
}

/** A path with its query, everything in it escaped. */
export function pathWith(path: string, query: Readonly<Record<string, string | number>>): string {
  const fields = Object.entries(query).map(([key, value]): [string, string] => [
    key,
    String(value),
  ]);
  return `${path}?${new URLSearchParams(fields)}`;
}

const listeners = new Set<() => void>();
const connectionListeners = new Set<(isUp: boolean) => void>();

/** Calls back whenever anything changed on the server; the function returned ends that. */
export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Calls back when the server goes away or comes back; the function returned ends that. */
export function onConnection(listener: (isUp: boolean) => void): () => void {
  connectionListeners.add(listener);
  return () => connectionListeners.delete(listener);
}

/** Begins to listen to the server. What changed while it was away counts as one change. */
export function listen(): void {
  const events = new EventSource('/api/events');
  let wasDown = false;
  events.addEventListener('changed', () => {
    for (const listener of listeners) listener();
  });
  events.addEventListener('error', () => {
    wasDown = true;
    for (const listener of connectionListeners) listener(false);
  });
  events.addEventListener('open', () => {
    for (const listener of connectionListeners) listener(true);
    if (wasDown) for (const listener of listeners) listener();
    wasDown = false;
  });
}
