import type { DriveFile } from '../../files/drive-file';
import { spreadsheetType } from '../../files/drive-file';
import { addFile } from '../../files/new-file';
import { readQuery } from '../../files/query';
import { permissionOf } from '../../files/roles';
import { copyOfSpreadsheet } from '../../files/spreadsheet-content';
import { ServiceException } from '../../google-error';
import { standIn } from '../../refusing';
import type { Session } from '../../session';
import { newBlob } from '../blob';
import { namesAsMembers } from '../named-values';
import { callDrive, itemMembers, missingItem, visibleItem } from './item';
import { folderType, parentOf, rootOf } from './tree';

type WholeFile = GoogleAppsScript.Drive.File;
type WholeFolder = GoogleAppsScript.Drive.Folder;
type Match = (file: DriveFile) => boolean;

const isFolder: Match = ({ mimeType }) => mimeType === folderType;

/** DriveApp: the files and folders this person sees; folders are kept beside the files. */
export function driveApp(session: Session): GoogleAppsScript.Drive.DriveApp {
  const byId = (method: string, id: string, wantsFolder: boolean) =>
    callDrive(session, method, 'file-read', () => {
      const item = visibleItem(session, id);
      if (isFolder(item) !== wantsFolder) throw missingItem();
      return id;
    });
  return standIn(
    {
      Access: namesAsMembers([
        'ANYONE',
        'ANYONE_WITH_LINK',
        'DOMAIN',
        'DOMAIN_WITH_LINK',
        'PRIVATE',
      ]),
      Permission: namesAsMembers(['VIEW', 'EDIT', 'COMMENT', 'OWNER', 'ORGANIZER', 'NONE']),
      ...listMembers(session, () => true),
      ...makingMembers(session, () => rootOf(session)),
      getFileById: (id: string) => fileOf(session, byId('getFileById', id, false)),
      getFolderById: (id: string) => folderOf(session, byId('getFolderById', id, true)),
      getRootFolder: () => folderOf(session, rootOf(session)),
      searchFiles: (query: string) => {
        const matches = readQuery(query.replaceAll('title', 'name'), session);
        return found(session, 'searchFiles', (file) => !isFolder(file) && matches(file), fileOf);
      },
    },
    'DriveApp',
  );
}

function found<Item>(
  session: Session,
  method: string,
  matches: Match,
  of: (session: Session, id: string) => Item,
) {
  const ids = callDrive(session, method, 'file-read', () =>
    session.world.files
      .all()
      .filter((file) => !file.trashed && permissionOf(file, session.user) && matches(file))
      .map(({ id }) => id),
  );
  return iteratorOf(
    ids.map((id) => of(session, id)),
    method,
  );
}

/** Files or folders one after the other (class FileIterator). */
function iteratorOf<Item>(items: readonly Item[], method: string) {
  let next = 0;
  return standIn<{ hasNext(): boolean; next(): Item }>(
    {
      hasNext: () => next < items.length,
      next: () => {
        const item = items[next];
        if (item === undefined)
          throw new ServiceException(
            'Cannot retrieve the next object: iterator has reached the end.',
          );
        next += 1;
        return item;
      },
    },
    `${method} iterator`,
  );
}

function listMembers(session: Session, isHere: Match) {
  const root = () => rootOf(session);
  const folders: Match = (file) => isFolder(file) && file.id !== root() && isHere(file);
  const files: Match = (file) => !isFolder(file) && isHere(file);
  const named =
    (name: string, matches: Match): Match =>
    (file) =>
      file.name === name && matches(file);
  return {
    getFiles: () => found(session, 'getFiles', files, fileOf),
    getFilesByName: (name: string) => found(session, 'getFilesByName', named(name, files), fileOf),
    getFilesByType: (type: string) =>
      found(session, 'getFilesByType', (file) => file.mimeType === type && files(file), fileOf),
    getFolders: () => found(session, 'getFolders', folders, folderOf),
    getFoldersByName: (name: string) =>
      found(session, 'getFoldersByName', named(name, folders), folderOf),
  };
}

