import type { Job } from '../domain/job';
import type { Problem, Reply } from '../protocol';
import type { DailyLimit } from '../protocol-share';
import { type BroughtAbout, bringAbout } from './bring-about';
import type { Campaign } from './campaign';
import { ok, refuse } from './reply';
import { hasTime, type Turn } from './turn';
import { type Shelf, shelfOf } from './workbooks';

/** Spreadsheets to bring about. */
export interface Wanted {
  /** Their numbers, the campaign's own being 0. */
  readonly numbers: readonly number[];
  /** The volunteers, by id, who get access where they have none. */
  readonly grantTo: ReadonlySet<string>;
  readonly turn: Turn;
}

/** How far a slice came. */
export interface Slice {
  /** The campaign as it is then, its settings not written yet. */
  readonly campaign: Campaign;
  readonly isDone: boolean;
  readonly paused: DailyLimit | null;
  /** A workbook that could not be opened, by name; it keeps none of the others waiting. */
  readonly outOfReach: string | null;
}

/** A slice in which nothing was done yet. */
export function beginSlice(campaign: Campaign): Slice {
  return { campaign, isDone: true, paused: null, outOfReach: null };
}

/** Passes over a workbook that cannot be opened, and remembers the first of them; other refusals stay. */
export function passOver(slice: Slice, problem: Problem): Reply<Slice> {
  if (problem.code !== 'workbook-out-of-reach') return refuse(problem);
  return ok({ ...slice, outOfReach: slice.outOfReach ?? problem.title });
}

/** Brings about one spreadsheet after the other while there is time; what is finished is passed over. */
export function bringAboutAll(start: Campaign, wanted: Wanted): Reply<Slice> {
  const shelf = shelfOf(start);
  const { finished } = jobOf(start, wanted.turn);
  let slice = beginSlice(start);
  for (const number of wanted.numbers.filter((one) => !finished.includes(one))) {
    if (slice.campaign !== start && !hasTime(wanted.turn)) return ok({ ...slice, isDone: false });
    const next = bringAboutNext(slice, number, { ...wanted, shelf });
    if (!next.ok) return next;
    slice = next.value;
    if (!slice.isDone) break;
  }
  return ok(slice);
}

function bringAboutNext(
  slice: Slice,
  number: number,
  { grantTo, turn, shelf }: Wanted & { readonly shelf: Shelf },
): Reply<Slice> {
  const brought = bringAbout(slice.campaign, number, { grantTo, until: turn.until, shelf });
  return brought.ok
    ? ok(afterOne(slice, number, brought.value, turn))
    : passOver(slice, brought.problem);
}

function afterOne(slice: Slice, number: number, brought: BroughtAbout, turn: Turn): Slice {
  const { campaign, done, paused } = brought;
  if (!done) return { ...slice, campaign, isDone: false, paused };
  const job = jobOf(campaign, turn);
  const settings = { ...campaign.settings, job: { ...job, finished: [...job.finished, number] } };
  return { ...slice, campaign: { ...campaign, settings } };
}

/** The job under way, as far as it is written down. */
export function jobOf({ settings }: Campaign, { job }: Turn): Job {
  return settings.job ?? job;
}
