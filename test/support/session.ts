import { loadScript, readScriptFiles } from '../../local/apps-script/gas';
import type { RunOptions } from '../../local/apps-script/google';
import type { Reply, Server } from '../../src/protocol';
import type { TestCampaign } from './campaign';

/** A call the add-on makes of a service: `Sheets.Spreadsheets.batchUpdate`, for instance. */
export interface Call {
  readonly method: string;
  readonly given: readonly unknown[];
}

/** What happens around a call: whatever it does, it makes the call and gives what it answers. */
export type Around = (call: Call, make: () => unknown) => unknown;

/** Who runs the add-on, and how. */
export interface Caller extends RunOptions {
  readonly user: string;
  /** The script project; all callers of whom nothing is said share one. */
  readonly scriptId?: string | undefined;
  /** What happens around each call of `Sheets` and `Drive`. */
  readonly around?: Around | undefined;
}

/** Functions of the add-on: those of the menu and of triggers answer nothing. */
export interface AddOn {
  (name: keyof Server, ...sent: readonly unknown[]): Reply<unknown>;
  (name: string, ...sent: readonly unknown[]): Reply<unknown> | undefined;
}

type Script = Record<string, (...sent: readonly unknown[]) => unknown>;

const files = readScriptFiles('./dist');

/**
 * The add-on as somebody runs it in a campaign: they send whatever they like, and what is thrown goes
 * through. It is loaded once, where Apps Script loads it for every call: call this anew where that matters.
 */
export function callAs(
  { google, id }: Pick<TestCampaign, 'google' | 'id'>,
  { user, scriptId, around, ...options }: Caller,
): AddOn {
  const globals = google.servicesFor({
    user,
    activeSpreadsheet: id,
    ...files,
    ...(scriptId === undefined ? {} : { scriptId }),
  });
  const services = around === undefined ? globals : withAround(globals, around);
  const script = loadScript<Script>('./dist', services);
  return (name: string, ...sent: readonly unknown[]) => {
    const reply = google.run(globals, () => script[name]?.(...sent), options);
    return reply === undefined ? undefined : JSON.parse(JSON.stringify(reply));
  };
}

function withAround(globals: object, around: Around): object {
  const { Sheets, Drive } = globals as { Sheets: object; Drive: object };
  return {
    ...globals,
    Sheets: surrounded(Sheets, 'Sheets', around),
    Drive: surrounded(Drive, 'Drive', around),
  };
}

function surrounded(service: object, name: string, around: Around): object {
  return new Proxy(service, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      const method = `${name}.${String(key)}`;
      if (typeof member === 'object' && member !== null) return surrounded(member, method, around);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => around({ method, given }, () => member(...given));
    },
  });
}
