import type { Contact, UnreadRow } from './contact';
import { contactsById } from './contact-ids';
import { mailbox } from './email';
import { compareNames } from './name';

/** Which imported contact is whom. */
export interface Matches {
  readonly matched: readonly (readonly [known: Contact, imported: Contact])[];
  readonly added: readonly Contact[];
  /** Imported contacts that may be somebody known, with that contact's row. */
  readonly doubtful: readonly UnreadRow[];
}

type Found = { readonly known: Contact; readonly sure: boolean } | null;

function keysOf({ phone, email }: Contact): readonly string[] {
  return [phone ?? '', email === '' ? '' : mailbox(email)].filter((key) => key !== '');
}

function byKeys(contacts: readonly Contact[]): ReadonlyMap<string, readonly Contact[]> {
  const found = new Map<string, Contact[]>();
  for (const contact of contacts) {
    for (const key of keysOf(contact)) {
      const same = found.get(key);
      if (same === undefined) found.set(key, [contact]);
      else same.push(contact);
    }
  }
  return found;
}

/** An id that now stands for another name is no proof. */
function byId(known: Contact | undefined, imported: Contact): Found {
  if (known === undefined) return null;
  return { known, sure: compareNames(known.name, imported.name) !== 'different' };
}

function byKey(candidates: readonly Contact[], imported: Contact): Found {
  const verdicts = candidates.map((known) => ({
    known,
    verdict: compareNames(known.name, imported.name),
  }));
  const same = verdicts.find(({ verdict }) => verdict === 'same');
  if (same !== undefined) return { known: same.known, sure: true };
  const unclear = verdicts.find(({ verdict }) => verdict === 'unclear');
  return unclear === undefined ? null : { known: unclear.known, sure: false };
}

/** Matches by id, else by number or address with a name that goes with it; a repeat goes to its first record. */
export function matchContacts(known: readonly Contact[], imported: readonly Contact[]): Matches {
  const byRow = new Map(known.map((contact) => [contact.row, contact]));
  const ids = contactsById(known).byId;
  const keys = byKeys(known);
  const matched: (readonly [Contact, Contact])[] = [];
  const added: Contact[] = [];
  const doubtful: UnreadRow[] = [];
  for (const contact of imported) {
    const candidates = keysOf(contact).flatMap((key) => keys.get(key) ?? []);
    const found = byId(ids.get(contact.id), contact) ?? byKey(candidates, contact);
    const doubt = doubtOf(contact, found);
    if (found?.sure) matched.push([firstOf(found.known, byRow), contact]);
    else if (doubt === null) added.push(contact);
    else doubtful.push(doubt);
  }
  return { matched, added, doubtful };
}

function firstOf(contact: Contact, byRow: ReadonlyMap<number, Contact>): Contact {
  return byRow.get(contact.duplicateOf ?? contact.row) ?? contact;
}

/** Why an imported contact that matches nobody for sure is not simply new. */
function doubtOf({ row, duplicateOf }: Contact, found: Found): UnreadRow | null {
  if (found !== null) return { row, reason: 'possible-repeat', otherRow: found.known.row };
  return duplicateOf === null ? null : { row, reason: 'repeat', otherRow: duplicateOf };
}
