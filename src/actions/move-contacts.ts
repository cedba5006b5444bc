import type { Job } from '../domain/job';
import type { Journey } from '../domain/journey';
import type { Problem, Reply } from '../protocol';
import type { Moved } from '../protocol-release';
import type { Settings } from '../sheets/settings';
import { bringAboutAll, type Slice } from './bring-about-all';
import type { Campaign } from './campaign';
import { ok, refuse } from './reply';
import { type TakingBack, takeBack } from './take-back';
import { afterSlice, hasTime, type Turn } from './turn';
import { isMade, type Shelf, shelfOf } from './workbooks';
import { writeCampaign } from './write-campaign';

/** Contacts to be taken back from call sheets, and what becomes of them. */
export interface Moving {
  /** Whether a journey is among those that go back unless something was entered for it. */
  readonly isWanted: (journey: Journey) => boolean;
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

/** How far taking back came. */
interface Progress {
  readonly campaign: Campaign;
  readonly isDone: boolean;
}

/**
 * Takes contacts back from one spreadsheet after the other, writes down who has them then, and brings
 * every spreadsheet about that is concerned. Cut off anywhere, it is finished by doing it again.
 */
export function moveContacts(start: Campaign, turn: Turn, moving: Moving): Reply<Moved> {
  const shelf = shelfOf(start);
  const taken = takeAll(withJob(start, turn.job), turn, moving, shelf);
  if (!taken.ok) return taken;
  const { campaign, isDone } = taken.value;
  const numbers = concerned(campaign, moving, shelf);
  const brought = isDone
    ? bringAboutAll(campaign, { numbers, grantTo: new Set(), turn })
    : ok({ ...taken.value, paused: null, outOfReach: null });
  return brought.ok ? finish(brought.value, moving) : brought;
}

function withJob(campaign: Campaign, job: Job): Campaign {
  return { ...campaign, settings: { ...campaign.settings, job } };
}

/** The spreadsheets to bring about; one that is not there and where nobody stands is not made for that. */
function concerned(campaign: Campaign, { from, to }: Moving, shelf: Shelf): number[] {
  const workbookOf = new Map(
    campaign.settings.callSheets.map(({ number, workbook }) => [number, workbook]),
  );
  const used = new Set(
    campaign.journeys.map(({ place }) => workbookOf.get(place?.callSheet ?? -1)),
  );
  return [...new Set([...from, ...to])]
    .filter((number) => used.has(number) || isMade(campaign, number, shelf))
    .sort((a, b) => a - b);
}

function takeAll(start: Campaign, turn: Turn, moving: Moving, shelf: Shelf): Reply<Progress> {
  let campaign = start;
  for (const workbook of moving.from.filter((number) => !turn.job.taken.includes(number))) {
    if (campaign !== start && !hasTime(turn)) return ok({ campaign, isDone: false });
    const { until } = turn;
    const taken = takeFrom(campaign, moving, { workbook, shelf, until });
    if (!taken.ok) return taken;
    campaign = taken.value;
  }
  return ok({ campaign, isDone: true });
}

/** What was taken back is written down before anything on a call sheet changes. */
function takeFrom(
  campaign: Campaign,
  moving: Moving,
  from: Omit<TakingBack, 'wanted'>,
): Reply<Campaign> {
  const wanted = new Set(campaign.journeys.filter(moving.isWanted).map(({ id }) => id));
  const taken = takeBack(campaign, { ...from, wanted });
  if (!taken.ok) return taken;
  const { untouched } = taken.value;
  const journeys = moving.give(taken.value.campaign, untouched);
  const after = { ...taken.value.campaign, journeys };
  const settings = moving.settingsAfter?.(after, from.workbook) ?? after.settings;
  const job = withTaken(settings.job, from.workbook, untouched.length);
  return writeCampaign(taken.value.campaign, { journeys, settings: { ...settings, job } });
}

function withTaken(job: Job | null, workbook: number, count: number): Job | null {
  if (job === null) return null;
  return { ...job, taken: [...job.taken, workbook], done: job.done + count };
}

function finish({ isDone, ...slice }: Slice, moving: Moving): Reply<Moved> {
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
  const hindered = hindranceOf({ ...slice, isDone });
  return hindered === null ? ok({ done: isDone, taken: done, kept }) : refuse(hindered);
}

/** What keeps the rest from being done, told once what could be done is written down. */
function hindranceOf({ isDone, paused, outOfReach }: Slice): Problem | null {
  if (paused !== null) return { code: paused };
  return isDone && outOfReach !== null
    ? { code: 'workbook-out-of-reach', title: outOfReach }
    : null;
}
