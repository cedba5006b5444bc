import type { WaitingReason, Where } from './domain/call-sheet';
import type { SplitOptions } from './domain/split-options';
import type { Unread } from './protocol-contacts';

/** What crosses `google.script.run` of splitting and sharing. */

/** Long work is done in slices; a page asks for short ones, so that it can show how far it is. */
export interface SlicedRequest {
  /** How long a slice may take, 5 to 270; four minutes when nothing is said. */
  readonly seconds?: number;
}

/** What a split should heed beyond even shares; nothing where nothing is said. */
export interface SplitRequest {
  readonly options?: Partial<SplitOptions>;
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

export interface ShareRequest extends SlicedRequest, SplitRequest {
  readonly where: Where;
  /** The number of people who will read everything, as the preview asked to confirm. */
  readonly confirmedReaders?: number;
}

/** Who can read what in the call sheets of one choice of where. */
export interface ReadersThere {
  readonly where: Where;
  readonly callSheets: number;
  /** How many of them are there already, and stay where they are. */
  readonly staying: number;
  /** How many people will be able to read, and the data of how many contacts each of them, at most. */
  readonly readers: number;
  readonly contacts: number;
}

export interface SharePreview {
  /** Where new call sheets go, and those nobody has, or ever had, access to. */
  readonly where: Where;
  readonly callSheets: number;
  readonly workbooks: number;
  readonly toMake: number;
  readonly toShare: number;
  /** How many people will be able to read, and the data of how many contacts each of them, at most. */
  readonly readers: number;
  readonly contacts: number;
  /** The same for each choice of where that there are call sheets of. */
  readonly byWhere: readonly ReadersThere[];
  /** How many people will read everything in the campaign spreadsheet, where that has to be confirmed. */
  readonly confirm: { readonly readers: number; readonly contacts: number } | null;
  /**
   * `many-readers`: above 100, one spreadsheet becomes slow for everybody. `no-web-app`: nothing opens
   * personal links yet.
   */
  readonly warnings: readonly ('many-readers' | 'no-web-app')[];
  readonly waiting: Readonly<Record<string, number>>;
  readonly addressesWaiting: readonly {
    readonly volunteer: string;
    readonly address: string;
    readonly reason: WaitingReason;
  }[];
  /** Whose call sheet is reached by a personal link by now, and whether they have one. */
  readonly byLink: readonly LinkHolder[];
  /** On how many days files are made, by what a gmail.com account may do, and mails sent, today's included. */
  readonly days: { readonly files: number; readonly mails: number };
}

export interface LinkHolder {
  readonly volunteerId: string;
  readonly volunteer: string;
  readonly hasLink: boolean;
}

/** A volunteer whose call sheet is made but not shared, and why. */
export interface Waiting {
  readonly volunteer: string;
  readonly reason: WaitingReason;
}

/** What of Google's daily limits stops work until tomorrow. */
export type DailyLimit = 'files-quota' | 'sharing-quota';

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