function makingMembers(session: Session, parent: () => string) {
  const { world, user, scriptId } = session;
  const make = (method: string, name: string, mimeType: string) =>
    callDrive(session, method, 'file-create', () => {
      const id = world.files.newId();
      addFile(world, { id, owner: user, name, scriptId, mimeType });
      world.folders.parents.set(id, parent());
      return id;
    });
  return {
    createFolder: (name: string) => folderOf(session, make('createFolder', name, folderType)),
    createFile: (...given: readonly unknown[]) => {
      const blob =
        typeof given[0] === 'string'
          ? newBlob(String(given[1] ?? ''), String(given[2] ?? 'text/plain'), given[0])
          : (given[0] as GoogleAppsScript.Base.BlobSource).getBlob();
      const id = make('createFile', blob.getName() ?? 'Untitled', blob.getContentType() ?? '');
      world.folders.contents.set(id, {
        bytes: blob.getBytes(),
        contentType: blob.getContentType(),
        name: blob.getName(),
      });
      return fileOf(session, id);
    },
  };
}

function parentsOf(session: Session, ids: () => readonly string[]) {
  return () =>
    iteratorOf(
      ids().map((id) => folderOf(session, id)),
      'getParents',
    );
}

/** A file as scripts hold it (class File). */
function fileOf(session: Session, id: string): WholeFile {
  const { parentIds, ...members } = itemMembers(session, id, () => file);
  const now = () => visibleItem(session, id);
  const file: WholeFile = standIn(
    {
      ...members,
      getParents: parentsOf(session, parentIds),
      getMimeType: () => now().mimeType,
      getUrl: () =>
        now().mimeType === spreadsheetType
          ? `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`
          : `https://drive.google.com/file/d/${id}/view?usp=drivesdk`,
      getBlob: () => {
        const content = session.world.folders.contents.get(id);
        if (!content) throw new Error('File.getBlob of a spreadsheet is not emulated.');
        return newBlob(content.bytes, content.contentType, content.name);
      },
      makeCopy: (...given: readonly unknown[]) => copied(session, now(), given),
    },
    'File',
  );
  return file;
}

/** A copy of a file, in its folder unless another is given; it is shared with nobody. */
function copied(session: Session, original: DriveFile, given: readonly unknown[]): WholeFile {
  const { world, user, scriptId } = session;
  const named = given.find((part): part is string => typeof part === 'string');
  const folder = given.find((part) => typeof part === 'object' && part !== null);
  const name = named ?? `Copy of ${original.name}`;
  const id = callDrive(session, 'makeCopy', 'file-create', () => {
    if (!world.quotas.spend(user, 'files-created')) {
      throw new ServiceException('Service invoked too many times for one day: drive.');
    }
    const newId = world.files.newId();
    const { mimeType, spreadsheet } = original;
    const content = spreadsheet ? { spreadsheet: copyOfSpreadsheet(spreadsheet, newId, name) } : {};
    addFile(world, { id: newId, owner: user, name, scriptId, mimeType, ...content });
    const parent = (folder as WholeFolder | undefined)?.getId() ?? parentOf(session, original.id);
    world.folders.parents.set(newId, parent);
    return newId;
  });
  return fileOf(session, id);
}

/** A folder as scripts hold it (class Folder). */
function folderOf(session: Session, id: string): WholeFolder {
  const { parentIds, ...members } = itemMembers(session, id, () => folder);
  const move = (item: { getId(): string }, to: string) => {
    callDrive(session, 'moveTo', 'file-write', () =>
      session.world.folders.parents.set(item.getId(), to),
    );
    return folder;
  };
  const folder: WholeFolder = standIn(
    {
      ...members,
      ...listMembers(session, (file) => parentOf(session, file.id) === id),
      ...makingMembers(session, () => id),
      getParents: parentsOf(session, parentIds),
      getUrl: () => `https://drive.google.com/drive/folders/${id}`,
      addFile: (item: { getId(): string }) => move(item, id),
      removeFile: (item: { getId(): string }) => move(item, rootOf(session)),
    },
    'Folder',
  );
  return folder;
}
