import { judgeCallable } from './callable';
import type { Contact, ContactReading, UnreadRow } from './contact';
import { phonesOf } from './contact-phones';

/** Somebody who may be called, at a number of somebody who asked not to be called. */
export interface SameNumber {
  readonly contact: Contact;
  readonly refusing: Contact;
}

/** Everybody who may be called and has a number, whichever, of somebody who refuses. */
export function sameNumbers(
  reading: ContactReading,
  refuses: (contact: Contact) => boolean,
): SameNumber[] {
  const refusing = new Map<string, Contact>();
  for (const contact of reading.contacts.filter(refuses)) {
    for (const phone of phonesOf(contact)) refusing.set(phone, refusing.get(phone) ?? contact);
  }
  if (refusing.size === 0) return [];
  const { refusals } = judgeCallable(reading, new Set());
  return reading.contacts.flatMap((contact, index) => {
    const [other] = phonesOf(contact).flatMap((phone) => refusing.get(phone) ?? []);
    const mayBeCalled = refusals[index] === null && contact.duplicateOf === null;
    return other !== undefined && mayBeCalled ? [{ contact, refusing: other }] : [];
  });
}

/** The same as doubts: whoever answers may be the one who refuses. */
export function sameNumberDoubts(reading: ContactReading): UnreadRow[] {
  return sameNumbers(reading, ({ doNotCall }) => doNotCall).map(({ contact, refusing }) => ({
    row: contact.row,
    reason: 'number-of-refusing',
    otherRow: refusing.row,
  }));
}
