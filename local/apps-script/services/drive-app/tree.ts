import { sameAddress } from '../../files/canonical-address';
import type { DriveFile } from '../../files/drive-file';
import { addFile } from '../../files/new-file';
import { ownerOf } from '../../files/roles';
import type { World } from '../../world';

export const folderType = 'application/vnd.google-apps.folder';

/** Whose folders are asked for. */
export interface Asker {
  readonly world: World;
  readonly user: string;
}

/** The id of a person's root folder, which is made when it is first asked for. */
export function rootOf({ world, user }: Asker): string {
  const { roots } = world.folders;
  const owner = world.people.primaryAddress(user);
  const known = roots.get(owner);
  if (known) return known;
  const id = world.files.newId();
  addFile(world, { id, owner, name: 'My Drive', mimeType: folderType });
  roots.set(owner, id);
  return id;
}

/** The folder a file is in. */
export function parentOf(session: Asker, id: string): string {
  return session.world.folders.parents.get(id) ?? rootOf(session);
}

/** Whether a file is in a folder, for which `root` is the person's own, made or not. */
export function isIn({ world, user }: Asker, file: DriveFile, folder: string): boolean {
  const { parents, roots } = world.folders;
  const parent = parents.get(file.id);
  const root = roots.get(world.people.primaryAddress(user));
  const isRoot = folder === 'root' || folder === root;
  if (!isRoot) return parent === folder;
  if (parent !== undefined) return parent === root;
  return file.id !== root && sameAddress(ownerOf(file), user);
}
