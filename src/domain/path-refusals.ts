import { askedNotToBeCalled } from './call-lines';
import type { Contact, ContactReading } from './contact';
import { itemOf, type Journey } from './journey';
import type { Path } from './path';

/** The contacts of a tab, and what the path knows better of them. */
export interface KnownContacts {
  readonly reading: ContactReading;
  /** The contacts whose id is theirs alone. */
  readonly byId: ReadonlyMap<string, Contact>;
  /** Those, by id, who asked on the path not to be called again, which no row says yet. */
  readonly unnoted: ReadonlySet<string>;
}

/** Journeys that ended because their contact asked not to be called again. */
export function refusedOn(path: Path, journeys: readonly Journey[]): Journey[] {
  return journeys.filter((journey) => itemOf(journey, path).effects.doNotCall);
}

/**
 * The contacts where whoever refused on the path counts as not to be called, whatever their row says:
 * it may have been away, or out of reach, when that was learned.
 */
export function withPathRefusals<Contacts extends KnownContacts>(
  contacts: Contacts,
  journeys: readonly Journey[],
  path: Path,
): Contacts {
  const fresh = unnotedIn(contacts, refusedOn(path, journeys));
  if (fresh.size === 0) return contacts;
  const { reading, byId, unnoted } = contacts;
  const marked = (contact: Contact) =>
    fresh.has(contact.id) ? { ...contact, doNotCall: true } : contact;
  return {
    ...contacts,
    reading: { ...reading, contacts: reading.contacts.map(marked) },
    byId: new Map([...byId].map(([id, contact]) => [id, marked(contact)])),
    unnoted: new Set([...unnoted, ...fresh]),
  };
}

/** Who refused, unless a row of theirs, or of somebody who may be them, says it already. */
function unnotedIn(
  { reading, byId }: KnownContacts,
  refused: readonly Journey[],
): ReadonlySet<string> {
  const ids = refused
    .map(({ contactId }) => contactId)
    .filter((id) => byId.get(id)?.doNotCall === false);
  if (ids.length === 0) return new Set();
  const noted = askedNotToBeCalled(reading);
  return new Set(ids.filter((id) => !noted.has(id)));
}
