import { type DriveRequest, isVisible, requestedFile } from './drive-caller';
import { DriveError, insufficientPermissions, notEmulated } from './drive-error';
import { type DriveFile, spreadsheetType } from './drive-file';
import { detailsIn, type FileBody, fileBody, merged, placeIn } from './file-body';
import { fileResource } from './file-resource';
import { listed } from './listed';
import { addFile } from './new-file';
import { readQuery } from './query';
import { atLeast, permissionOf, roleOn } from './roles';
import {
  copyOfSpreadsheet,
  csvOfFirstTab,
  emptySpreadsheet,
  retitled,
} from './spreadsheet-content';

/** Makes a file of this person's (Drive API, files.create); only spreadsheets get a content. */
export function createFile(request: DriveRequest): unknown {
  const { world, caller } = request;
  const body = fileBody(request.body);
  spendFile(request);
  const id = world.files.newId();
  const name = body.name ?? 'Untitled';
  const mimeType = body.mimeType ?? 'application/octet-stream';
  const file = addFile(world, {
    id,
    owner: caller.user,
    name,
    mimeType,
    scriptId: caller.scriptId,
    appProperties: merged({}, body.appProperties),
    writersCanShare: body.writersCanShare ?? true,
    ...(mimeType === spreadsheetType ? { spreadsheet: emptySpreadsheet(world, id, name) } : {}),
  });
  placeIn(world, id, body);
  const kept = world.files.keep({ ...file, ...detailsIn(body, file, caller.user) });
  return fileResource(world, kept, caller.user);
}

/** One file (Drive API, files.get). */
export function getFile(request: DriveRequest): unknown {
  return fileResource(request.world, requestedFile(request), request.caller.user);
}

/** The files a search finds, by pages; those open by their link alone are not among them (Drive API, files.list). */
export function listFiles({ world, caller, parameters }: DriveRequest): unknown {
  const matches = readQuery(String(parameters.q ?? ''), { world, user: caller.user });
  const isListed = (file: DriveFile) =>
    isVisible(file, caller) && permissionOf(file, caller.user) !== undefined;
  const found = world.files.all().filter((file) => isListed(file) && matches(file));
  const page = listed(found, parameters, 100);
  return {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files: page.items.map((file) => fileResource(world, file, caller.user)),
    ...page.next,
  };
}

/** Changes what a file is called, holds for its app, or lets its writers do (Drive API, files.update). */
export function updateFile(request: DriveRequest): unknown {
  const { world, caller } = request;
  const file = requestedFile(request);
  const body = fileBody(request.body);
  if (body.parents) throw notEmulated("Changing a file's parents");
  refuseUpdate(file, body, roleOn(file, caller.user) === 'owner', caller.user);
  const name = body.name ?? file.name;
  const updated = world.files.keep({
    ...file,
    ...detailsIn(body, file, caller.user),
    name,
    trashed: body.trashed ?? file.trashed,
    writersCanShare: body.writersCanShare ?? file.writersCanShare,
    appProperties: merged(file.appProperties, body.appProperties),
    modifiedTime: world.clock.date(),
    ...(file.spreadsheet ? { spreadsheet: retitled(file.spreadsheet, name) } : {}),
  });
  return fileResource(world, updated, caller.user);
}

/** Deletes a file for good, which its owner alone may do (Drive API, files.delete). */
export function deleteFile(request: DriveRequest): null {
  const file = requestedFile(request);
  if (roleOn(file, request.caller.user) !== 'owner') throw insufficientPermissions();
  request.world.files.remove(file.id);
  return null;
}

/** A file of this person's with the same content, shared with nobody (Drive API, files.copy). */
export function copyFile(request: DriveRequest): unknown {
  const { world, caller } = request;
  const original = requestedFile(request);
  const body = fileBody(request.body);
  spendFile(request);
  const id = world.files.newId();
  const name = body.name ?? `Copy of ${original.name}`;
  const copy = addFile(world, {
    id,
    owner: caller.user,
    name,
    mimeType: original.mimeType,
    scriptId: caller.scriptId,
    appProperties: merged(original.appProperties, body.appProperties),
    ...(original.spreadsheet
      ? { spreadsheet: copyOfSpreadsheet(original.spreadsheet, id, name) }
      : {}),
  });
  placeIn(world, id, body);
  const described = { ...copy, description: original.description, properties: original.properties };
  const kept = world.files.keep({ ...described, ...detailsIn(body, described, caller.user) });
  return fileResource(world, kept, caller.user);
}

/** The first tab of a spreadsheet as CSV (Drive API, files.export); no other format is emulated. */
export function exportFile(request: DriveRequest): string {
  const { spreadsheet } = requestedFile(request);
  const { mimeType } = request.parameters;
  if (!spreadsheet || mimeType !== 'text/csv') {
    throw notEmulated(`files.export as ${String(mimeType)}`);
  }
  return csvOfFirstTab(spreadsheet);
}

function refuseUpdate(file: DriveFile, body: FileBody, isOwner: boolean, user: string): void {
  const ownersOnly = body.trashed !== undefined || body.writersCanShare !== undefined;
  const least = Object.keys(body).every((name) => name === 'starred') ? 'reader' : 'writer';
  if ((ownersOnly && !isOwner) || !atLeast(roleOn(file, user), least)) {
    throw insufficientPermissions();
  }
}

function spendFile({ world, caller }: DriveRequest): void {
  if (world.quotas.spend(caller.user, 'files-created')) return;
  throw new DriveError(403, 'userRateLimitExceeded', 'User rate limit exceeded.');
}
