import type { World } from '../world';
import { canonicalAddress } from './canonical-address';
import { fileNotFound } from './drive-error';
import type { DriveFile } from './drive-file';
import { roleOn } from './roles';

/** Who asks the Drive API for something, and with which script. */
export interface DriveCaller {
  readonly user: string;
  readonly scriptId: string;
  /** Whether the script holds `drive.file` alone, and so sees only the files it made for this person. */
  readonly onlyOwnFiles: boolean;
}

/** The parameters of a request, by name. */
export type DriveParameters = Readonly<Record<string, unknown>>;

/** A Drive request that has found its way. */
export interface DriveRequest {
  readonly world: World;
  readonly caller: DriveCaller;
  readonly parameters: DriveParameters;
  readonly body: unknown;
}

/** Whether this person and script may know of the file (Drive API, "Choose scopes": drive.file). */
export function isVisible(file: DriveFile, caller: DriveCaller): boolean {
  if (roleOn(file, caller.user) === undefined) return false;
  if (!caller.onlyOwnFiles) return true;
  return file.openedBy.some(
    ({ user, scriptId }) =>
      scriptId === caller.scriptId && canonicalAddress(user) === canonicalAddress(caller.user),
  );
}

/** The file a request names, if its caller may know of it. */
export function requestedFile({ world, caller, parameters }: DriveRequest): DriveFile {
  const id = String(parameters.fileId ?? '');
  const file = world.files.find(id);
  if (!file || !isVisible(file, caller)) throw fileNotFound(id);
  return file;
}
