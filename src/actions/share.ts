import { changedWorkbooks, workbooksWithNewPlaces } from '../domain/changed-workbooks';
import { sharingLine } from '../domain/sharing';
import type { Reply } from '../protocol';
import type { SharePreview, ShareProgress, ShareRequest } from '../protocol-share';
import { splitOptionsIn } from './asked';
import { bringAboutAll, jobOf, type Slice, type Wanted } from './bring-about-all';
import { type Campaign, readCampaign } from './campaign';
import { describeShare } from './describe-share';
import { leftOver } from './left-over';
import { answer, ok, refuse } from './reply';
import { planShare, readersProblem, type SharePlan } from './share-plan';
import { afterSlice, inTurn, type Turn } from './turn';
import { spreadsheetsIn } from './workbooks';
import { writeCampaign } from './write-campaign';

/** What sharing would make, and who could read how much then. */
export function previewShare(request: ShareRequest): Reply<SharePreview> {
  return answer(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const plan = planShare(campaign.value, request);
    if (!plan.ok) return plan;
    const problem = readersProblem(plan.value, request);
    if (problem === null) return ok(describeShare(plan.value, request, null));
    return problem.code === 'confirm-readers'
      ? ok(describeShare(plan.value, request, problem))
      : refuse(problem);
  });
}

/**
 * Gives every caller their call sheet, a slice at a time: who gets whom is decided and written down,
 * then one spreadsheet after the other is brought about. Done again, it does what is missing.
 */
export function share(request: ShareRequest): Reply<ShareProgress> {
  const { where } = request;
  const of = sharingLine({ where, options: splitOptionsIn(request.options) });
  return inTurn({ kind: 'share', of }, request, (campaign, turn) => {
    const plan = planShare(campaign, request);
    if (!plan.ok) return plan;
    const problem = readersProblem(plan.value, request);
    if (problem !== null) return refuse(problem);
    const decided = decide(plan.value, turn);
    if (!decided.ok) return decided;
    const callers = new Set(plan.value.split.callers.map(({ id }) => id));
    const all = concerned(decided.value);
    const wanted = { numbers: all, grantTo: callers, turn };
    const brought = bringAboutAll(decided.value, wanted);
    return brought.ok ? finish(brought.value, wanted) : brought;
  });
}

/** The spreadsheets call sheets are in, and those from which some of them went. */
function concerned({ settings: { callSheets } }: Campaign): number[] {
  const left = callSheets.flatMap(({ leaves }) => leaves ?? []);
  return [...new Set([...spreadsheetsIn(callSheets), ...left])];
}

/**
 * Writes down who has which contact and which call sheet, before anything is made from it. A workbook
 * that was finished in an earlier slice is brought about again where that changed.
 */
function decide({ campaign, split }: SharePlan, { job }: Turn): Reply<Campaign> {
  const { callSheets: before } = campaign.settings;
  const changed = changedWorkbooks(before, split.callSheets);
  const filled = workbooksWithNewPlaces(campaign.journeys, split.journeys, split.callSheets);
  const finished = job.finished.filter((number) => !changed.has(number) && !filled.has(number));
  const answers = new Map(before.map((sheet) => [sheet.number, sheet]));
  const callSheets = split.callSheets.map((sheet) =>
    finished.includes(sheet.workbook) ? (answers.get(sheet.number) ?? sheet) : sheet,
  );
  const settings = { ...campaign.settings, callSheets, job: { ...job, finished } };
  return writeCampaign(campaign, { settings, journeys: split.journeys });
}

/** Writes down how far the slice came. */
function finish(slice: Slice, wanted: Wanted): Reply<ShareProgress> {
  const { campaign, isDone } = slice;
  const { callSheets } = campaign.settings;
  const done = callSheets.filter((sheet) => sheet.waiting === null).length;
  const state = { isDone, done, total: callSheets.length };
  const job = afterSlice(jobOf(campaign, wanted.turn), campaign, state);
  const written = writeCampaign(campaign, { settings: { ...campaign.settings, job } });
  if (!written.ok) return written;
  const left = isDone ? leftOver(slice, wanted) : null;
  return left === null ? ok(progress(written.value, slice)) : refuse(left);
}

function progress(campaign: Campaign, { isDone, paused }: Slice): ShareProgress {
  const { callSheets, workbooks, spreadsheetId } = campaign.settings;
  const sizes = sizesOf(campaign);
  const used = spreadsheetsIn(callSheets);
  return {
    done: isDone,
    paused,
    callSheets: callSheets.length,
    shared: callSheets.filter(({ waiting }) => waiting === null).length,
    waiting: callSheets.flatMap(({ volunteer, waiting }) =>
      waiting === null ? [] : [{ volunteer, reason: waiting }],
    ),
    shares: { min: Math.min(...sizes), max: Math.max(...sizes) },
    spreadsheetIds: [
      ...(used.includes(0) ? [spreadsheetId] : []),
      ...workbooks.filter(({ number }) => used.includes(number)).map((one) => one.spreadsheetId),
    ],
  };
}

function sizesOf({ settings, journeys }: Campaign): number[] {
  const sizes = new Map(settings.callSheets.map(({ number }) => [number, 0]));
  for (const { place } of journeys) {
    const size = sizes.get(place?.callSheet ?? -1);
    if (place !== null && size !== undefined) sizes.set(place.callSheet, size + 1);
  }
  return [...sizes.values()];
}
