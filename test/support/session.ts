import { loadScript, readScriptFiles } from '../../local/apps-script/gas';
import type { Reply, Server } from '../../src/protocol';
import type { TestCampaign } from './campaign';

/** A call the add-on makes of a service: `Sheets.Spreadsheets.batchUpdate`, for instance. */
export interface Call {
  readonly method: string;
  readonly given: readonly unknown[];
}

/** What happens around a call: whatever it does, it makes the call and gives what it answers. */
export type Around = (call: Call, make: () => unknown) => unknown;

/** Who calls the add-on, and in which script project. */
export interface Caller {
  readonly user: string;
  readonly scriptId: string;
}

type Script = Record<string, (request: object) => Reply<unknown>>;

const { manifest } = readScriptFiles('./dist');

/** Calls a function of the add-on as somebody, something happening around each call of `Sheets` and `Drive`. */
export function callAs(
  { google, id }: TestCampaign,
  caller: Caller,
  { name, request }: { readonly name: keyof Server; readonly request: object },
  around: Around,
): Reply<unknown> {
  const own = manifest === undefined ? {} : { manifest };
  const globals = google.servicesFor({ ...caller, activeSpreadsheet: id, ...own });
  const { Sheets, Drive } = globals as unknown as { Sheets: object; Drive: object };
  const script = loadScript<Script>('./dist', {
    ...globals,
    Sheets: surrounded(Sheets, 'Sheets', around),
    Drive: surrounded(Drive, 'Drive', around),
  });
  const reply = google.run(globals, () => script[name]?.(request));
  return JSON.parse(JSON.stringify(reply)) as Reply<unknown>;
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
