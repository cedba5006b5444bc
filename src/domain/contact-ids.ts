import type { Contact, ContactReading, UnreadRow } from './contact';
import { cellText } from './record-cells';
import type { Cell } from './table';

/** The id a cell holds: the same wherever the cell is read, whatever spaces stand in it. */
export function idOf(cell: Cell | undefined): string {
  return cellText(cell);
}

/** The contacts as their ids name them, and the ids that name several people. */
export interface ContactsById {
  /** By id, those whose id is theirs alone; of a person's equal rows the first. */
  readonly byId: ReadonlyMap<string, Contact>;
  /** Rows with the id of another person, each with that person's row. */
  readonly doubts: readonly UnreadRow[];
}

/**
 * Finds contacts by id, but for ids that stand in the rows of several people: a copied row brings
 * the id of somebody else along, and nobody can tell then whom the id means.
 */
export function contactsById(contacts: readonly Contact[]): ContactsById {
  const byId = new Map<string, Contact>();
  const doubts: UnreadRow[] = [];
  const shared = new Set<string>();
  for (const contact of contacts) {
    const { id, row } = contact;
    const first = byId.get(id);
    if (first === undefined) byId.set(id, contact);
    else if (id !== '' && !isSamePerson(first, contact)) {
      doubts.push({ row, reason: 'same-id', otherRow: first.row });
      shared.add(id);
    }
  }
  byId.delete('');
  for (const id of shared) byId.delete(id);
  return { byId, doubts };
}

/** A row copied whole is a repeat like any other, as long as it still says the same of who it is. */
function isSamePerson(first: Contact, other: Contact): boolean {
  const repeats = (other.duplicateOf ?? other.row) === (first.duplicateOf ?? first.row);
  const same = (field: 'name' | 'phone' | 'email') => first[field] === other[field];
  return repeats && same('name') && same('phone') && same('email');
}

/** The ids that name several people, as the doubts of a reading list them. */
export function idsOfSeveral({ contacts, doubts }: ContactReading): ReadonlySet<string> {
  const rows = new Set(doubts.flatMap(({ row, reason }) => (reason === 'same-id' ? [row] : [])));
  if (rows.size === 0) return new Set();
  return new Set(contacts.flatMap(({ id, row }) => (rows.has(row) ? [id] : [])));
}
