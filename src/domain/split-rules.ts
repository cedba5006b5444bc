import type { Contact } from './contact';
import { phonesOf } from './contact-phones';
import { mailbox } from './email';
import { comparableName } from './household';
import type { Volunteer } from './volunteer';

/** Why a contact could be given to nobody. */
export type NotGivenReason = 'no-callers' | 'own-record';

/**
 * Something that forbids a contact to some callers. It is prepared once for all the callers, so
 * that asking about each of many contacts stays cheap.
 */
interface Rule {
  readonly reason: NotGivenReason;
  readonly prepare: (callers: readonly Volunteer[]) => (contact: Contact) => readonly Volunteer[];
}

/** The callers by what `keyOf` answers, those without an answer left out. */
function callersBy(
  callers: readonly Volunteer[],
  keyOf: (caller: Volunteer) => string | null,
): ReadonlyMap<string, readonly Volunteer[]> {
  const found = new Map<string, Volunteer[]>();
  for (const caller of callers) {
    const key = keyOf(caller);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), caller]);
  }
  return found;
}

const none: readonly Volunteer[] = [];

const emailOf = (person: { readonly email: string }): string => mailbox(person.email);

const ownRecord: Rule = {
  reason: 'own-record',
  prepare: (callers) => {
    const byPhone = callersBy(callers, (caller) => caller.phone);
    const byEmail = callersBy(callers, (caller) => emailOf(caller) || null);
    const sameName = (contact: Contact) => (caller: Volunteer) =>
      comparableName(caller.name) === comparableName(contact.name);
    return (contact) => {
      const own = phonesOf(contact).flatMap((phone) => byPhone.get(phone) ?? none);
      const namesakes = byEmail.get(emailOf(contact))?.filter(sameName(contact)) ?? none;
      return namesakes.length === 0 ? own : [...own, ...namesakes];
    };
  },
};

/** Every rule of a split, the first that forbids a contact to everybody being its reason. */
const rules: readonly Rule[] = [ownRecord];

/** The callers a contact must not go to, with the reason for each. */
export type Forbidden = ReadonlyMap<Volunteer, NotGivenReason>;

const nobody: Forbidden = new Map();

/** A function that says of each contact which of these callers must not get it. */
export function forbiddenAmong(callers: readonly Volunteer[]): (contact: Contact) => Forbidden {
  const prepared = rules.map(({ reason, prepare }) => ({ reason, forbids: prepare(callers) }));
  return (contact) => {
    let found: Map<Volunteer, NotGivenReason> | undefined;
    for (const { reason, forbids } of prepared) {
      for (const caller of forbids(contact)) {
        found ??= new Map();
        if (!found.has(caller)) found.set(caller, reason);
      }
    }
    return found ?? nobody;
  };
}
