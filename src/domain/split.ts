import type { Contact } from './contact';
import type { Volunteer } from './volunteer';

/** Who gets which contacts. */
export interface Split {
  /** Contact ids by volunteer id, in the order they will stand on the call sheet. */
  readonly shares: ReadonlyMap<string, readonly string[]>;
  /** Contact ids nobody could be given, with why. */
  readonly notGiven: readonly { readonly contactId: string; readonly reason: string }[];
}

/** Who already has which contact: volunteer id by contact id. */
export type Given = ReadonlyMap<string, string>;

/** What is asked of a split. */
export interface SplitRequest {
  readonly contacts: readonly Contact[];
  readonly callers: readonly Volunteer[];
  readonly given: Given;
}
