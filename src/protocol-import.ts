import type { Unread } from './protocol-contacts';
import type { SlicedRequest } from './protocol-share';

/** What crosses `google.script.run` when a file is imported: it is sent in pieces before anything is written. */

/** Some pieces of a file, as `piecesOf` cuts it. */
export interface PiecesRequest {
  /** Names the file among those that are being sent: letters and digits. */
  readonly upload: string;
  /** The place of the first of these pieces, counted from 0. */
  readonly first: number;
  readonly texts: readonly string[];
}

/** A file that was sent. */
export interface ImportRequest extends SlicedRequest {
  readonly upload: string;
  /** How many pieces it has. */
  readonly pieces: number;
}

/** What importing a file changes in the contact tab. */
export interface ImportReport {
  readonly title: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Records of the file that repeat another one of it: both are taken for one person's. */
  readonly repeated: number;
  /** Rows of the tab whose refusal stays although the file says otherwise. */
  readonly refusalsKept: readonly number[];
  /** Rows of the tab whose refusal the file brings, for which the tab has no column but ours. */
  readonly refusalsNoted: readonly number[];
  /** Rows of the file that may be somebody already there: left to a person. */
  readonly doubtful: readonly Unread[];
  readonly unread: readonly Unread[];
  /** Which column of the file goes to which of the tab, by their headings. */
  readonly columns: readonly { readonly from: string; readonly to: string }[];
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

/** What a slice of an import did; `added` and `changed` are of this slice, the rest is of the whole file. */
export interface ImportProgress extends ImportReport {
  readonly done: boolean;
  /** Contacts that are still to be added or changed. */
  readonly left: number;
}
