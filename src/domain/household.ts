import type { Contact } from './contact';
import { phonesOf } from './contact-phones';
import { fold } from './fold';

/** What people of one home have in common: the address alone would be a block of flats. */
function homesOf(contact: Contact): readonly string[] {
  const address = fold(contact.address);
  const lastName = fold(contact.lastName);
  return address === '' || lastName === '' ? [] : [`${lastName}\n${address}`];
}

/** The representative of an index, with the way to it shortened for the next time. */
function rootOf(parents: number[], index: number): number {
  let root = index;
  for (let next = parents[root]; next !== undefined && next !== root; next = parents[root]) {
    parents[root] = parents[next] ?? next;
    root = next;
  }
  return root;
}

/** Joins all the contacts for whom `keysOf` answers with the same key. */
function join(
  parents: number[],
  contacts: readonly Contact[],
  keysOf: (contact: Contact) => readonly string[],
): void {
  const firstByKey = new Map<string, number>();
  contacts.forEach((contact, index) => {
    for (const key of keysOf(contact)) {
      const first = firstByKey.get(key);
      if (first === undefined) firstByKey.set(key, index);
      else parents[rootOf(parents, index)] = rootOf(parents, first);
    }
  });
}

/**
 * The contacts in groups that one caller should ring: the same phone, or the same last name at the
 * same address. Groups and their members keep the order given.
 */
export function householdsOf(contacts: readonly Contact[]): readonly (readonly Contact[])[] {
  const parents = contacts.map((_, index) => index);
  join(parents, contacts, phonesOf);
  join(parents, contacts, homesOf);
  const groups: Contact[][] = contacts.map(() => []);
  contacts.forEach((contact, index) => {
    groups[rootOf(parents, index)]?.push(contact);
  });
  return groups.filter((group) => group.length > 0);
}

/** A name as it is compared, whichever of first and last name comes first. */
export function comparableName(name: string): string {
  return fold(name).split(' ').sort().join(' ');
}
