/**
 * What the script's page finds as `google.script`, as HtmlService gives it: functions run on the
 * preview's server, as the person and in the spreadsheet that the page's address names.
 */
import type { RunReply, RunRequest, SidebarMessage } from '../protocol';

/** The script's own functions, which the server puts before this. */
declare const functionsOfScript: readonly string[];
declare const location: { readonly search: string; readonly origin: string };
declare const parent: { postMessage(message: SidebarMessage, origin: string): void };

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

/** Whether a value may be sent: dates, functions and elements of the page may not. */
function isLegal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every(isLegal);
}

async function answerTo(name: string, given: readonly unknown[]): Promise<RunReply> {
  const query = new URLSearchParams(location.search);
  const request: RunRequest = {
    user: query.get('user') ?? '',
    spreadsheetId: query.get('spreadsheet') ?? '',
    function: name,
    arguments: given,
  };
  const response = await fetch('/api/run', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const reply = (await response.json()) as RunReply;
  return response.ok ? reply : { ...reply, ok: false };
}

const unreachable = { ok: false, message: 'NetworkError: Connection failure due to HTTP 0' };

/** Runs a function and hands what came of it to one of the handlers. */
async function run(name: string, given: readonly unknown[], handlers: Handlers): Promise<void> {
  const reply = await answerTo(name, given).catch(() => unreachable as RunReply);
  if (reply.ok) {
    handlers.success?.(reply.value ?? null, handlers.userObject);
    return;
  }
  const error = Object.assign(new Error(reply.message), { name: 'ScriptError' });
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error(error);
}

/** `google.script.run` with these handlers: each function of the script, and ways to set others. */
function runner(handlers: Handlers): object {
  const calls = functionsOfScript.map((name) => {
    const call = (...given: readonly unknown[]): void => {
      const illegal = given.findIndex((value) => !isLegal(value));
      if (illegal >= 0) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
      void run(name, given, handlers);
    };
    return [name, call] as const;
  });
  const set = (more: Handlers) => runner({ ...handlers, ...more });
  return {
    ...Object.fromEntries(calls),
    withSuccessHandler: (success: NonNullable<Handlers['success']>) => set({ success }),
    withFailureHandler: (failure: NonNullable<Handlers['failure']>) => set({ failure }),
    withUserObject: (userObject: unknown) => set({ userObject }),
  };
}

const tell = (sidebar: SidebarMessage['sidebar']) => () =>
  parent.postMessage({ sidebar }, location.origin);

const script = {
  run: runner({}),
  host: {
    origin: location.origin,
    close: tell('close'),
    editor: { focus: tell('focus-editor') },
    setHeight: () => undefined,
    setWidth: () => undefined,
  },
};
Object.assign(globalThis, { google: { script } });
