import { isBalanced } from '../schema/field-mask';
import type { World } from '../world';
import { checkAnswer } from './body-check';
import type { DriveCaller, DriveParameters, DriveRequest } from './drive-caller';
import { invalidFields, notEmulated } from './drive-error';
import {
  copyFile,
  createFile,
  deleteFile,
  exportFile,
  getFile,
  listFiles,
  updateFile,
} from './drive-files';
import {
  createPermission,
  deletePermission,
  getPermission,
  listPermissions,
  updatePermission,
} from './drive-permissions';
import { selectFields } from './field-mask';
import { personResource } from './file-resource';

interface Method {
  readonly answer: (request: DriveRequest) => unknown;
  /** What is answered when no `fields` are named (Drive API, "Return specific fields"). */
  readonly usualFields: string;
}

const fileFields = 'kind,id,name,mimeType';
const permissionFields = 'kind,id,type,role';

const methods: Readonly<Record<string, Method>> = {
  'about.get': { answer: about, usualFields: '*' },
  'files.create': { answer: createFile, usualFields: fileFields },
  'files.get': { answer: getFile, usualFields: fileFields },
  'files.list': {
    answer: listFiles,
    usualFields: `kind,incompleteSearch,nextPageToken,files(${fileFields})`,
  },
  'files.update': { answer: updateFile, usualFields: fileFields },
  'files.delete': { answer: deleteFile, usualFields: '*' },
  'files.export': { answer: exportFile, usualFields: '*' },
  'files.copy': { answer: copyFile, usualFields: fileFields },
  'permissions.create': { answer: createPermission, usualFields: permissionFields },
  'permissions.list': {
    answer: listPermissions,
    usualFields: `kind,nextPageToken,permissions(${permissionFields})`,
  },
  'permissions.get': { answer: getPermission, usualFields: permissionFields },
  'permissions.update': { answer: updatePermission, usualFields: permissionFields },
  'permissions.delete': { answer: deletePermission, usualFields: '*' },
};

/** Answers one request of the Drive API v3 as Google does, or throws a DriveError. */
export function callDriveApi(
  world: World,
  caller: DriveCaller,
  request: { method: string; parameters: DriveParameters; body?: unknown },
): unknown {
  const method = methods[request.method];
  if (!method) {
    throw notEmulated(request.method);
  }
  const { parameters, body } = request;
  const { fields } = parameters;
  if (typeof fields === 'string' && !isBalanced(fields)) throw invalidFields(fields);
  const answer = method.answer({ world, caller, parameters, body });
  checkAnswer(answer);
  return selectFields(answer, typeof fields === 'string' ? fields : method.usualFields);
}

function about({ world, caller }: DriveRequest): unknown {
  return { kind: 'drive#about', user: personResource(world, caller.user, caller.user) };
}
