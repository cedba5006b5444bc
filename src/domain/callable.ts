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

export type ExclusionReason = (typeof exclusionReasons)[number];

/** Who may be called. */
export interface Callability {
  /** For each contact of the reading, in its order: the first reason against calling, or null. */
  readonly reasons: readonly (ExclusionReason | null)[];
  /** Numbers somebody asked not to be called on: a warning for everyone else who has them. */
  readonly doNotCallNumbers: ReadonlySet<string>;
}

/** What all the records of one person say together. */
interface Merged {
  consents: Consent[];
  doNotCall: boolean;
  deceased: boolean;
}

/** The checks in the order of the reasons; the first that holds is the reason. */
const checks: readonly (readonly [
  ExclusionReason,
  (contact: Contact, merged: Merged | Contact, onPath: ReadonlySet<string>) => boolean,
])[] = [
  ['repeat', (contact) => contact.duplicateOf !== null],
  ['deceased', (_contact, merged) => merged.deceased],
  ['do-not-call', (_contact, merged) => merged.doNotCall],
  ['consent-refused', (_contact, merged) => consentOf(merged) === false],
  ['consent-unknown', (_contact, merged) => consentOf(merged) === 'unknown'],
  ['no-usable-phone', (contact) => contact.phone === null],
  ['already-on-path', (contact, _merged, onPath) => onPath.has(contact.id)],
];

function consentOf(merged: Merged | Contact): Consent {
  return 'consents' in merged ? mergedConsent(merged.consents) : merged.consent;
}

/** The reason against calling each contact; consent and do-not-call are merged over repeats, and any refusal wins. */
export function judgeCallable(reading: ContactReading, onPath: ReadonlySet<string>): Callability {
  const merged = mergedByRow(reading);
  const reasons = reading.contacts.map((contact) => {
    const said = merged.get(contact.row) ?? contact;
    return checks.find(([, holds]) => holds(contact, said, onPath))?.[0] ?? null;
  });
  const numbers = reading.contacts.filter(({ doNotCall }) => doNotCall).map(({ phone }) => phone);
  return {
    reasons,
    doNotCallNumbers: new Set(numbers.filter((phone) => phone !== null)),
  };
}

/** What the records of people on several of them say together, by the row of the first. */
function mergedByRow({ contacts, doubts }: ContactReading): ReadonlyMap<number, Merged> {
  const byRow = new Map(
    contacts.filter(isOnSeveral(contacts, doubts)).map((contact) => [contact.row, contact]),
  );
  const merged = new Map([...byRow].map(([row, contact]) => [row, startOf(contact)]));
  for (const contact of byRow.values()) {
    if (contact.duplicateOf !== null) add(merged.get(contact.duplicateOf), contact);
  }
  for (const { row, otherRow, reason } of doubts) {
    if (reason !== 'possible-repeat' || otherRow === undefined) continue;
    spreadRefusal(merged, row, otherRow);
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

function add(merged: Merged | undefined, contact: Contact): void {
  if (merged === undefined) return;
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
