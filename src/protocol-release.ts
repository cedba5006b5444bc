import type { Reply, SlicedRequest, SplitRequest } from './protocol';

/** What crosses `google.script.run` of taking contacts back. */

export interface ReleaseRequest extends SlicedRequest {
  /** The ids of the volunteers whose untouched contacts are taken back. */
  readonly volunteers: readonly string[];
}

export interface ReassignRequest extends ReleaseRequest, SplitRequest {
  /** The ids of the volunteers who get them. */
  readonly to: readonly string[];
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
  /** How many contacts would be taken back, and how many stay because something was entered for them. */
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
}

/** How far taking back is. */
export interface Moved {
  readonly done: boolean;
  /** What of Google's daily limits stopped it until tomorrow, or null. */
  readonly paused: 'files-quota' | 'sharing-quota' | null;
  /** Contacts that were taken back, all slices counted. */
  readonly taken: number;
  /** Contacts that stay where they are, because something was entered for them. */
  readonly kept: number;
}

export interface ForgetRequest {
  /** The workbook's name, as it was said that it cannot be opened. */
  readonly title: string;
}

export interface ReleaseServer {
  /** What a release would do, or a reassignment when `to` names somebody. */
  previewRelease(request: ReleaseRequest & Partial<ReassignRequest>): Reply<MovePreview>;
  /** Each does a slice of the work; called again until `done`. */
  release(request: ReleaseRequest): Reply<Moved>;
  reassign(request: ReassignRequest): Reply<Moved>;
  /** The fewest moves of untouched contacts that make the call sheets even again. */
  previewRebalance(request?: RebalanceRequest): Reply<RebalancePreview>;
  rebalance(request?: RebalanceRequest): Reply<Moved>;
  previewRemoveVolunteer(request: RemoveRequest): Reply<MovePreview>;
  removeVolunteer(request: RemoveRequest): Reply<Moved>;
  /** Lets a removed volunteer take part again; sharing gives them access anew. */
  readmitVolunteer(request: RemoveRequest): Reply<{ readonly readmitted: boolean }>;
  previewUndoShare(): Reply<MovePreview>;
  undoShare(request?: SlicedRequest): Reply<Moved>;
  /** What would leave the path of what was added last. */
  previewUndoAdd(): Reply<MovePreview>;
  undoAdd(request?: SlicedRequest): Reply<Moved>;
  /**
   * Forgets a workbook that is gone for good: its contacts can then be taken back unread, and sharing
   * makes a new one for those that are left on it.
   */
  forgetWorkbook(request: ForgetRequest): Reply<{ readonly callSheets: number }>;
  /** Ends long work that was left half done; what it wrote stays. */
  stopJob(): Reply<{ readonly stopped: boolean }>;
}
