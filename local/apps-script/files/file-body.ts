import type { World } from '../world';
import { checkBody } from './body-check';
import { sameAddress } from './canonical-address';
import { notEmulated } from './drive-error';
import type { DriveFile } from './drive-file';

type Changes = Readonly<Record<string, string | null>>;

/** What can be said of a file that is made, copied or changed. */
export interface FileBody {
  readonly name?: string;
  readonly mimeType?: string;
  readonly trashed?: boolean;
  readonly writersCanShare?: boolean;
  readonly appProperties?: Changes;
  readonly properties?: Changes;
  readonly description?: string;
  readonly starred?: boolean;
  readonly parents?: readonly string[];
}

const known: ReadonlySet<string> = new Set([
  'name',
  'mimeType',
  'trashed',
  'writersCanShare',
  'appProperties',
  'properties',
  'description',
  'starred',
  'parents',
] satisfies (keyof FileBody)[]);

/** The body of a request, refusing by name what would not be kept. */
export function fileBody(body: unknown): FileBody {
  checkBody(body ?? {}, 'File');
  const unknown = Object.keys(body ?? {}).find((name) => !known.has(name));
  if (unknown) throw notEmulated(`A file's ${unknown}`);
  return (body ?? {}) as FileBody;
}

/** The properties with some set and, by null, removed (Drive API, File.properties). */
export function merged(
  before: Readonly<Record<string, string>>,
  changes: Changes = {},
): Record<string, string> {
  const kept = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null);
  return Object.fromEntries(kept) as Record<string, string>;
}

/** Puts a new file into the folder its body names; without one it is in its owner's root. */
export function placeIn(world: World, fileId: string, { parents = [] }: FileBody): void {
  const [folder] = parents;
  if (folder !== undefined && folder !== 'root') world.folders.parents.set(fileId, folder);
}

/** What a body says of description, properties and this person's star. */
export function detailsIn(body: FileBody, file: DriveFile, user: string) {
  const others = file.starredBy.filter((address) => !sameAddress(address, user));
  const isStarred = body.starred ?? hasStarred(file, user);
  return {
    description: body.description ?? file.description,
    properties: merged(file.properties, body.properties),
    starredBy: isStarred ? [...others, user] : others,
  };
}

/** Whether this person gave the file a star (Drive API, File.starred). */
export function hasStarred(file: DriveFile, user: string): boolean {
  return file.starredBy.some((address) => sameAddress(address, user));
}
