import type { Role } from '../access';
import { sameAddress } from './canonical-address';
import type { DriveFile, FilePermission } from './drive-file';

const strength: Record<Role, number> = { reader: 1, commenter: 2, writer: 3, owner: 4 };

/** Whether a role allows all that another does. */
export function atLeast(role: Role | undefined, least: Role): boolean {
  return role !== undefined && strength[role] >= strength[least];
}

/** What somebody may do with a file, by their own line or by its link (Drive API, "Roles and permissions"). */
export function roleOn(file: DriveFile, email: string): Role | undefined {
  const own = permissionOf(file, email)?.role;
  return file.anyone && !atLeast(own, file.anyone) ? file.anyone : own;
}

/** Somebody's line in a file's access list. */
export function permissionOf(file: DriveFile, email: string): FilePermission | undefined {
  return file.permissions.find((permission) => sameAddress(permission.emailAddress, email));
}

/** The address of the file's owner. */
export function ownerOf(file: DriveFile): string {
  return file.permissions.find((permission) => permission.role === 'owner')?.emailAddress ?? '';
}

/** Whether somebody may change who has access (Drive API, File.writersCanShare); the link alone does not allow it (assumed). */
export function mayShare(file: DriveFile, email: string): boolean {
  const role = permissionOf(file, email)?.role;
  return role === 'owner' || (role === 'writer' && file.writersCanShare);
}
