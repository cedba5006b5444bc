import { callDriveApi } from '../files/drive-api';
import { DriveError } from '../files/drive-error';
import { GoogleJsonResponseException } from '../google-error';
import type { CostName } from '../latency';
import { standIn } from '../refusing';
import { reachesAllFiles } from '../scopes';
import type { Session } from '../session';

/** A method as scripts call it: the body first if it has one, then these, then the optional ones. */
interface Signature {
  readonly method: string;
  readonly body?: true;
  readonly takes: readonly string[];
  readonly cost: CostName;
}

const file = ['fileId'];
const permission = ['fileId', 'permissionId'];

const signatures: Readonly<Record<string, Readonly<Record<string, Signature>>>> = {
  About: { get: { method: 'about.get', takes: [], cost: 'file-read' } },
  Files: {
    create: { method: 'files.create', body: true, takes: ['media'], cost: 'file-create' },
    get: { method: 'files.get', takes: file, cost: 'file-read' },
    list: { method: 'files.list', takes: [], cost: 'file-read' },
    update: { method: 'files.update', body: true, takes: [...file, 'media'], cost: 'file-write' },
    remove: { method: 'files.delete', takes: file, cost: 'file-write' },
    copy: { method: 'files.copy', body: true, takes: file, cost: 'file-create' },
  },
  Permissions: {
    create: { method: 'permissions.create', body: true, takes: file, cost: 'permission-write' },
    list: { method: 'permissions.list', takes: file, cost: 'permission-read' },
    get: { method: 'permissions.get', takes: permission, cost: 'permission-read' },
    update: {
      method: 'permissions.update',
      body: true,
      takes: permission,
      cost: 'permission-write',
    },
    remove: { method: 'permissions.delete', takes: permission, cost: 'permission-write' },
  },
};

/** The advanced service `Drive`: the Drive API v3 with Apps Script's spelling and errors. */
export function driveService(session: Session): GoogleAppsScript.Drive {
  const collections = Object.entries(signatures).map(([name, methods]) => {
    const calls = Object.entries(methods).map(([spelling, signature]) => [
      spelling,
      (...given: unknown[]) => callBySignature(session, signature, given),
    ]);
    return [name, standIn<object>(Object.fromEntries(calls), `Drive.${name}`)];
  });
  return standIn(Object.fromEntries(collections), 'Drive');
}

function callBySignature(session: Session, signature: Signature, given: readonly unknown[]) {
  const rest = [...given];
  const json = signature.body ? JSON.stringify(rest.shift() ?? {}) : undefined;
  const named = Object.fromEntries(namesFor(signature, rest).map((name) => [name, rest.shift()]));
  const parameters = { ...named, ...(rest.shift() as object | undefined) };
  const body: unknown = json === undefined ? undefined : JSON.parse(json);
  const details = {
    service: 'Drive' as const,
    method: signature.method,
    cost: signature.cost,
    scope: isRead(signature.cost) ? ('driveReading' as const) : ('drive' as const),
    bytes: json?.length ?? 0,
    spreadsheetId: parameters.fileId as string | undefined,
    sharing: signature.cost === 'permission-write',
  };
  return session.call(details, () => answered(session, signature, parameters, body));
}

const isRead = (cost: CostName) => cost.endsWith('-read');

/** Media can be left out: then what stands in its place is the optional parameters. */
function namesFor({ takes }: Signature, given: readonly unknown[]): readonly string[] {
  if (takes.at(-1) !== 'media') return takes;
  const last = given[takes.length - 1];
  const isOptions = typeof last === 'object' && last !== null && !('getBytes' in last);
  return isOptions ? takes.slice(0, -1) : takes;
}

function answered(
  session: Session,
  { method, cost }: Signature,
  parameters: Record<string, unknown>,
  body: unknown,
): unknown {
  const { user, scriptId, manifest, world } = session;
  const onlyOwnFiles = !reachesAllFiles(manifest?.oauthScopes, 'drive', isRead(cost));
  try {
    return callDriveApi(world, { user, scriptId, onlyOwnFiles }, { method, parameters, body });
  } catch (error) {
    if (!(error instanceof DriveError)) throw error;
    const { code, message, reason } = error;
    const errors = [{ message, reason, domain: 'global' }];
    throw new GoogleJsonResponseException(`drive.${method}`, { code, message, errors });
  }
}
