import type { Actor, FilePeople, Role } from './access';
import { ApiError } from './api-error';
import type { DriveFile } from './files/drive-file';
import { addFile } from './files/new-file';
import { atLeast, ownerOf, roleOn } from './files/roles';
import { createSpreadsheetFromBody } from './methods/create';
import { callSheetsApi } from './sheets-api';
import type { SpreadsheetState } from './store/state';
import type { World } from './world';

/** A request of the Sheets API before it has found its spreadsheet. */
export interface SheetsRequest {
  readonly user: string;
  /** The API description's id without `sheets.`. */
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** A file that is known to be a spreadsheet. */
export type SpreadsheetFile = DriveFile & { readonly spreadsheet: SpreadsheetState };

/** The methods that change nothing: they need read access, and count as reads. */
const reads = new Set([
  'spreadsheets.get',
  'spreadsheets.getByDataFilter',
  'spreadsheets.values.get',
  'spreadsheets.values.batchGet',
  'spreadsheets.values.batchGetByDataFilter',
  'spreadsheets.developerMetadata.get',
  'spreadsheets.developerMetadata.search',
]);

/** Whether a method of the Sheets API changes nothing. */
export function isRead(method: string): boolean {
  return reads.has(method);
}

/** A sheet is copied out of a spreadsheet by whoever may read it (Sheets API reference, copyTo). */
function needsReadingAlone({ method }: SheetsRequest): boolean {
  return isRead(method) || method === 'spreadsheets.sheets.copyTo';
}

/** Answers one request of the Sheets API for this person, or throws an ApiError. */
export function callSpreadsheets(world: World, request: SheetsRequest): unknown {
  refuseOverQuota(world, request);
  if (request.method === 'spreadsheets.create') return createSpreadsheet(world, request);
  const id = String(request.parameters.spreadsheetId ?? '');
  const file = accessibleSpreadsheet(world, id, request.user, needsReadingAlone(request));
  const destination = destinationOf(world, file, request);
  const answer = callSheetsApi(file.spreadsheet, {
    actor: actorOn(file, request.user),
    method: request.method,
    params: request.parameters,
    body: request.body,
    now: world.clock.date(),
    people: peopleOf(file),
    ...(destination ? { destination: destination.spreadsheet } : {}),
  });
  world.warnings.push(...answer.warnings);
  world.files.keepSpreadsheet(file, answer.state, world.clock.date());
  if (destination && answer.destination) {
    world.files.keepSpreadsheet(destination, answer.destination, world.clock.date());
  }
  return answer.response;
}

/** The spreadsheet of this id, if this person may read it, or write to it. */
export function accessibleSpreadsheet(
  world: World,
  id: string,
  user: string,
  isForReading: boolean,
): SpreadsheetFile {
  const file = world.files.find(id);
  if (!file || !isSpreadsheet(file)) {
    throw new ApiError('NOT_FOUND', 'Requested entity was not found.');
  }
  if (!atLeast(roleOn(file, user), isForReading ? 'reader' : 'writer')) {
    throw new ApiError('PERMISSION_DENIED', 'The caller does not have permission');
  }
  return file;
}

/** Whether a file is a spreadsheet. */
export function isSpreadsheet(file: DriveFile): file is SpreadsheetFile {
  return file.spreadsheet !== undefined;
}

/** Who acts, with their role on the file; they must have one. */
export function actorOn(file: DriveFile, user: string): Actor {
  const role: Role = roleOn(file, user) ?? 'reader';
  return { email: user, role };
}

/** Whom a spreadsheet is shared with for writing. */
export function peopleOf(file: DriveFile): FilePeople {
  const editors = file.permissions.filter(({ role }) => role === 'writer' || role === 'owner');
  return { owner: ownerOf(file), editors: editors.map(({ emailAddress }) => emailAddress) };
}

function createSpreadsheet(world: World, request: SheetsRequest): unknown {
  const { locale, timeZone } = world;
  const spreadsheetId = world.files.newId();
  const body = request.body ?? {};
  const spreadsheet = createSpreadsheetFromBody(body, { spreadsheetId, locale, timeZone });
  if (!world.quotas.spend(request.user, 'files-created')) {
    throw new ApiError('RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).');
  }
  const file = addFile(world, {
    id: spreadsheetId,
    owner: request.user,
    name: spreadsheet.properties.title,
    scriptId: String(request.parameters.scriptId ?? ''),
    spreadsheet,
  });
  const { fields } = request.parameters;
  return callSheetsApi(spreadsheet, {
    actor: { email: request.user, role: 'owner' },
    method: 'spreadsheets.get',
    params: { spreadsheetId, ...(fields === undefined ? {} : { fields }) },
    now: world.clock.date(),
    people: peopleOf(file),
  }).response;
}

function destinationOf(
  world: World,
  source: SpreadsheetFile,
  request: SheetsRequest,
): SpreadsheetFile | undefined {
  if (request.method !== 'spreadsheets.sheets.copyTo') return undefined;
  const body = request.body as { destinationSpreadsheetId?: unknown } | undefined;
  const id = String(body?.destinationSpreadsheetId ?? '');
  return id === source.id ? undefined : accessibleSpreadsheet(world, id, request.user, false);
}

function refuseOverQuota(world: World, { user, method }: SheetsRequest): void {
  const kind = isRead(method) ? 'Read' : 'Write';
  if (world.quotas.spend(user, isRead(method) ? 'sheets-read' : 'sheets-write')) return;
  throw new ApiError(
    'RESOURCE_EXHAUSTED',
    `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.`,
  );
}
