import type { Contact } from './contact';
import { fold } from './fold';

/** What people of one home have in common: the address alone would be a block of flats. */
function homeOf(contact: Contact): string | null {
  const address = fold(contact.address);
  const lastName = fold(contact.lastName);
  return address === '' || lastName === '' ? null : `${lastName}\n${address}`;
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

/** Joins all the contacts for which `keyOf` answers the same, null being no answer. */
function join(
  parents: number[],
  contacts: readonly Contact[],
  keyOf: (contact: Contact) => string | null,
): void {
  const firstByKey = new Map<string, number>();
  contacts.forEach((contact, index) => {
    const key = keyOf(contact);
    if (key === null) return;
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, index);
    else parents[rootOf(parents, index)] = rootOf(parents, first);
  });
}

/**
 * The contacts in groups that one caller should ring: the same phone, or the same last name at the
 * same address. Groups and their members keep the order given.
 */
export function householdsOf(contacts: readonly Contact[]): readonly (readonly Contact[])[] {
  const parents = contacts.map((_, index) => index);
  join(parents, contacts, (contact) => contact.phone);
  join(parents, contacts, homeOf);
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
