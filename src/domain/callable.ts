import { mergedConsent } from './consent';
import type { Consent, Contact, ContactReading } from './contact';

/** Why a record is not to be called, in the order in which the first one counts. */
export const exclusionReasons = [
  'not-a-contact',
  'repeat',
  'deceased',
  'do-not-call',
  'consent-refused',
  'consent-unknown',
  'no-usable-phone',
  'already-on-path',
] as const;

/** A reason not to call, of those in `exclusionReasons`. */
export type ExclusionReason = (typeof exclusionReasons)[number];

/** Reasons that hold for the person, whichever of their records is asked. */
export type RefusalReason = Extract<
  ExclusionReason,
  'deceased' | 'do-not-call' | 'consent-refused' | 'consent-unknown'
>;

/** Who may be called. */
export interface Callability {
  /** For each contact of the reading, in its order: the first reason against calling, or null. */
  readonly reasons: readonly (ExclusionReason | null)[];
  /** For each contact, a repeat or not: what all records of the person say against calling, or null. */
  readonly refusals: readonly (RefusalReason | null)[];
}

/** What all the records of one person say together. */
interface Merged {
  consents: Consent[];
  doNotCall: boolean;
  deceased: boolean;
}

/** What a person says against being called, the first that holds being the reason. */
const refusals: readonly (readonly [RefusalReason, (said: Merged | Contact) => boolean])[] = [
  ['deceased', (said) => said.deceased],
  ['do-not-call', (said) => said.doNotCall],
  ['consent-refused', (said) => consentOf(said) === false],
  ['consent-unknown', (said) => consentOf(said) === 'unknown'],
];

function consentOf(said: Merged | Contact): Consent {
  return 'consents' in said ? mergedConsent(said.consents) : said.consent;
}

/** The row of the record that stands for the person. */
function rootOf({ row, duplicateOf }: Contact): number {
  return duplicateOf ?? row;
}

/** The reason against calling each contact; consent and do-not-call are merged over repeats, and any refusal wins. */
export function judgeCallable(reading: ContactReading, onPath: ReadonlySet<string>): Callability {
  const merged = mergedByRow(reading);
  const walking = rowsOnPath(reading, onPath);
  const refused = reading.contacts.map((contact) => {
    const said = merged.get(rootOf(contact)) ?? contact;
    return refusals.find(([, holds]) => holds(said))?.[0] ?? null;
  });
  const reasons = reading.contacts.map((contact, index): ExclusionReason | null => {
    if (contact.duplicateOf !== null) return 'repeat';
    const against = refused[index] ?? (contact.phone === null ? 'no-usable-phone' : null);
    return against ?? (walking.has(contact.row) ? 'already-on-path' : null);
  });
  return { reasons, refusals: refused };
}

/** People who are on the path with any of their records, by the row that stands for them. */
function rowsOnPath(
  { contacts }: ContactReading,
  onPath: ReadonlySet<string>,
): ReadonlySet<number> {
  return new Set(contacts.flatMap((contact) => (onPath.has(contact.id) ? [rootOf(contact)] : [])));
}

/** What the records of people on several of them say together, by the row of the first. */
function mergedByRow({ contacts, doubts }: ContactReading): ReadonlyMap<number, Merged> {
  const onSeveral = contacts.filter(isOnSeveral(contacts, doubts));
  const roots = new Map(onSeveral.map((contact) => [contact.row, rootOf(contact)]));
  const merged = new Map<number, Merged>();
  for (const contact of onSeveral) {
    const before = merged.get(rootOf(contact));
    if (before === undefined) merged.set(rootOf(contact), startOf(contact));
    else add(before, contact);
  }
  for (const { row, otherRow = row, reason } of doubts) {
    if (reason !== 'possible-repeat') continue;
    spreadRefusal(merged, roots.get(row) ?? row, roots.get(otherRow) ?? otherRow);
  }
  return merged;
}

function isOnSeveral(
  contacts: ContactReading['contacts'],
  doubts: ContactReading['doubts'],
): (contact: Contact) => boolean {
  const rows = new Set<number>();
  for (const { row, duplicateOf } of contacts) {
    if (duplicateOf !== null) rows.add(row).add(duplicateOf);
  }
  for (const { row, otherRow } of doubts) {
    if (otherRow !== undefined) rows.add(row).add(otherRow);
  }
  return ({ row }) => rows.has(row);
}

function startOf({ consent, doNotCall, deceased }: Contact): Merged {
  return { consents: [consent], doNotCall, deceased };
}

function add(merged: Merged, contact: Contact): void {
  merged.consents.push(contact.consent);
  merged.doNotCall = merged.doNotCall || contact.doNotCall;
  merged.deceased = merged.deceased || contact.deceased;
}

/** Two records that may be one person: a refusal counts for both, a consent only for its own. */
function spreadRefusal(merged: Map<number, Merged>, row: number, otherRow: number): void {
  const pair = [merged.get(row), merged.get(otherRow)].filter((one) => one !== undefined);
  const doNotCall = pair.some((one) => one.doNotCall);
  const refused = pair.some((one) => one.consents.includes(false));
  for (const one of pair) {
    one.doNotCall = doNotCall;
    if (refused) one.consents.push(false);
  }
}
