import type { Role } from '../access';
import { grant, notify, revoke } from '../files/access-list';
import { sameAddress } from '../files/canonical-address';
import { needsNotification } from '../files/drive-error';
import { ownerOf, permissionOf } from '../files/roles';
import { ServiceException } from '../google-error';
import { addressIn, userOf } from '../services/user';
import type { OpenSpreadsheet } from './open-spreadsheet';

type WholeSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Person = string | GoogleAppsScript.Base.User;

/** Who has access to a spreadsheet (class Spreadsheet); sharing sends Google's own notice (assumed). */
export function peopleMembers(open: OpenSpreadsheet, self: () => WholeSpreadsheet) {
  const share = (method: string, people: readonly Person[], role: Role) => {
    const addresses = people.map(addressIn);
    open.shareCall(method, (file) => {
      const { world, user } = open.session;
      for (const address of addresses) refuseAddress(open, address);
      for (const address of addresses) {
        const isNew = permissionOf(file, address) === undefined;
        grant(world, open.id, address, role);
        if (isNew) notify(world, file, user, address);
      }
    });
    return self();
  };
  const remove = (method: string, person: Person) => {
    open.shareCall(method, () => revoke(open.session.world, open.id, addressIn(person)));
    return self();
  };
  const list = (method: string, roles: readonly Role[]) => () =>
    open.read(method, 0, () => {
      const { permissions } = open.file('reader');
      const found = permissions.filter(({ role }) => roles.includes(role));
      return found.map(({ emailAddress }) => userOf(() => emailAddress));
    });
  return {
    addEditor: (person: Person) => share('addEditor', [person], 'writer'),
    addEditors: (people: readonly string[]) => share('addEditors', people, 'writer'),
    addViewer: (person: Person) => share('addViewer', [person], 'reader'),
    addViewers: (people: readonly string[]) => share('addViewers', people, 'reader'),
    removeEditor: (person: Person) => remove('removeEditor', person),
    removeViewer: (person: Person) => remove('removeViewer', person),
    getEditors: list('getEditors', ['owner', 'writer']),
    getViewers: list('getViewers', ['owner', 'writer', 'commenter', 'reader']),
    getOwner: () =>
      open.read('getOwner', 0, () => {
        const owner = ownerOf(open.file('reader'));
        return userOf(() => owner);
      }),
  };
}

function refuseAddress(open: OpenSpreadsheet, address: string): void {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) {
    throw new ServiceException(`Invalid email: ${address}`);
  }
  const { people } = open.session.world;
  const isOwner = sameAddress(address, ownerOf(open.file('reader')));
  if (isOwner || people.hasAccount(address)) return;
  throw new ServiceException(needsNotification(address).message.replace(/^.*?"(.*)"$/s, '$1'));
}
