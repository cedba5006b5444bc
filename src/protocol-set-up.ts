import type { ColumnCorrections } from './domain/column-corrections';
import type { Field } from './domain/columns';
import type { Need } from './domain/contact';
import type { Details } from './domain/details';
import type { ExampleRow } from './domain/example-rows';
import type { Language } from './domain/language';
import type { SupportScale } from './domain/support-level';

/** What crosses `google.script.run` when a campaign is set up. */

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

/** A heading of a tab, what its column is taken for, and a cell of it. */
export interface ProposedColumn {
  readonly heading: string;
  readonly field: Field | null;
  readonly example: string;
}

/** A tab as it is understood, for a person to look at and to correct. */
export interface ProposedTab extends FoundTab {
  /** Every heading, from left to right. */
  readonly headings: readonly ProposedColumn[];
  readonly examples: readonly ExampleRow[];
  /** What no column holds though there has to be one, or null. */
  readonly missing: Field | null;
}

export interface SetUpProposal {
  readonly isSetUp: boolean;
  readonly title: string;
  readonly language: Language;
  readonly region: string;
  readonly supportScale: SupportScale | null;
  readonly details: Details;
  readonly contacts: ProposedTab | null;
  readonly volunteers: ProposedTab | null;
  /** The tabs a person may choose from. */
  readonly tabs: readonly { readonly sheetId: number; readonly title: string }[];
  /** What a person must say before set-up can read everything, e.g. `support-scale`. */
  readonly needs: readonly Need[];
  /** Titles of the tabs that set-up would add. */
  readonly tabsToAdd: readonly string[];
  /** Headings it would add to the contact tab, and how many contacts it would give an id. */
  readonly columnsToAdd: readonly string[];
  readonly idsToGive: number;
}

export interface SetUpRequest {
  readonly language?: Language;
  readonly region?: string;
  readonly supportScale?: SupportScale;
  /** What the campaign says of itself; what an earlier set-up knew stays where nothing is said. */
  readonly details?: Details;
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
