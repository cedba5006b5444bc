import type { Where } from './domain/call-sheet';
import type { Details } from './domain/details';
import type { Goal } from './domain/goal';
import type { IsoDay } from './domain/iso-day';
import type { JobKind } from './domain/job';
import type { Language } from './domain/language';
import type { Headline } from './domain/report';

/** What crosses `google.script.run` of how the campaign stands. */

export interface CampaignStatus {
  readonly setUp: boolean;
  readonly language: Language;
  readonly title: string;
  /** The day it is where the campaign is; null before set-up. */
  readonly today: IsoDay | null;
  readonly details: Details;
  /** Null until somebody has saved one. */
  readonly goal: Goal | null;
  readonly headline: Headline | null;
  readonly callSheets: number;
  readonly waiting: number;
  /** Long work under way, or left half done. */
  readonly job: JobStatus | null;
  /** The spreadsheets of call sheets, the campaign's own first, then in the order they were made. */
  readonly collected: readonly CollectedFrom[];
}

/** A spreadsheet with call sheets in it. */
export interface CollectedFrom {
  readonly name: string;
  readonly spreadsheetId: string;
  readonly where: Where;
  /** When it was last collected; null where it never was. */
  readonly at: number | null;
}

/** Long work: who does it, since when, and how far it is. Moments are days since 30 December 1899. */
export interface JobStatus {
  readonly kind: JobKind;
  /** What it is about, where jobs of a kind differ: `sharingIn` reads it of sharing. */
  readonly of: string;
  readonly by: string;
  readonly since: number;
  readonly done: number;
  readonly total: number;
  /** False when it has not been heard of for minutes: it can be taken up again by anybody. */
  readonly isAlive: boolean;
  /** Whether it is the work of whoever asks. */
  readonly isMine: boolean;
}
