import type { Contact, UnreadRow } from './contact';
import { phonesOf } from './contact-phones';
import type { OtherKeys } from './contact-reader';
import { findRepeats } from './repeats';

/**
 * The contacts with what they repeat, and the pairs a person should look at.
 *
 * The first record of a person stands for them: it takes over numbers that only a later one has.
 */
export function withRepeats(
  people: readonly Contact[],
  others: ReadonlyMap<number, OtherKeys>,
  birthDateOf: (row: number) => string,
): { readonly contacts: readonly Contact[]; readonly doubts: readonly UnreadRow[] } {
  const { originals, doubtful } = findRepeats(people, (contact) => ({
    name: contact.name,
    id: contact.id,
    phones: others.get(contact.row)?.phones ?? listOf(contact.phone),
    emails: others.get(contact.row)?.emails ?? listOf(contact.email || null),
    birthDate: birthDateOf(contact.row),
  }));
  const contacts = [...people];
  originals.forEach((original, index) => {
    const [repeat, first] = [contacts[index], contacts[original]];
    if (repeat === undefined || first === undefined) return;
    contacts[index] = { ...repeat, duplicateOf: first.row };
    contacts[original] = withNumbersOf(first, repeat);
  });
  const doubts = doubtful.map(
    ([later, earlier]): UnreadRow => ({
      row: contacts[later]?.row ?? 0,
      reason: 'possible-repeat',
      otherRow: contacts[earlier]?.row ?? 0,
    }),
  );
  return { contacts, doubts };
}

/** The record itself when the repeat has no number that it lacks. */
function withNumbersOf(first: Contact, repeat: Contact): Contact {
  const known = phonesOf(first);
  const numbers = phonesOf(repeat).filter((phone) => !known.includes(phone));
  if (numbers.length === 0) return first;
  if (first.phone !== null) return { ...first, otherPhones: [...known.slice(1), ...numbers] };
  const { phone, phoneAsTyped, phoneReason } = repeat;
  const otherPhones = numbers.filter((number) => number !== phone);
  const others = otherPhones.length === 0 ? {} : { otherPhones };
  return { ...first, phone, phoneAsTyped, phoneReason, ...others };
}

function listOf(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}
