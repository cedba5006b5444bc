import { addFile } from '../../files/new-file';
import type { Session } from '../../session';
import type { World } from '../../world';

export const folderType = 'application/vnd.google-apps.folder';

/** Which folder each file is in, and what plain files hold; a file in none is in its owner's root. */
interface Tree {
  readonly parents: Map<string, string>;
  readonly contents: Map<string, GoogleAppsScript.Base.Blob>;
  readonly roots: Map<string, string>;
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
export function rootOf({ world, user }: Session): string {
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
export function parentOf(session: Session, id: string): string {
  return treeOf(session.world).parents.get(id) ?? rootOf(session);
}
