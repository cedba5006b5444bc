import type { WaitingReason } from './domain/call-sheet';
import type { Field } from './domain/columns';
import type { Details } from './domain/details';
import type { Goal } from './domain/goal';
import type { JobKind } from './domain/job';
import type {
  CampaignStatus,
  OwnTab,
  SetUpProposal,
  SetUpRequest,
  SetUpResult,
} from './protocol-campaign';
import type { Collected, Summary } from './protocol-collect';
import type {
  Added,
  FilterPreview,
  FilterRequest,
  ImportReport,
  ImportRequest,
  ListRequest,
  SavedList,
} from './protocol-contacts';
import type { FollowView } from './protocol-follow';
import type {
  CopiedMail,
  CopyMailRequest,
  LinkOwner,
  LinkRequest,
  MadeLink,
  MailPreview,
  MailProgress,
  MailRequest,
  SendMailRequest,
  SettleMailRequest,
} from './protocol-mail';
import type { PathView, SavePathRequest } from './protocol-path';
import type { PermissionCheck, RemovePersonRequest, Repaired } from './protocol-permissions';
import type { GoalFacts } from './protocol-plan';
import type {
  ForgetRequest,
  Moved,
  MovePreview,
  ReassignRequest,
  RebalancePreview,
  RebalanceRequest,
  ReleaseRequest,
  RemoveRequest,
} from './protocol-release';
import type {
  SharePreview,
  ShareProgress,
  ShareRequest,
  SlicedRequest,
  SplitPreview,
  SplitRequest,
} from './protocol-share';

/** Only JSON crosses `google.script.run`: these types, and those of `protocol-*.ts`, hold no Date, no Map and no undefined. */

/** Every function a page may call through `google.script.run`. Arguments and answers are plain JSON. */
export interface Server {
  describeCampaign(): Reply<CampaignStatus>;
  previewSetUp(request: SetUpRequest): Reply<SetUpProposal>;
  setUp(request: SetUpRequest): Reply<SetUpResult>;
  saveDetails(request: Details): Reply<Details>;
  previewGoal(): Reply<GoalFacts>;
  saveGoal(request: Goal): Reply<Goal>;
  readPath(): Reply<PathView>;
  savePath(request: SavePathRequest): Reply<PathView>;

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
  previewFollow(): Reply<FollowView>;
  previewSummary(): Reply<Summary>;
  buildSummary(): Reply<Summary>;

  checkPermissions(): Reply<PermissionCheck>;
  /** Does a slice of the work; called again until `done`. */
  repairPermissions(request?: SlicedRequest): Reply<Repaired>;
  removePerson(request: RemovePersonRequest): Reply<{ readonly removed: true }>;

  previewMail(request: MailRequest): Reply<MailPreview>;
  /** Sends the first message to whoever asks, and to nobody else. */
  testMail(request: MailRequest): Reply<{ readonly address: string }>;
  /** Does a slice of the work; called again until `done` or `paused`. */
  sendMail(request: SendMailRequest): Reply<MailProgress>;
  copyMail(request: CopyMailRequest): Reply<CopiedMail>;
  settleMail(request: SettleMailRequest): Reply<{ readonly settled: number }>;
  makeLink(request: LinkRequest): Reply<MadeLink>;
  revokeLink(request: LinkRequest): Reply<{ readonly revoked: boolean }>;
  whoseLink(request: { readonly link: string }): Reply<LinkOwner>;

  /** What a release would do, or a reassignment when `to` names somebody. */
  previewRelease(request: ReleaseRequest & Partial<ReassignRequest>): Reply<MovePreview>;
  /** Whatever answers `Moved` does a slice of the work; called again until `done`. */
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
  | {
      /** A volunteer's access is ended, but somebody else is at work. */
      readonly code: 'contacts-taken-back-later';
      readonly volunteer: string;
      readonly who: string;
      readonly kind: JobKind;
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
  | { readonly code: 'step-in-use'; readonly label: string; readonly count: number }
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
  | { readonly code: 'workbook-of-another'; readonly title: string; readonly owner: string }
  | { readonly code: 'workbook-there'; readonly title: string }
  | { readonly code: 'no-call-sheet'; readonly volunteer: string }
  | { readonly code: 'takes-no-part'; readonly volunteer: string }
  | { readonly code: 'cannot-open'; readonly volunteer: string; readonly reason: WaitingReason }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'not-removable'; readonly address: string }
  | { readonly code: 'bound-to-shared-file' }
  | { readonly code: 'nobody-to-write-to' }
  | { readonly code: 'not-written-to'; readonly volunteer: string }
  | { readonly code: 'mail-quota' }
  | { readonly code: 'mail-refused'; readonly message: string }
  | { readonly code: 'no-web-app' }
  | { readonly code: 'no-call-sheet-by-link'; readonly volunteer: string }
  | { readonly code: 'link-unknown' }
  | { readonly code: 'bad-request'; readonly what: string }
  | { readonly code: 'google-refused'; readonly message: string }
  | { readonly code: 'unexpected'; readonly reference: string };

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };
