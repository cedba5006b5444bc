import type { Where } from './domain/call-sheet';
import type { ColumnCorrections } from './domain/column-corrections';
import type { Need } from './domain/contact';
import type { Details } from './domain/details';
import type { Goal } from './domain/goal';
import type { JobKind } from './domain/job';
import type { Language } from './domain/language';
import type { Headline } from './domain/report';
import type { SupportScale } from './domain/support-level';

/** What crosses `google.script.run` of the campaign itself: setting it up, and how it stands. */

/** Which of the campaign's two own tabs is meant. */
export type OwnTab = 'contacts' | 'volunteers';

/** A column the add-on found in a tab, and what it takes it for. */
export interface FoundColumn {
  readonly field: string;
  readonly headings: readonly string[];
}

export interface FoundTab {
  readonly sheetId: number;
  readonly title: string;
  readonly headerRow: number | null;
  readonly columns: readonly FoundColumn[];
  readonly rows: number;
}

export interface SetUpProposal {
  readonly title: string;
  readonly language: Language;
  readonly region: string;
  readonly contacts: FoundTab | null;
  readonly volunteers: FoundTab | null;
  /** What a person must say before set-up can read everything, e.g. `support-scale`. */
  readonly needs: readonly Need[];
  /** Titles of the tabs that set-up would add. */
  readonly tabsToAdd: readonly string[];
}

export interface SetUpRequest {
  readonly language?: Language;
  readonly region?: string;
  readonly supportScale?: SupportScale;
  /** The campaign's own tabs by sheetId, where the add-on's choice is not the right one. */
  readonly contactsSheetId?: number;
  readonly volunteersSheetId?: number;
  /** What the columns of a tab are, where the add-on has it wrong: headings by field. */
  readonly columns?: Partial<Readonly<Record<OwnTab, ColumnCorrections>>>;
  /** In a copy of another campaign: take the original's tabs away and begin anew. */
  readonly startAfresh?: boolean;
}

export interface SetUpResult {
  readonly contacts: FoundTab;
  readonly volunteers: FoundTab;
  readonly tabsAdded: readonly string[];
  readonly contactIdsGiven: number;
}

export interface CampaignStatus {
  readonly setUp: boolean;
  readonly language: Language;
  readonly title: string;
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
