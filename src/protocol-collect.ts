import type { Report } from './domain/report';

/** What crosses `google.script.run` of collecting outcomes, and of their numbers. */

/** A cell whose text is no outcome, level or date the add-on knows; it stays as typed. */
export interface NotUnderstood {
  readonly volunteer: string;
  readonly tab: string;
  readonly cell: string;
  readonly text: string;
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
  /** Contacts whose number somebody else asked not to be called on. */
  readonly sameNumberWarnings: number;
  /** Cells of the contact tab that were not written because they hold a formula. */
  readonly formulasLeft: number;
}

/** The numbers of the summary. */
export type Summary = Report;
