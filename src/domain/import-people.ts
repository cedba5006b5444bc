import type { Contact, UnreadRow } from './contact';
import { ContactsByKey } from './contact-keys';
import { compareNames } from './name';
import { judgeRepeat, type PersonKeys } from './repeats';

/** The records of a file that are one person's, in its order. */
export type ImportedPerson = readonly Contact[];

/**
 * The people of a file: records that repeat each other, or have one id and names that go together,
 * and whoever is one person with any of them.
 */
export function peopleIn(
  imported: readonly Contact[],
  keysOf: (contact: Contact) => PersonKeys,
): {
  readonly people: readonly ImportedPerson[];
  /** Records with the id of somebody before them who has another name. */
  readonly doubtful: readonly UnreadRow[];
} {
  const firstWithId = new Map<string, Contact>();
  const before = new ContactsByKey();
  const people = new Groups();
  const doubtful: UnreadRow[] = [];
  const repeatedBy = (contact: Contact) =>
    before
      .sharingWith(contact)
      .filter((other) => judgeRepeat(keysOf(contact), keysOf(other)) === 'repeat');
  for (const contact of imported) {
    const { id, row, name } = contact;
    const first = firstWithId.get(id);
    if (first !== undefined && compareNames(first.name, name) === 'different') {
      doubtful.push({ row, reason: 'same-id', otherRow: first.row });
      continue;
    }
    if (id !== '' && first === undefined) firstWithId.set(id, contact);
    people.add(contact, [...(first === undefined ? [] : [first]), ...repeatedBy(contact)]);
    before.add(contact);
  }
  return { people: people.all(), doubtful };
}

/** Contacts in groups that grow together. */
class Groups {
  private readonly byRow = new Map<number, Contact[]>();

  /** Adds a contact, and makes one group of theirs and those of others. */
  add(contact: Contact, others: readonly Contact[]): void {
    this.byRow.set(contact.row, [contact]);
    for (const other of others) this.join(contact.row, other.row);
  }

  private join(row: number, otherRow: number): void {
    const [one, other] = [this.byRow.get(row), this.byRow.get(otherRow)];
    if (one === undefined || other === undefined || one === other) return;
    other.push(...one);
    for (const contact of one) this.byRow.set(contact.row, other);
  }

  all(): readonly ImportedPerson[] {
    const groups = [...new Set(this.byRow.values())];
    return groups.map((group) => group.sort((a, b) => a.row - b.row));
  }
}
