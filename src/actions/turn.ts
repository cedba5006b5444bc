import { inTheWay, type Job, takenUp } from '../domain/job';
import type { Reply } from '../protocol';
import { currentUser } from '../sheets/gateway/access';
import { milliseconds, momentNow } from '../sheets/gateway/clock';
import { type Campaign, readCampaign } from './campaign';
import { answerAlone, ok, refuse } from './reply';

/** A run of Apps Script ends after six minutes; without a wish, a slice ends well before. */
const seconds = { fewest: 5, most: 270, usual: 240 } as const;

/** A preview reads for so many milliseconds and no longer. */
const previewMilliseconds = 60_000;

/** When a preview that begins now stops reading, in milliseconds since 1970. */
export function untilPreviewed(): number {
  return milliseconds() + previewMilliseconds;
}

/** One slice of long work. */
export interface Turn {
  readonly job: Job;
  /** When the slice should end, in milliseconds since 1970. */
  readonly until: number;
}

/** What is asked of every long work: how many seconds one slice may take. */
export interface Sliced {
  readonly seconds?: number;
}

/** Long work, and what it is about. */
export type Work = Pick<Job, 'kind' | 'of'>;

/** Runs a slice of long work, unless another organiser is in the middle of theirs. */
export function inTurn<Value>(
  work: Work,
  request: Sliced,
  run: (campaign: Campaign, turn: Turn) => Reply<Value>,
): Reply<Value> {
  return answerAlone(() => {
    const until = untilOf(request);
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const turn = turnOf(campaign.value, work, until);
    return turn.ok ? run(campaign.value, turn.value) : turn;
  });
}

/** When a slice that begins now should end, in milliseconds since 1970. */
export function untilOf(request: Sliced): number {
  return milliseconds() + 1000 * secondsOf(request);
}

function secondsOf({ seconds: wanted }: Sliced): number {
  if (typeof wanted !== 'number' || Number.isNaN(wanted)) return seconds.usual;
  return Math.min(seconds.most, Math.max(seconds.fewest, wanted));
}

/** One's turn at long work, or who has to be waited for. */
export function turnOf({ settings, now }: Campaign, work: Work, until: number): Reply<Turn> {
  const by = currentUser();
  const other = inTheWay(settings.job, by, now);
  if (other === null) return ok({ job: takenUp(settings.job, { ...work, by }, now), until });
  return refuse({ code: 'someone-at-work', who: other.by, kind: other.kind, since: other.since });
}

/** Whether there is time to begin with something more. */
export function hasTime({ until }: Turn): boolean {
  return milliseconds() < until;
}

/** The job as it is written down at the end of a slice: gone when it is done. */
export function afterSlice(
  job: Job,
  { structure }: Campaign,
  state: { readonly isDone: boolean; readonly done: number; readonly total: number },
): Job | null {
  const { isDone, done, total } = state;
  return isDone ? null : { ...job, beat: momentNow(structure.timeZone), done, total };
}
