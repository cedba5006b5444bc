import type { DailyLimit } from './protocol-share';

/** What crosses `google.script.run` of what people may do. */

/** How what people may do can differ from what they should be able to do. */
export type PermissionCode =
  | 'tab-missing'
  | 'not-protected'
  | 'open-too-wide'
  | 'not-open'
  | 'dropdown-missing'
  | 'tab-unexpected'
  | 'access-lost'
  | 'access-unexpected'
  | 'removed-still-in'
  | 'shared-by-link';

/** One difference between what people may do and what they should be able to do. */
export interface PermissionDifference {
  /** The same as long as the difference is. */
  readonly id: string;
  readonly code: PermissionCode;
  /** The spreadsheet's name. */
  readonly spreadsheet: string;
  readonly spreadsheetId: string;
  readonly tab: string;
  readonly volunteer: string;
  /** Whose access it is about, as `removePerson` takes it; `''` where it is about none. */
  readonly address: string;
  /** Rows it is about, as people write them: `2–4, 7`; `''` where it is about none. */
  readonly rows: string;
  /** What mends it: Repair, a click on its line alone, or only a person. */
  readonly repair: 'repair' | 'click' | 'none';
}

/** What Google does not let the add-on read of a spreadsheet, by its name. */
export interface UnreadPermissions {
  /** Who may only read it, who may open it, or anything at all. */
  readonly code: 'readers-here' | 'access' | 'out-of-reach';
  readonly spreadsheet: string;
}

export interface PermissionCheck {
  readonly differences: readonly PermissionDifference[];
  readonly unread: readonly UnreadPermissions[];
}

/** What a slice of Repair did, of the spreadsheets it came to. */
export interface Repaired {
  readonly done: boolean;
  /** What of Google's daily limits stopped it until tomorrow, or null. */
  readonly paused: DailyLimit | null;
  readonly repaired: number;
  readonly left: readonly PermissionDifference[];
  readonly unread: readonly UnreadPermissions[];
}

/** A click on the line of somebody, or of a link, that should not open a spreadsheet. */
export interface RemovePersonRequest {
  readonly spreadsheetId: string;
  /** As the difference has it. */
  readonly address: string;
}
