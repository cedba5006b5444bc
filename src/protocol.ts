import type { Where } from './domain/call-sheet';
import type { ColumnCorrections } from './domain/column-corrections';
import type { Field } from './domain/columns';
import type { Filter } from './domain/filter';
import type { JobKind } from './domain/job';
import type { Headline, Report } from './domain/report';
import type { SplitOptions } from './domain/split-options';
import type { MailServer } from './protocol-mail';
import type { ReleaseServer } from './protocol-release';

/** Only JSON crosses `google.script.run`: these types hold no Date, no Map and no undefined. */

export type Language = 'en' | 'fr';

export type { Where } from './domain/call-sheet';

export type SupportScale = '1-is-strong' | '5-is-strong';

/** Which of the campaign's two own tabs is meant. */
export type OwnTab = 'contacts' | 'volunteers';

/** What of Google's daily limits stops work until tomorrow. */
export type DailyLimit = 'files-quota' | 'sharing-quota';

/** What the add-on may refuse, named so that it can be said in any language. */
export type Problem =
  | { readonly code: 'not-set-up' }
  | { readonly code: 'copy-of-another-campaign' }
  | { readonly code: 'settings-missing' }
  | { readonly code: 'not-an-organiser'; readonly organisers: string }
  | { readonly code: 'busy' }
  | {
      readonly code: 'someone-at-work';
      readonly who: string;
      readonly kind: JobKind;
      /** In days since 30 December 1899, in the campaign's time zone. */
      readonly since: number;
    }
  | { readonly code: 'changed-meanwhile' }
  | { readonly code: 'tab-not-found'; readonly tab: OwnTab }
  | { readonly code: 'tab-empty'; readonly tab: OwnTab; readonly title: string }
  | { readonly code: 'heading-missing'; readonly title: string; readonly heading: string }
  | { readonly code: 'column-not-found'; readonly title: string; readonly field: Field }
  | { readonly code: 'no-headings'; readonly title: string }
  | { readonly code: 'own-tab-damaged'; readonly title: string }
  | { readonly code: 'own-tab-missing'; readonly title: string }
  | { readonly code: 'label-not-allowed'; readonly row: number; readonly label: string }
  | { readonly code: 'contacts-without-id'; readonly title: string; readonly count: number }
  | { readonly code: 'no-volunteers' }
  | { readonly code: 'nothing-to-share' }
  | { readonly code: 'too-many-readers'; readonly readers: number; readonly most: number }
  | {
      readonly code: 'confirm-readers';
      readonly readers: number;
      readonly contacts: number;
    }
  | { readonly code: 'workbook-out-of-reach'; readonly title: string }
  | { readonly code: DailyLimit }
  | { readonly code: 'no-call-sheet'; readonly volunteer: string }
  | { readonly code: 'takes-no-part'; readonly volunteer: string }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'not-removable'; readonly address: string }
  | { readonly code: 'bound-to-shared-file' }
  | { readonly code: 'nobody-to-write-to' }
  | { readonly code: 'not-written-to'; readonly volunteer: string }
  | { readonly code: 'mail-quota' }
  | { readonly code: 'mail-refused'; readonly message: string }
  | { readonly code: 'no-web-app' }
  | { readonly code: 'no-call-sheet-by-link'; readonly volunteer: string }
  | { readonly code: 'link-unknown'; readonly makers: string }
  | { readonly code: 'bad-request'; readonly what: string }
  | { readonly code: 'google-refused'; readonly message: string }
  | { readonly code: 'unexpected'; readonly reference: string };

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

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
  readonly needs: readonly string[];
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

