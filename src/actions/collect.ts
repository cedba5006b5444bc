import { isSame, type Job } from '../domain/job';
import type { Table } from '../domain/table';
import type { Reply } from '../protocol';
import type { Collected } from '../protocol-collect';
import type { SlicedRequest } from '../protocol-share';
import { milliseconds } from '../sheets/gateway/clock';
import { type Campaign, ourTab, readCampaign } from './campaign';
import { addedUp, describeCollected, nothingCollected } from './describe-collected';
import { withFreshStructure } from './fresh-structure';
import { formulasOf, type Gathered, gather } from './gather';
import { type HeldCells, heldCells } from './held-cells';
import { regainAccess } from './regain-access';
import { answer, ok } from './reply';
import { afterSlice, hasTime, inTurn, type Turn, untilPreviewed } from './turn';
import { writeCampaign } from './write-campaign';
import { writeCollected } from './write-collected';

/** So many spreadsheets are read before what stands in them is written down. */
const spreadsheetsAtOnce = 12;

/** What a collect would bring, as far as it can be read in a minute. */
export function previewCollect(): Reply<Collected> {
  return answer(() => {
    const until = untilPreviewed();
    const read = readCampaign();
    if (!read.ok) return read;
    const campaign = read.value;
    const formulas = formulasOf(campaign);
    const numbers = outstanding(campaign, null);
    let collected = nothingCollected(campaign);
    let place = 0;
    while (place < numbers.length && (place === 0 || milliseconds() < until)) {
      const lot = numbers.slice(place, place + spreadsheetsAtOnce);
      collected = addedUp(collected, describeCollected(gather(campaign, lot, formulas)));
      place += lot.length;
    }
    return ok({ ...collected, done: place >= numbers.length });
  });
}

/**
 * Brings what volunteers entered into the journeys, the call log and the contact tab, some spreadsheets
 * at a time, those that were not collected for longest before the others.
 */
export function collect(request: SlicedRequest): Reply<Collected> {
  return inTurn({ kind: 'collect', of: '' }, request, (campaign, turn) => {
    const log = ourTab(campaign, 'call-log');
    if (!log.ok) return log;
    const run: Run = { turn, cells: heldCells(), formulas: formulasOf(campaign) };
    return collectAll(campaign, run);
  });
}

/** What stays the same throughout a slice. */
interface Run {
  readonly turn: Turn;
  readonly cells: HeldCells;
  readonly formulas: Table;
}

function collectAll(start: Campaign, run: Run): Reply<Collected> {
  const { job } = run.turn;
  let campaign = start;
  let collected = nothingCollected(start);
  let left = outstanding(campaign, isSame(start.settings.job, job) ? job : null);
  let unread: readonly number[] = [];
  const total = Math.max(job.total, left.length);
  do {
    const current =
      left.includes(0) && campaign !== start ? withFreshStructure(campaign) : ok(campaign);
    const lot = current.ok ? collectLot(current.value, left, run) : current;
    if (!lot.ok) return lot;
    campaign = lot.value.campaign;
    collected = addedUp(collected, describeCollected(lot.value.gathered));
    left = stillLeft(left, lot.value.gathered);
    unread = [...unread, ...lot.value.gathered.unread];
  } while (left.length > 0 && hasTime(run.turn));
  return finish(campaign, run.turn, { collected, unread, left: left.length, total });
}

interface Lot {
  readonly campaign: Campaign;
  readonly gathered: Gathered;
}

/** Collects the first of some spreadsheets, and gives access again where it was lost. */
function collectLot(before: Campaign, left: readonly number[], run: Run): Reply<Lot> {
  const gathered = gather(before, left.slice(0, spreadsheetsAtOnce), run.formulas);
  const written = writeCollected(gathered, run.cells);
  if (!written.ok) return written;
  const regained = regainAccess(written.value, gathered.desks, run.turn);
  return regained.ok ? ok({ campaign: regained.value, gathered }) : regained;
}

/** The spreadsheets that were not read, or not written down to the end. */
function stillLeft(left: readonly number[], { desks, unread, isPartial }: Gathered): number[] {
  const read = isPartial ? [] : [...desks.map(({ workbook }) => workbook), ...unread];
  return left.filter((number) => !read.includes(number));
}

interface Far {
  readonly collected: Collected;
  /** The workbooks that could not be opened, which the next slice passes over. */
  readonly unread: readonly number[];
  readonly left: number;
  readonly total: number;
}

/** A job is written down only where more than one slice is needed. */
function finish(campaign: Campaign, turn: Turn, far: Far): Reply<Collected> {
  const { collected, unread, left, total } = far;
  const isDone = left === 0;
  const tried = { ...turn.job, finished: [...turn.job.finished, ...unread] };
  const job = afterSlice(tried, campaign, { isDone, done: total - left, total });
  const { settings } = campaign;
  const isUnchanged = job === null && settings.job === null;
  const written = isUnchanged
    ? ok(campaign)
    : writeCampaign(campaign, { settings: { ...settings, job } });
  return written.ok ? ok({ ...collected, done: isDone }) : written;
}

/**
 * The spreadsheets to collect, the campaign's own being 0, those collected longest ago first; of a job
 * that goes on, those that were neither collected nor tried.
 */
function outstanding({ settings }: Campaign, job: Job | null): number[] {
  const { callSheets, workbooks, collectedAt } = settings;
  const used = new Set(callSheets.map(({ workbook }) => workbook));
  const all = [{ number: 0, collectedAt }, ...workbooks].filter(({ number }) => used.has(number));
  const isLeft = (one: (typeof all)[number]) =>
    job === null ||
    (!job.finished.includes(one.number) &&
      (one.collectedAt === null || one.collectedAt < job.since));
  return all
    .filter(isLeft)
    .sort((a, b) => (a.collectedAt ?? 0) - (b.collectedAt ?? 0))
    .map(({ number }) => number);
}
