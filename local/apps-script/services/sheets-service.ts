import { ApiError } from '../api-error';
import { isVisible } from '../files/drive-caller';
import { GoogleJsonResponseException } from '../google-error';
import type { CostName } from '../latency';
import { standIn } from '../refusing';
import { reachesAllFiles } from '../scopes';
import { apiMethod, type CallDetails, type Session } from '../session';
import { callSpreadsheets, isRead } from '../spreadsheets';
import { cellsIn } from './cell-count';

/** A method as scripts call it: the body first if it has one, then these, then the optional ones. */
interface Signature {
  readonly method: string;
  readonly body?: true;
  readonly takes: readonly string[];
}

const id = 'spreadsheetId';
const onSpreadsheet = (method: string): Signature => ({ method, body: true, takes: [id] });

const signatures: Readonly<Record<string, Readonly<Record<string, Signature>>>> = {
  Spreadsheets: {
    create: { method: 'spreadsheets.create', body: true, takes: [] },
    get: { method: 'spreadsheets.get', takes: [id] },
    getByDataFilter: onSpreadsheet('spreadsheets.getByDataFilter'),
    batchUpdate: onSpreadsheet('spreadsheets.batchUpdate'),
  },
  Values: {
    get: { method: 'spreadsheets.values.get', takes: [id, 'range'] },
    update: { method: 'spreadsheets.values.update', body: true, takes: [id, 'range'] },
    append: { method: 'spreadsheets.values.append', body: true, takes: [id, 'range'] },
    clear: { method: 'spreadsheets.values.clear', body: true, takes: [id, 'range'] },
    batchGet: { method: 'spreadsheets.values.batchGet', takes: [id] },
    batchUpdate: onSpreadsheet('spreadsheets.values.batchUpdate'),
    batchClear: onSpreadsheet('spreadsheets.values.batchClear'),
    batchGetByDataFilter: onSpreadsheet('spreadsheets.values.batchGetByDataFilter'),
    batchUpdateByDataFilter: onSpreadsheet('spreadsheets.values.batchUpdateByDataFilter'),
    batchClearByDataFilter: onSpreadsheet('spreadsheets.values.batchClearByDataFilter'),
  },
  Sheets: {
    copyTo: { method: 'spreadsheets.sheets.copyTo', body: true, takes: [id, 'sheetId'] },
  },
  DeveloperMetadata: {
    get: { method: 'spreadsheets.developerMetadata.get', takes: [id, 'metadataId'] },
    search: onSpreadsheet('spreadsheets.developerMetadata.search'),
  },
};

/** The advanced service `Sheets`: the Sheets API v4 with Apps Script's spelling and errors. */
export function sheetsService(session: Session): GoogleAppsScript.Sheets {
  const collection = (name: string, inner: object = {}) => {
    const methods = Object.entries(signatures[name] ?? {}).map(([spelling, signature]) => [
      spelling,
      (...given: unknown[]) => callBySignature(session, signature, given),
    ]);
    return standIn<object>({ ...Object.fromEntries(methods), ...inner }, `Sheets.${name}`);
  };
  const inner = {
    Values: collection('Values'),
    Sheets: collection('Sheets'),
    DeveloperMetadata: collection('DeveloperMetadata'),
  };
  return standIn({ Spreadsheets: collection('Spreadsheets', inner) }, 'Sheets');
}

function callBySignature(
  session: Session,
  { method, body: hasBody, takes }: Signature,
  given: readonly unknown[],
): unknown {
  const rest = [...given];
  const json = hasBody ? JSON.stringify(rest.shift() ?? {}) : undefined;
  const named = Object.fromEntries(takes.map((name) => [name, rest.shift()]));
  const parameters = { ...named, ...(rest.shift() as object | undefined) };
  const body: unknown = json === undefined ? undefined : JSON.parse(json);
  const details = detailsOf(method, parameters, body, json?.length ?? 0);
  const isReading = isRead(method);
  const work = () => answered(session, details, parameters, body);
  return session.call(details, work, isReading ? cellsIn : undefined);
}

function answered(
  session: Session,
  details: CallDetails,
  parameters: object,
  body: unknown,
): unknown {
  const { user, world, scriptId } = session;
  const { method } = details;
  try {
    refuseForeignFile(session, method, parameters);
    const own = method === 'spreadsheets.create' ? { scriptId } : {};
    const request = { user, method, parameters: { ...parameters, ...own }, body };
    return detached(method, callSpreadsheets(world, request));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { status: code, message } = error;
    throw new GoogleJsonResponseException(apiMethod(details), { code, message });
  }
}

/** An answer that a script may change without changing the spreadsheet; values are made anew anyway. */
function detached(method: string, answer: unknown): unknown {
  return method.includes('.values.') ? answer : JSON.parse(JSON.stringify(answer));
}

/** With `drive.file` alone a script reaches only the spreadsheets it made (Choose Sheets API scopes). */
function refuseForeignFile(
  { manifest, user, scriptId, world }: Session,
  method: string,
  parameters: object,
): void {
  const file = world.files.find(String(Object(parameters)[id] ?? ''));
  if (!file || reachesAllFiles(manifest?.oauthScopes, 'sheets', isRead(method))) return;
  if (!isVisible(file, { user, scriptId, onlyOwnFiles: true })) {
    throw new ApiError('NOT_FOUND', 'Requested entity was not found.');
  }
}

function detailsOf(
  method: string,
  parameters: Record<string, unknown>,
  body: unknown,
  bytes: number,
): CallDetails {
  const spreadsheetId = parameters[id];
  const requests = (body as { requests?: unknown[] } | undefined)?.requests?.length ?? 0;
  return {
    service: 'Sheets',
    method,
    cost: costOf(method),
    scope: isRead(method) ? 'sheetsApiReading' : 'sheetsApi',
    spreadsheetId: typeof spreadsheetId === 'string' ? spreadsheetId : undefined,
    requests,
    bytes,
    cells: isRead(method) ? 0 : cellsIn(body),
  };
}

function costOf(method: string): CostName {
  if (method === 'spreadsheets.create') return 'file-create';
  if (method === 'spreadsheets.batchUpdate') return 'api-batch';
  return isRead(method) ? 'api-read' : 'api-write';
}