export interface FilterRequest {
  readonly filter: Filter;
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

export interface ListRequest extends FilterRequest {
  readonly name: string;
}

/** A filter saved by name, and what it says. */
export interface SavedList {
  readonly name: string;
  readonly filter: Filter;
  readonly sentence: string;
}

/** A record that could not be read, with the row it stands in and why. */
export interface Unread {
  readonly row: number;
  readonly reason: string;
  /** Another record that has to do with it, e.g. the one it may repeat. */
  readonly otherRow?: number;
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
}

export interface Added {
  readonly added: number;
  readonly onPath: number;
  readonly excluded: Readonly<Record<string, number>>;
}

/** How many contacts a volunteer has now and would have after the split. */
export interface Share {
  readonly volunteer: string;
  readonly has: number;
  readonly gets: number;
}

export interface SplitPreview {
  readonly toGive: number;
  readonly callers: number;
  readonly shares: readonly Share[];
  readonly min: number;
  readonly max: number;
  readonly notGiven: Readonly<Record<string, number>>;
  readonly volunteersUnread: readonly Unread[];
}

/** Long work is done in slices; a page asks for short ones, so that it can show how far it is. */
export interface SlicedRequest {
  /** How long a slice may take, 5 to 270; four minutes when nothing is said. */
  readonly seconds?: number;
}

/** What a split should heed beyond even shares; nothing where nothing is said. */
export interface SplitRequest {
  readonly options?: Partial<SplitOptions>;
}

export interface ShareRequest extends SlicedRequest, SplitRequest {
  readonly where: Where;
  /** For `here`: the number of people who will read everything, as the preview said. */
  readonly confirmedReaders?: number;
}

export interface SharePreview {
  readonly where: Where;
  readonly callSheets: number;
  readonly workbooks: number;
  readonly toMake: number;
  readonly toShare: number;
  /** How many people will be able to read, and the data of how many contacts each of them, at most. */
  readonly readers: number;
  readonly contacts: number;
  /** `many-readers`: above 100, one spreadsheet becomes slow for everybody. */
  readonly warnings: readonly string[];
  readonly waiting: Readonly<Record<string, number>>;
  readonly addressesWaiting: readonly {
    readonly volunteer: string;
    readonly address: string;
    readonly reason: string;
  }[];
  /** On how many days files have to be made and mails sent, by what a gmail.com account may do. */
  readonly days: { readonly files: number; readonly mails: number };
}

/** A volunteer whose call sheet is made but not shared, and why. */
export interface Waiting {
  readonly volunteer: string;
  readonly reason: string;
}

export interface ShareProgress {
  readonly done: boolean;
  /** What of Google's daily limits stopped it until tomorrow, or null. */
  readonly paused: DailyLimit | null;
  readonly callSheets: number;
  readonly shared: number;
  readonly waiting: readonly Waiting[];
  readonly shares: { readonly min: number; readonly max: number };
  readonly spreadsheetIds: readonly string[];
}

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
  /** What is wrong, where and what mends it, in the campaign's language. */
  readonly sentence: string;
  /** What mends it: Repair, a click on its line alone, or only a person. */
  readonly repair: 'repair' | 'click' | 'none';
}

export interface PermissionCheck {
  readonly differences: readonly PermissionDifference[];
  /** What Google does not let the add-on read: names of workbooks, or sentences. */
  readonly unread: readonly string[];
}

/** What a slice of Repair did, of the spreadsheets it came to. */
export interface Repaired {
  readonly done: boolean;
  /** What of Google's daily limits stopped it until tomorrow, or null. */
  readonly paused: DailyLimit | null;
  readonly repaired: number;
  readonly left: readonly PermissionDifference[];
  readonly unread: readonly string[];
}

/** A click on the line of somebody, or of a link, that should not open a spreadsheet. */
export interface RemovePersonRequest {
  readonly spreadsheetId: string;
  /** As the difference has it. */
  readonly address: string;
}

export interface CampaignStatus {
  readonly setUp: boolean;
  readonly language: Language;
  readonly title: string;
  readonly headline: Headline | null;
  readonly callSheets: number;
  readonly waiting: number;
  /** Long work under way, or left half done. */
  readonly job: JobStatus | null;
  /** When each spreadsheet of call sheets was last collected; null where it never was. */
  readonly collected: readonly { readonly name: string; readonly at: number | null }[];
}

/** Long work: who does it, since when, and how far it is. Moments are days since 30 December 1899. */
export interface JobStatus {
  readonly kind: JobKind;
  readonly by: string;
  readonly since: number;
  readonly done: number;
  readonly total: number;
  /** False when it has not been heard of for minutes: it can be taken up again by anybody. */
  readonly isAlive: boolean;
}

/** The functions the sidebar may call. Arguments and answers are plain JSON. */
export interface Server extends MailServer, ReleaseServer {
  describeCampaign(): Reply<CampaignStatus>;
  previewSetUp(request: SetUpRequest): Reply<SetUpProposal>;
  setUp(request: SetUpRequest): Reply<SetUpResult>;
  previewFilter(request: FilterRequest): Reply<FilterPreview>;
  addToPath(request: FilterRequest): Reply<Added>;
  lists(): Reply<readonly SavedList[]>;
  saveList(request: ListRequest): Reply<readonly SavedList[]>;
  deleteList(request: { readonly name: string }): Reply<readonly SavedList[]>;
  previewImport(request: ImportRequest): Reply<ImportReport>;
  importContacts(request: ImportRequest): Reply<ImportReport>;
  previewSplit(request?: SplitRequest): Reply<SplitPreview>;
  previewShare(request: ShareRequest): Reply<SharePreview>;
  /** Does a slice of the work; called again until `done`. */
  share(request: ShareRequest): Reply<ShareProgress>;
  previewCollect(): Reply<Collected>;
  /** Does a slice of the work; called again until `done`. */
  collect(request?: SlicedRequest): Reply<Collected>;
  previewSummary(): Reply<Summary>;
  buildSummary(): Reply<Summary>;
  checkPermissions(): Reply<PermissionCheck>;
  /** Does a slice of the work; called again until `done`. */
  repairPermissions(request?: SlicedRequest): Reply<Repaired>;
  removePerson(request: RemovePersonRequest): Reply<null>;
}
