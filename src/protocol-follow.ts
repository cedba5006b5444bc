import type { PathItemKind } from './domain/path';

/** What crosses `google.script.run` of following a campaign. */

/** How many contacts stand at a step, or ended for a reason. */
export interface OutcomeCount {
  readonly id: string;
  readonly kind: PathItemKind;
  readonly label: string;
  readonly contacts: number;
}

/** A contact somebody has to get back to. */
export interface FollowUp {
  readonly contactId: string;
  readonly name: string;
  /** As it is typed in the contact tab, `''` where it has gone. */
  readonly phone: string;
  /** The label of the step. */
  readonly step: string;
  readonly volunteer: string;
  /** What the volunteer noted; long notes are cut. */
  readonly note: string;
  /** The row in the contact tab, null where the contact has gone. */
  readonly row: number | null;
}

export interface FollowView {
  /** Steps and reasons in their order. */
  readonly outcomes: readonly OutcomeCount[];
  /** How many there are to get back to, and the first of them, those waiting longest first. */
  readonly followUpCount: number;
  readonly followUps: readonly FollowUp[];
  readonly spreadsheetId: string;
  readonly contactsSheetId: number;
  /** Null where the tab was deleted. */
  readonly summarySheetId: number | null;
}
