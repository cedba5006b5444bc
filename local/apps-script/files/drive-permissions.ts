import type { Role } from '../access';
import { changeRole, grant, notify, openToAnyone, revoke } from './access-list';
import { checkBody } from './body-check';
import { sameAddress } from './canonical-address';
import { type DriveRequest, requestedFile } from './drive-caller';
import {
  DriveError,
  insufficientPermissions,
  invalidValue,
  needsNotification,
  notEmulated,
  sharingRateLimitExceeded,
} from './drive-error';
import type { DriveFile, FilePermission } from './drive-file';
import { linkId, linkResource, permissionResource, permissionResources } from './file-resource';
import { listed } from './listed';
import { atLeast, mayShare, roleOn } from './roles';

interface PermissionBody {
  readonly type?: string;
  readonly role?: string;
  readonly emailAddress?: string;
}

const givenRoles: readonly string[] = ['writer', 'commenter', 'reader'] satisfies readonly Role[];

/** Shares a file with one person, by mail or in silence, or with whoever has its link (Drive API, permissions.create). */
export function createPermission(request: DriveRequest): unknown {
  const { world, caller, parameters } = request;
  const file = shareableFile(request);
  const { type, emailAddress, role } = wantedPermission(request);
  if (type === 'anyone') return openedByLink(request, file, role);
  const isSilent = String(parameters.sendNotificationEmail ?? true) === 'false';
  if (isSilent && !world.people.hasAccount(emailAddress)) throw needsNotification(emailAddress);
  if (!world.quotas.spend(caller.user, 'shares')) throw sharingRateLimitExceeded();
  const permission = grant(world, file.id, emailAddress, role);
  if (!isSilent) notify(world, file, caller.user, emailAddress);
  return permissionResource(permission);
}

function openedByLink({ world, caller }: DriveRequest, file: DriveFile, role: Role): unknown {
  if (!world.quotas.spend(caller.user, 'shares')) throw sharingRateLimitExceeded();
  openToAnyone(world, file.id, role);
  return linkResource(role);
}

/** The access list of a file, for those who may edit it (Drive API, permissions.list). */
export function listPermissions(request: DriveRequest): unknown {
  const file = requestedFile(request);
  if (!atLeast(roleOn(file, request.caller.user), 'writer')) throw insufficientPermissions();
  const lines = permissionResources(file);
  const page = listed(lines, request.parameters, lines.length);
  return {
    kind: 'drive#permissionList',
    permissions: page.items,
    ...page.next,
  };
}

/** One line of an access list (Drive API, permissions.get). */
export function getPermission(request: DriveRequest): unknown {
  const file = requestedFile(request);
  if (file.anyone && isLink(request)) return linkResource(file.anyone);
  return permissionResource(requestedPermission(file, request));
}

/** Changes somebody's role on a file, not the owner's (Drive API, permissions.update). */
export function updatePermission(request: DriveRequest): unknown {
  const file = shareableFile(request);
  checkBody(request.body ?? {}, 'Permission');
  const role = givenRole((request.body as PermissionBody | null)?.role);
  if (file.anyone && isLink(request)) return openedByLink(request, file, role);
  const permission = requestedPermission(file, request);
  if (permission.role === 'owner') throw insufficientPermissions();
  changeRole(request.world, file.id, permission.id, role);
  return permissionResource({ ...permission, role });
}

/** Takes a person's access away; anyone may leave a file, the owner excepted (Drive API, permissions.delete). */
export function deletePermission(request: DriveRequest): null {
  const file = requestedFile(request);
  if (file.anyone && isLink(request)) return closeLink(request);
  const permission = requestedPermission(file, request);
  const isOwn = sameAddress(permission.emailAddress, request.caller.user);
  if (!isOwn && !mayShare(file, request.caller.user)) throw insufficientPermissions();
  if (permission.role === 'owner') throw insufficientPermissions();
  revoke(request.world, file.id, permission.emailAddress);
  return null;
}

function isLink({ parameters }: DriveRequest): boolean {
  return parameters.permissionId === linkId;
}

function closeLink(request: DriveRequest): null {
  openToAnyone(request.world, shareableFile(request).id, null);
  return null;
}

function shareableFile(request: DriveRequest): DriveFile {
  const file = requestedFile(request);
  if (!mayShare(file, request.caller.user)) throw insufficientPermissions();
  return file;
}

function requestedPermission(file: DriveFile, { parameters }: DriveRequest): FilePermission {
  const id = String(parameters.permissionId ?? '');
  const permission = file.permissions.find((candidate) => candidate.id === id);
  if (permission) return permission;
  throw new DriveError(404, 'notFound', `Permission not found: ${id}.`, 'permissionId');
}

function wantedPermission({ body }: DriveRequest): Required<PermissionBody> & { role: Role } {
  checkBody(body ?? {}, 'Permission');
  const { type, role, emailAddress = '' } = (body ?? {}) as PermissionBody;
  if (!type || !role) {
    throw new DriveError(
      400,
      'required',
      'The permission type field is required.',
      'permission.type',
    );
  }
  if (type === 'anyone') return { type, role: givenRole(role), emailAddress };
  if (type !== 'user') throw notEmulated(`Sharing with a ${type}`);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(emailAddress.trim())) {
    throw new DriveError(
      400,
      'invalidSharingRequest',
      `Bad Request. User message: "The specified emailAddress is invalid or not applicable for the given permission type."`,
    );
  }
  return { type, emailAddress: emailAddress.trim(), role: givenRole(role) };
}

function givenRole(role: string | undefined): Role {
  if (!role || !givenRoles.includes(role)) throw invalidValue('permission.role');
  return role as Role;
}
