import type { Layout } from './columns';
import type { UnreadRow } from './contact';
import type { Table } from './table';

export type VolunteerRole = 'volunteer' | 'host' | 'super-volunteer';

/** A person who may call. */
export interface Volunteer {
  /** Stable while the record's address (or, without one, name and number) stays the same. */
  readonly id: string;
  /** The record in the tab, counted from 1. */
  readonly row: number;
  readonly name: string;
  /** As typed, trimmed; `''` when there is none. */
  readonly email: string;
  /** E.164 or null. */
  readonly phone: string | null;
  readonly role: VolunteerRole;
  /** What the tab says of a Google account; null when it says nothing. */
  readonly googleAccount: boolean | null;
  /** False for a volunteer marked as not taking part: every other volunteer is a caller. */
  readonly takesPart: boolean;
  readonly languages: string;
  readonly area: string;
}

export interface VolunteerReading {
  readonly volunteers: readonly Volunteer[];
  /** Records that are not a volunteer one can write to, and why; `otherRow` has the same address. */
  readonly unread: readonly UnreadRow[];
}

/** The volunteers of a table; of two with one address the second is unread. */
export function readVolunteers(
  _table: Table,
  _layout: Layout,
  _options: { readonly region: string },
): VolunteerReading {
  return { volunteers: [], unread: [] };
}
