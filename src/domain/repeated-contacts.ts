import type { Contact, UnreadRow } from './contact';
import type { OtherKeys } from './contact-reader';
import { findRepeats } from './repeats';

/**
 * The contacts with what they repeat, and the pairs a person should look at.
 *
 * The first record of a person stands for them: it takes over a number that only a later one has.
 */
export function withRepeats(
  people: readonly Contact[],
  others: ReadonlyMap<number, OtherKeys>,
  birthDateOf: (row: number) => string,
): { readonly contacts: readonly Contact[]; readonly doubts: readonly UnreadRow[] } {
  const { originals, doubtful } = findRepeats(people, (contact) => ({
    name: contact.name,
    phones: others.get(contact.row)?.phones ?? listOf(contact.phone),
    emails: others.get(contact.row)?.emails ?? listOf(contact.email || null),
    birthDate: birthDateOf(contact.row),
  }));
  const contacts = [...people];
  originals.forEach((original, index) => {
    const [repeat, first] = [contacts[index], contacts[original]];
    if (repeat === undefined || first === undefined) return;
    contacts[index] = { ...repeat, duplicateOf: first.row };
    if (first.phone === null && repeat.phone !== null)
      contacts[original] = withNumberOf(first, repeat);
  });
  const doubts = doubtful.map(([later, earlier]) => ({
    row: contacts[later]?.row ?? 0,
    reason: 'possible-repeat',
    otherRow: contacts[earlier]?.row ?? 0,
  }));
  return { contacts, doubts };
}

function withNumberOf(first: Contact, { phone, phoneAsTyped, phoneReason }: Contact): Contact {
  return { ...first, phone, phoneAsTyped, phoneReason };
}

function listOf(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}
