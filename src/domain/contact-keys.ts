import type { Contact, ContactReading } from './contact';
import { phonesOf } from './contact-phones';
import { mailbox } from './email';
import { columnsOf, firstText } from './record-cells';
import { mostSharing, type PersonKeys } from './repeats';

/** What tells the contacts of a reading apart. */
export function personKeysIn({
  table,
  layout,
}: Pick<ContactReading, 'table' | 'layout'>): (contact: Contact) => PersonKeys {
  const born = columnsOf(layout.columns, 'birthDate');
  return (contact) => {
    const { name, id, email, row } = contact;
    return {
      name,
      id,
      phones: phonesOf(contact),
      emails: email === '' ? [] : [email],
      birthDate: born.length === 0 ? '' : firstText(table[row - 1] ?? [], born),
    };
  };
}

/** Contacts by their numbers and addresses. */
export class ContactsByKey {
  private readonly byKey = new Map<string, Contact[]>();

  constructor(contacts: readonly Contact[] = []) {
    for (const contact of contacts) this.add(contact);
  }

  add(contact: Contact): void {
    for (const key of keysOf(contact)) {
      const same = this.byKey.get(key);
      if (same === undefined) this.byKey.set(key, [contact]);
      else if (same.length < mostSharing) same.push(contact);
    }
  }

  /** Those who have a number or the address of a contact. */
  sharingWith(contact: Contact): readonly Contact[] {
    return keysOf(contact).flatMap((key) => this.byKey.get(key) ?? []);
  }
}

function keysOf(contact: Contact): readonly string[] {
  const { email } = contact;
  return [...phonesOf(contact), ...(email === '' ? [] : [mailbox(email)])];
}
