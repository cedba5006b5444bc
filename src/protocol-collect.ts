import type { Report } from './domain/report';

/** What crosses `google.script.run` of collecting outcomes, and of their numbers. */

/** A cell whose text is no outcome, level or date the add-on knows; it stays as typed. */
export interface NotUnderstood {
  readonly volunteer: string;
  readonly tab: string;
  readonly cell: string;
  readonly text: string;
}

/** A contact to look at before they are called: whoever answers may have asked not to be called. */
export interface SameNumberWarning {
  readonly contact: string;
  /** Their row in the contact tab. */
  readonly row: number;
  /** Who has them on a call sheet; `''` when nobody has. */
  readonly volunteer: string;
}

export interface Collected {
  /** False when there are call sheets left for the next slice. */
  readonly done: boolean;
  readonly changes: number;
  /** Workbooks that could not be opened, by name. */
  readonly unread: readonly string[];
  readonly journeys: number;
  readonly attempts: number;
  readonly doNotCall: number;
  readonly notUnderstood: readonly NotUnderstood[];
  /** Others who have a number of somebody of whom it was learned that they must not be called. */
  readonly sameNumberWarnings: readonly SameNumberWarning[];
  /** Cells of the contact tab that were not written because they hold a formula. */
  readonly formulasLeft: number;
  /** Contacts who asked not to be called, which their tab is told once their row alone has their id. */
  readonly refusalsWaiting: number;
}

/** The numbers of the summary. */
export type Summary = Report;
