import type { Field } from './domain/columns';
import type { UnreadReason } from './domain/contact';
import type { Filter } from './domain/filter';

/** What crosses `google.script.run` of the contacts: filters, lists, imports. */

/** A record that could not be read, with the row it stands in and why. */
export interface Unread {
  readonly row: number;
  readonly reason: UnreadReason;
  /** Another record that has to do with it, e.g. the one it may repeat. */
  readonly otherRow?: number;
}

export interface FilterRequest {
  readonly filter: Filter;
}

export interface FilterPreview {
  readonly rows: number;
  readonly read: number;
  readonly unread: readonly Unread[];
  /** What a person should look at: numbers and levels not understood, records that may be repeats. */
  readonly doubts: readonly Unread[];
  /** The filter in words, in the campaign's language. */
  readonly sentence: string;
  readonly matching: number;
  /** How many are left out for each reason, `filter` being those callable but not wanted. */
  readonly excluded: Readonly<Record<string, number>>;
  readonly first: readonly { readonly row: number; readonly name: string }[];
  /** What may be asked for: the fields that have a column, and all headings of the tab. */
  readonly fields: readonly Field[];
  readonly headings: readonly string[];
}

export interface Added {
  readonly added: number;
  readonly onPath: number;
  readonly excluded: Readonly<Record<string, number>>;
}

export interface ListRequest extends FilterRequest {
  readonly name: string;
}

/** A filter saved by name, and what it says. */
export interface SavedList {
  readonly name: string;
  readonly filter: Filter;
  readonly sentence: string;
}

/** Records of a contact file, its headings first. */
export interface ImportRequest {
  readonly records: readonly (readonly (string | number | boolean)[])[];
}

/** What importing a file changes in the contact tab. */
export interface ImportReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows of the tab whose refusal stays although the file says otherwise. */
  readonly refusalsKept: readonly number[];
  /** Rows of the tab whose refusal the file brings, for which the tab has no column but ours. */
  readonly refusalsNoted: readonly number[];
  /** Rows of the file that may be somebody already there: left to a person. */
  readonly doubtful: readonly Unread[];
  readonly unread: readonly Unread[];
  /** Headings of the file that no column of the tab goes with. */
  readonly columnsLeftOut: readonly string[];
  /** Cells that change, the first of them. */
  readonly examples: readonly {
    readonly row: number;
    readonly heading: string;
    readonly from: string;
    readonly to: string;
  }[];
}
