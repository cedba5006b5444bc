import { rememberingRows } from '../domain/hand-over';
import type { Job } from '../domain/job';
import type { Journey } from '../domain/journey';
import type { Reply } from '../protocol';
import type { Moved } from '../protocol-release';
import type { Settings } from '../sheets/settings';
import { beginSlice, bringAboutAll, passOver, type Slice, type Wanted } from './bring-about-all';
import type { Campaign } from './campaign';
import { leftOver } from './left-over';
import { ok, refuse } from './reply';
import { type TakenBack, takeBack } from './take-back';
import { afterSlice, hasTime, type Turn } from './turn';
import { isMade, type Shelf, shelfOf } from './workbooks';
import { writeCampaign } from './write-campaign';

/** Contacts to be taken back from call sheets, and what becomes of them. */
export interface Moving {
  /** Whether a journey is among those that go back unless something was entered for it. */
  readonly isWanted: (journey: Journey) => boolean;
  /** Whether those go too that are begun and still on a step. */
  readonly begun?: boolean;
  /** The numbers of the spreadsheets they are on. */
  readonly from: readonly number[];
  /** The numbers of the spreadsheets they may go to. */
  readonly to: readonly number[];
  /** All journeys as they should be once some of them were taken back. */
  readonly give: (campaign: Campaign, untouched: readonly Journey[]) => readonly Journey[];
  /** The settings as they should be once everything was taken back from a spreadsheet. */
  readonly settingsAfter?: (campaign: Campaign, workbook: number) => Settings;
  /** What is done when all else is. */
  readonly afterwards?: (campaign: Campaign) => Reply<Campaign>;
}

/**
 * Takes contacts back from one spreadsheet after the other, writes down who has them then, and brings
 * every spreadsheet about that is concerned. Cut off anywhere, it is finished by doing it again.
 */
export function moveContacts(start: Campaign, turn: Turn, moving: Moving): Reply<Moved> {
  const shelf = shelfOf(start);
  const taken = takeAll(withJob(start, turn.job), { turn, moving, shelf });
  if (!taken.ok) return taken;
  const { campaign, isDone, outOfReach } = taken.value;
  const numbers = concerned(moving).filter((number) => isMade(campaign, number, shelf));
  const wanted: Wanted = { numbers, grantTo: new Set(), turn };
  if (!isDone) return finish(taken.value, moving, wanted);
  const brought = bringAboutAll(campaign, wanted);
  if (!brought.ok) return brought;
  const slice = { ...brought.value, outOfReach: brought.value.outOfReach ?? outOfReach };
  return finish(slice, moving, wanted);
}

function withJob(campaign: Campaign, job: Job): Campaign {
  return { ...campaign, settings: { ...campaign.settings, job } };
}

/** The spreadsheets that change, made or not: making one is left to sharing. */
function concerned({ from, to }: Moving): number[] {
  return [...new Set([...from, ...to])].sort((a, b) => a - b);
}

interface Taking {
  readonly turn: Turn;
  readonly moving: Moving;
  readonly shelf: Shelf;
}

function takeAll(start: Campaign, { turn, moving, shelf }: Taking): Reply<Slice> {
  let slice = beginSlice(start);
  for (const workbook of moving.from.filter((number) => !turn.job.taken.includes(number))) {
    if (slice.campaign !== start && !hasTime(turn)) return ok({ ...slice, isDone: false });
    const next = takeNext(slice, workbook, moving, shelf);
    if (!next.ok || next.value.paused !== null) return next;
    slice = next.value;
  }
  return ok(slice);
}

/** Where a workbook cannot be opened, its contacts stay, and the others' do not wait. */
function takeNext(slice: Slice, workbook: number, moving: Moving, shelf: Shelf): Reply<Slice> {
  const taken = takeFrom(slice.campaign, workbook, moving, shelf);
  if (!taken.ok) return passOver(slice, taken.problem);
  const { campaign, paused } = taken.value;
  return ok({ ...slice, campaign, paused, isDone: paused === null });
}

/** What was taken back is written down before anything on a call sheet changes. */
function takeFrom(
  campaign: Campaign,
  workbook: number,
  moving: Moving,
  shelf: Shelf,
): Reply<Pick<TakenBack, 'campaign' | 'paused'>> {
  const wanted = new Set(campaign.journeys.filter(moving.isWanted).map(({ id }) => id));
  const taken = takeBack(campaign, { workbook, wanted, shelf, begun: moving.begun ?? false });
  if (!taken.ok || taken.value.paused !== null) return taken;
  const { untouched, paused } = taken.value;
  const journeys = moving.give(taken.value.campaign, untouched);
  const after = { ...taken.value.campaign, journeys };
  const settings = moving.settingsAfter?.(after, workbook) ?? after.settings;
  const job = withTaken(settings.job, workbook, untouched.length);
  const callSheets = rememberingRows(settings.callSheets, untouched);
  const written = writeCampaign(taken.value.campaign, {
    journeys,
    settings: { ...settings, callSheets, job },
  });
  return written.ok ? ok({ campaign: written.value, paused }) : written;
}

function withTaken(job: Job | null, workbook: number, count: number): Job | null {
  if (job === null) return null;
  return { ...job, taken: [...job.taken, workbook], done: job.done + count };
}

function finish(slice: Slice, moving: Moving, wanted: Wanted): Reply<Moved> {
  const { isDone, paused } = slice;
  const done = slice.campaign.settings.job?.done ?? 0;
  const last = isDone ? (moving.afterwards?.(slice.campaign) ?? ok(slice.campaign)) : null;
  if (last !== null && !last.ok) return last;
  const campaign = last?.value ?? slice.campaign;
  const kept = campaign.journeys.filter(
    (journey) => moving.isWanted(journey) && journey.place !== null,
  ).length;
  const before = campaign.settings.job;
  const state = { isDone, done, total: done + kept };
  const job = before === null ? null : afterSlice(before, campaign, state);
  const written = writeCampaign(campaign, { settings: { ...campaign.settings, job } });
  if (!written.ok) return written;
  const left = isDone ? leftOver(slice, wanted) : null;
  return left === null ? ok({ done: isDone, paused, taken: done, kept }) : refuse(left);
}
