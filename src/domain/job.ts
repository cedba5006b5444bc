import { mailbox } from './email';
import type { Moment } from './journey';

/** Long work that goes in slices. */
export type JobKind =
  | 'share'
  | 'collect'
  | 'release'
  | 'reassign'
  | 'rebalance'
  | 'remove-volunteer'
  | 'undo-share'
  | 'undo-add'
  | 'repair'
  | 'send-mail';

/** Long work under way: who does it, since when, and how far it is. It is the lease that others wait for. */
export interface Job {
  readonly kind: JobKind;
  /** What it is about, as far as two jobs of a kind can differ: volunteers, for instance. */
  readonly of: string;
  /** The organiser's address. */
  readonly by: string;
  readonly since: Moment;
  /** When its last slice wrote. */
  readonly beat: Moment;
  readonly done: number;
  readonly total: number;
  /** The numbers of the workbooks from which everything was taken back that had to be. */
  readonly taken: readonly number[];
  /** The numbers of the workbooks that are as they should be. */
  readonly finished: readonly number[];
}

/** A job that has not been heard of for so many minutes is dead: Google ends any run after six. */
const leaseMinutes = 6;

/** Whether a job still keeps others out. */
export function isAlive(job: Job, now: Moment): boolean {
  return now - job.beat < leaseMinutes / (24 * 60);
}

/** The job that somebody has to wait for, or null: one's own and a dead one keep nobody out. */
export function inTheWay(job: Job | null, me: string, now: Moment): Job | null {
  if (job === null || mailbox(job.by) === mailbox(me)) return null;
  return isAlive(job, now) ? job : null;
}

/** What somebody is about to do. */
export type Doing = Pick<Job, 'kind' | 'of' | 'by'>;

/** Whether a job that is written down is one and the same that somebody is about to do. */
export function isSame(job: Job | null, { kind, of }: Omit<Doing, 'by'>): boolean {
  return job?.kind === kind && job.of === of;
}

/** The job as it goes on: the same that was left half done, or a new one. */
export function takenUp(job: Job | null, doing: Doing, now: Moment): Job {
  if (job !== null && isSame(job, doing)) return { ...job, by: doing.by, beat: now };
  return { ...doing, since: now, beat: now, done: 0, total: 0, taken: [], finished: [] };
}
