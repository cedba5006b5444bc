import type { DailyLimit, SlicedRequest, SplitRequest } from './protocol-share';

/** What crosses `google.script.run` of taking contacts back. */

export interface ReleaseRequest extends SlicedRequest {
  /** The ids of the volunteers whose untouched contacts are taken back. */
  readonly volunteers: readonly string[];
}

export interface ReassignRequest extends ReleaseRequest, SplitRequest {
  /** The ids of the volunteers who get them. */
  readonly to: readonly string[];
  /** Whether those too are given away that were called, and collected, and are still on a step. */
  readonly begun?: boolean;
}

export interface RebalanceRequest extends SlicedRequest, SplitRequest {}

/** Which contacts would go from whom to whom. */
export interface RebalancePreview {
  readonly moves: readonly {
    readonly contact: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** How many would have to leave their volunteer but can be given to nobody else, by reason. */
  readonly notMoved: Readonly<Record<string, number>>;
}

export interface RemoveRequest extends SlicedRequest {
  /** The volunteer's id. */
  readonly volunteer: string;
}

/** What taking contacts back would do, as far as call sheets could be read. */
export interface MovePreview {
  /** How many contacts would be taken back, and how many stay: called already, or with news to collect. */
  readonly untouched: number;
  readonly touched: number;
  readonly volunteers: readonly {
    readonly id: string;
    readonly volunteer: string;
    readonly untouched: number;
    readonly touched: number;
  }[];
  /** Who would get how many. */
  readonly shares: readonly { readonly volunteer: string; readonly gets: number }[];
  /** How many could be given to nobody, by reason. */
  readonly notGiven: Readonly<Record<string, number>>;
  /** Volunteers who would lose access, by name. */
  readonly losingAccess: readonly string[];
  /** Spreadsheets, by name, that could not be read within a minute: theirs count as last collected. */
  readonly unread: readonly string[];
}

/** How far taking back is. */
export interface Moved {
  readonly done: boolean;
  /** What of Google's daily limits stopped it until tomorrow, or null. */
  readonly paused: DailyLimit | null;
  /** Contacts that were taken back, all slices counted. */
  readonly taken: number;
  /** Contacts that stay where they are, because something was entered for them. */
  readonly kept: number;
}

export interface ForgetRequest {
  /** The workbook's name, as it was said that it cannot be opened. */
  readonly title: string;
}
