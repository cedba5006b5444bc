/** 1 strong support, 2 weak support, 3 undecided, 4 weak opponent, 5 strong opponent; null is unknown. */
export type SupportLevel = 1 | 2 | 3 | 4 | 5 | null;

/** What a contact's own record says of being called. */
export type Consent = boolean | 'unknown';

/** A person of the contact tab, as their own record says. */
export interface Contact {
  /** The record in the tab, counted from 1: the heading row counts too. */
  readonly row: number;
  /** The campaign's own id of the contact, `''` when it has none. */
  readonly id: string;
  /** First name and last name as people say them, or the full name. */
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  /** The number to dial in E.164, or null when no number of the record can be used. */
  readonly phone: string | null;
  /** The same number as it was typed, `''` when there is none. */
  readonly phoneAsTyped: string;
  /** Why there is no usable number, null when there is one. */
  readonly phoneReason: string | null;
  readonly email: string;
  readonly consent: Consent;
  readonly doNotCall: boolean;
  readonly deceased: boolean;
  readonly supportLevel: SupportLevel;
  /** The record this one repeats (its `row`), or null. */
  readonly duplicateOf: number | null;
  readonly language: string;
  readonly area: string;
  /** Postal address in one line, used to keep a household with one caller; `''` when unknown. */
  readonly address: string;
}
