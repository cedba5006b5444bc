import type { Role } from '../access';
import type { World } from '../world';
import { sameAddress } from './canonical-address';
import type { DriveFile, FilePermission } from './drive-file';
import { atLeast, permissionOf } from './roles';

/**
 * Gives somebody at least this role on a file, and tells their line in its access list.
 *
 * A role they have that allows more is left to them (assumed of sharing again with a weaker role).
 */
export function grant(world: World, fileId: string, email: string, role: Role): FilePermission {
  const file = fileOf(world, fileId);
  const known = permissionOf(file, email);
  const permission: FilePermission = {
    id: world.people.permissionId(email),
    emailAddress: world.people.primaryAddress(email),
    role: known && atLeast(known.role, role) ? known.role : role,
  };
  keepPermissions(world, file, [...withoutPerson(file, email), permission]);
  return permission;
}

/** Opens a file to anybody who has its link, or with null to nobody but those it is shared with. */
export function openToAnyone(world: World, fileId: string, anyone: Role | null): void {
  world.files.keep({ ...fileOf(world, fileId), anyone });
}

/** Sets somebody's role on a file they have access to. */
export function changeRole(world: World, fileId: string, id: string, role: Role): void {
  const file = fileOf(world, fileId);
  const changed = file.permissions.map((permission) =>
    permission.id === id ? { ...permission, role } : permission,
  );
  keepPermissions(world, file, changed);
}

/** Takes somebody's access to a file away; the owner's stays. */
export function revoke(world: World, fileId: string, email: string): void {
  const file = fileOf(world, fileId);
  if (permissionOf(file, email)?.role === 'owner') return;
  keepPermissions(world, file, withoutPerson(file, email));
}

/** Puts Google's own notice of a shared file into somebody's mailbox. */
export function notify(world: World, file: DriveFile, from: string, to: string): void {
  world.mailbox.push({
    from: world.people.primaryAddress(from),
    to: [world.people.primaryAddress(to)],
    cc: [],
    bcc: [],
    subject: `Spreadsheet shared with you: "${file.name}"`,
    body: `https://docs.google.com/spreadsheets/d/${file.id}/edit`,
    sentAt: world.clock.date(),
    kind: 'sharing',
  });
}

function fileOf(world: World, fileId: string): DriveFile {
  const file = world.files.find(fileId);
  if (!file) throw new Error(`There is no file ${fileId}.`);
  return file;
}

function withoutPerson(file: DriveFile, email: string): readonly FilePermission[] {
  return file.permissions.filter((permission) => !sameAddress(permission.emailAddress, email));
}

function keepPermissions(world: World, file: DriveFile, permissions: readonly FilePermission[]) {
  world.files.keep({ ...file, permissions });
}
