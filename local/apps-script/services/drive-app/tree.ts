import { sameAddress } from '../../files/canonical-address';
import type { DriveFile } from '../../files/drive-file';
import { addFile } from '../../files/new-file';
import { ownerOf } from '../../files/roles';
import type { World } from '../../world';

export const folderType = 'application/vnd.google-apps.folder';

/** Which folder each file is in, and what plain files hold; a file in none is in its owner's root. */
interface Tree {
  readonly parents: Map<string, string>;
  readonly contents: Map<string, GoogleAppsScript.Base.Blob>;
  readonly roots: Map<string, string>;
}

/** Whose folders are asked for. */
export interface Asker {
  readonly world: World;
  readonly user: string;
}

const trees = new WeakMap<World, Tree>();

/** The folders of a world. */
export function treeOf(world: World): Tree {
  const known = trees.get(world);
  if (known) return known;
  const tree: Tree = { parents: new Map(), contents: new Map(), roots: new Map() };
  trees.set(world, tree);
  return tree;
}

/** The id of a person's root folder, which is made when it is first asked for. */
export function rootOf({ world, user }: Asker): string {
  const { roots } = treeOf(world);
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
  return treeOf(session.world).parents.get(id) ?? rootOf(session);
}

/** Whether a file is in a folder, for which `root` is the person's own, made or not. */
export function isIn({ world, user }: Asker, file: DriveFile, folder: string): boolean {
  const { parents, roots } = treeOf(world);
  const parent = parents.get(file.id);
  const root = roots.get(world.people.primaryAddress(user));
  const isRoot = folder === 'root' || folder === root;
  if (!isRoot) return parent === folder;
  if (parent !== undefined) return parent === root;
  return file.id !== root && sameAddress(ownerOf(file), user);
}
