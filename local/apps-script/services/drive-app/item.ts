import type { Role } from '../../access';
import { grant, notify, openToAnyone, revoke } from '../../files/access-list';
import type { DriveFile } from '../../files/drive-file';
import { mayShare, ownerOf, permissionOf, roleOn } from '../../files/roles';
import { retitled } from '../../files/spreadsheet-content';
import { ServiceException } from '../../google-error';
import type { CostName } from '../../latency';
import type { Session } from '../../session';
import { addressIn, userOf } from '../user';
import { parentOf, rootOf } from './tree';

type Person = string | GoogleAppsScript.Base.User;

/** What a script is told of a file that is not there for it (observed). */
export function missingItem(): ServiceException {
  return new ServiceException(
    'No item with the given ID could be found, or you do not have permission to access it.',
  );
}

/** A file or folder, if this person may see it. */
export function visibleItem({ world, user }: Session, id: string): DriveFile {
  const file = world.files.find(id);
  if (!file || !roleOn(file, user)) throw missingItem();
  return file;
}

/** One trip to Drive. */
export function callDrive<Result>(
  session: Session,
  method: string,
  cost: CostName,
  work: () => Result,
): Result {
  session.sendBuffered();
  const isReading = cost.endsWith('-read');
  const scope = isReading ? 'driveAppReading' : 'driveApp';
  const sharing = cost === 'permission-write';
  return session.call({ service: 'DriveApp', method, cost, scope, sharing }, work);
}

/** What files and folders have in common (classes File and Folder). */
export function itemMembers<Self>(session: Session, id: string, self: () => Self) {
  const now = () => visibleItem(session, id);
  const keep = (method: string, changes: Partial<DriveFile>) =>
    callDrive(session, method, 'file-write', () => {
      if (!['owner', 'writer'].includes(roleOn(now(), session.user) ?? '')) {
        throw new ServiceException('Access denied: DriveApp.');
      }
      session.world.files.keep({ ...now(), ...changes });
      return self();
    });
  return {
    ...peopleMembers(session, now, self),
    getId: () => id,
    getName: () => now().name,
    getDateCreated: () => now().createdTime,
    getLastUpdated: () => now().modifiedTime,
    getDescription: () => now().description || null,
    setDescription: (description: string) => keep('setDescription', { description }),
    isTrashed: () => now().trashed,
    setTrashed: (trashed: boolean) => keep('setTrashed', { trashed }),
    setShareableByEditors: (writersCanShare: boolean) =>
      keep('setShareableByEditors', { writersCanShare }),
    isShareableByEditors: () => now().writersCanShare,
    setName: (name: string) => {
      const { spreadsheet } = now();
      const content = spreadsheet ? { spreadsheet: retitled(spreadsheet, name) } : {};
      return keep('setName', { name, ...content });
    },
    moveTo: (folder: { getId(): string }) =>
      callDrive(session, 'moveTo', 'file-write', () => {
        session.world.folders.parents.set(id, folder.getId());
        return self();
      }),
    parentIds: () => (id === rootOf(session) ? [] : [parentOf(session, id)]),
  };
}

const linkRoles: Readonly<Record<string, Role>> = {
  VIEW: 'reader',
  COMMENT: 'commenter',
  EDIT: 'writer',
};

function linkRole(access: string, permission: string): Role | null {
  if (access === 'PRIVATE') return null;
  const role = linkRoles[permission];
  if (access === 'ANYONE_WITH_LINK' && role) return role;
  throw new Error(`Sharing with ${access} to ${permission} is not emulated.`);
}

function peopleMembers<Self>(session: Session, now: () => DriveFile, self: () => Self) {
  const { world, user } = session;
  const share = (method: string, people: readonly Person[], role: Role) =>
    callDrive(session, method, 'permission-write', () => {
      if (!mayShare(now(), user)) throw new ServiceException('Access denied: DriveApp.');
      for (const address of people.map(addressIn)) {
        const isNew = permissionOf(now(), address) === undefined;
        grant(world, now().id, address, role);
        if (isNew) notify(world, now(), user, address);
      }
      return self();
    });
  const remove = (method: string, person: Person) =>
    callDrive(session, method, 'permission-write', () => {
      revoke(world, now().id, addressIn(person));
      return self();
    });
  const list = (method: string, roles: readonly Role[]) => () =>
    callDrive(session, method, 'permission-read', () => {
      const found = now().permissions.filter(({ role }) => roles.includes(role));
      return found.map(({ emailAddress }) => userOf(() => emailAddress));
    });
  return {
    setSharing: (access: object, permission: object) =>
      callDrive(session, 'setSharing', 'permission-write', () => {
        if (!mayShare(now(), user)) throw new ServiceException('Access denied: DriveApp.');
        openToAnyone(world, now().id, linkRole(String(access), String(permission)));
        return self();
      }),
    addEditor: (person: Person) => share('addEditor', [person], 'writer'),
    addEditors: (people: readonly string[]) => share('addEditors', people, 'writer'),
    addViewer: (person: Person) => share('addViewer', [person], 'reader'),
    addViewers: (people: readonly string[]) => share('addViewers', people, 'reader'),
    addCommenter: (person: Person) => share('addCommenter', [person], 'commenter'),
    removeEditor: (person: Person) => remove('removeEditor', person),
    removeViewer: (person: Person) => remove('removeViewer', person),
    getEditors: list('getEditors', ['writer']),
    getViewers: list('getViewers', ['commenter', 'reader']),
    getOwner: () => userOf(() => ownerOf(now())),
  };
}
