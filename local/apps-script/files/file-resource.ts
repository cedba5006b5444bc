import type { Role } from '../access';
import type { World } from '../world';
import type { DriveFile, FilePermission } from './drive-file';
import { hasStarred } from './file-body';
import { atLeast, mayShare, ownerOf, roleOn } from './roles';

/** A line of an access list as the Drive API gives it. */
export function permissionResource(permission: FilePermission): Record<string, unknown> {
  return {
    kind: 'drive#permission',
    id: permission.id,
    type: 'user',
    emailAddress: permission.emailAddress,
    displayName: permission.emailAddress.split('@')[0],
    role: permission.role,
    deleted: false,
    pendingOwner: false,
  };
}

/** The id of the line that lets anybody in who has the link (Drive API, permissions). */
export const linkId = 'anyoneWithLink';

/** That line as the Drive API gives it. */
export function linkResource(role: Role): Record<string, unknown> {
  return { kind: 'drive#permission', id: linkId, type: 'anyone', role, allowFileDiscovery: false };
}

/** All lines of a file's access list, the link's last. */
export function permissionResources(file: DriveFile): readonly Record<string, unknown>[] {
  const people = file.permissions.map(permissionResource);
  return file.anyone ? [...people, linkResource(file.anyone)] : people;
}

/** A file as the Drive API gives it to this person. */
export function fileResource(world: World, file: DriveFile, user: string): Record<string, unknown> {
  const role = roleOn(file, user);
  const sharedMembers = mayShare(file, user)
    ? {
        permissions: permissionResources(file),
        permissionIds: permissionResources(file).map(({ id }) => id),
      }
    : {};
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    trashed: file.trashed,
    createdTime: file.createdTime.toISOString(),
    modifiedTime: file.modifiedTime.toISOString(),
    appProperties: file.appProperties,
    ...(Object.keys(file.properties).length > 0 ? { properties: file.properties } : {}),
    ...(file.description === '' ? {} : { description: file.description }),
    starred: hasStarred(file, user),
    owners: [personResource(world, ownerOf(file), user)],
    ownedByMe: role === 'owner',
    shared: file.permissions.length > 1 || file.anyone !== null,
    writersCanShare: file.writersCanShare,
    webViewLink: `https://docs.google.com/spreadsheets/d/${file.id}/edit?usp=drivesdk`,
    capabilities: {
      canEdit: atLeast(role, 'writer'),
      canShare: mayShare(file, user),
      canTrash: role === 'owner',
      canDelete: role === 'owner',
    },
    ...sharedMembers,
  };
}

/** A person as the Drive API gives them. */
export function personResource(world: World, email: string, user: string): Record<string, unknown> {
  const emailAddress = world.people.primaryAddress(email);
  return {
    kind: 'drive#user',
    displayName: emailAddress.split('@')[0],
    me: world.people.primaryAddress(user) === emailAddress,
    permissionId: world.people.permissionId(emailAddress),
    emailAddress,
  };
}
