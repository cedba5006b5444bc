import type { Contact, UnreadRow } from './contact';
import { contactsById } from './contact-ids';
import { ContactsByKey } from './contact-keys';
import { mailbox } from './email';
import { type ImportedPerson, peopleIn } from './import-people';
import { compareNames } from './name';
import { judgeRepeat, type PersonKeys } from './repeats';

/** Which imported contact is whom. */
export interface Matches {
  /** People who are in the tab, each with the records of the file that speak of them, in its order. */
  readonly matched: readonly { readonly known: Contact; readonly imported: ImportedPerson }[];
  /** New people, each with their records. */
  readonly added: readonly ImportedPerson[];
  /** Imported contacts that may be somebody else's record, with that one's row. */
  readonly doubtful: readonly UnreadRow[];
}

/** Contacts of the tab, and what tells them apart. */
export interface Known {
  readonly contacts: readonly Contact[];
  keysOf(contact: Contact): PersonKeys;
}

/** What there is to match. */
export interface ToMatch {
  readonly known: Known;
  readonly imported: readonly Contact[];
  keysOfImported(contact: Contact): PersonKeys;
  /** The row that already says exactly what a person's records would write there, or null. */
  rowOf(person: ImportedPerson): number | null;
  /** The contacts as they are once everything sure was written. */
  after(matched: Matches['matched']): Known;
}

/**
 * Matches by id, else by number or address with a name that goes with it, as records of one tab are
 * compared. Records of the file that repeat each other are one person, who is matched as a whole.
 *
 * A row that says exactly what a person's records say is theirs and nobody else's, and who is not
 * surely known is compared with the contacts as they will be: so an import that was cut off goes on
 * as if it had not been.
 */
export function matchContacts(given: ToMatch): Matches {
  const { people, doubtful } = peopleIn(given.imported, given.keysOfImported);
  const byRow = new Map(given.known.contacts.map((contact) => [contact.row, contact]));
  const exact = new Map(people.map((person) => [person, byRow.get(given.rowOf(person) ?? 0)]));
  const taken = new Set([...exact.values()].map((contact) => contact?.row));
  const finderAmong = (known: Known) =>
    finderIn(known, given, (contact) => !taken.has(contact.row));
  const find = finderAmong(given.known);
  const found = people.map((person) => {
    const there = exact.get(person);
    return { person, finds: person.map(there === undefined ? find : () => theRow(there)) };
  });
  const matched = together(found);
  const findAfter = finderAmong(given.after(matched));
  const others = found
    .filter(({ finds }) => !finds.some(({ sure }) => sure))
    .map(({ person }) => ({ person, known: best(person.map(findAfter)).known }));
  const doubts = others.flatMap(({ person, known }) =>
    known === null ? [] : person.map(({ row }) => doubtOf(row, known)),
  );
  return {
    matched,
    added: others.flatMap(({ person, known }) => (known === null ? [person] : [])),
    doubtful: [...doubtful, ...doubts].sort((a, b) => a.row - b.row),
  };
}

function doubtOf(row: number, known: Contact): UnreadRow {
  return { row, reason: 'possible-repeat', otherRow: known.row };
}

/** Whom an imported contact surely is, or perhaps. */
interface Found {
  readonly known: Contact | null;
  readonly sure: boolean;
  /** Whether the id says so: it means a row, whoever else the row is like. */
  readonly byId: boolean;
  /** How much speaks for it. */
  readonly likeness: number;
}

const nobody: Found = { known: null, sure: false, byId: false, likeness: 0 };
const theRow = (known: Contact): Found => ({ known, sure: true, byId: true, likeness: 4 });

/** Finds whom a contact may be among those whose row is nobody's yet. */
function finderIn(
  { contacts, keysOf }: Known,
  { keysOfImported }: Pick<ToMatch, 'keysOfImported'>,
  isFree: (known: Contact) => boolean,
): (one: Contact) => Found {
  const ids = contactsById(contacts).byId;
  const byKey = new ContactsByKey(contacts.filter(isFree));
  return (contact) => {
    const sameId = ids.get(contact.id);
    // An id that now stands for another name is no proof.
    if (sameId !== undefined && isFree(sameId)) {
      const isOther = compareNames(sameId.name, contact.name) === 'different';
      return { ...theRow(sameId), sure: !isOther };
    }
    const keys = keysOfImported(contact);
    const judged = byKey.sharingWith(contact).flatMap((known): Found[] => {
      const verdict = judgeRepeat(keys, keysOf(known));
      if (verdict === 'other') return [];
      const sure = verdict === 'repeat';
      return [{ known, sure, byId: false, likeness: likeness(contact, known) }];
    });
    return best(judged);
  };
}

/** What is sure, then what most speaks for, then what comes first. */
function best(found: readonly Found[]): Found {
  const weight = ({ sure, likeness: much }: Found) => (sure ? 10 : 0) + much;
  return found.reduce((most, one) => {
    return most.known === null || weight(one) > weight(most) ? one : most;
  }, nobody);
}

/** Of several records that are one person's, the one with the same number is meant, then the one with the same address. */
function likeness(contact: Contact, known: Contact): number {
  const samePhone = contact.phone !== null && contact.phone === known.phone;
  const sameEmail = contact.email !== '' && mailbox(contact.email) === mailbox(known.email);
  return (samePhone ? 2 : 0) + (sameEmail ? 1 : 0);
}

/** The records of each known contact: those with its id, and the others of a person who is surely it. */
function together(
  found: readonly { readonly person: ImportedPerson; readonly finds: readonly Found[] }[],
): Matches['matched'] {
  const all = new Map<Contact, Contact[]>();
  for (const { person, finds } of found) {
    const whole = best(finds.filter(({ sure }) => sure)).known;
    person.forEach((contact, index) => {
      const own = finds[index];
      const known = own?.sure && own.byId ? own.known : whole;
      if (known !== null) all.set(known, [...(all.get(known) ?? []), contact]);
    });
  }
  return [...all].map(([known, imported]) => ({
    known,
    imported: imported.sort((a, b) => a.row - b.row),
  }));
}
