import type { CallSheet } from '../domain/call-sheet';
import { settlePlaces } from '../domain/settle-places';
import type { Reply, SharePreview, ShareProgress, ShareRequest } from '../protocol';
import { milliseconds } from '../sheets/gateway/clock';
import { journeyDifference } from '../sheets/path-view';
import { type Settings, settingsChanges } from '../sheets/settings';
import { type Campaign, readCampaign } from './campaign';
import { campaignDesk, type Desk, readWorkbooks, standingsOn, type Workbooks } from './desk';
import { type DeskPlan, layOut } from './desk-requests';
import { forPath } from './filter';
import { grantAccess } from './grant-access';
import { forRecords } from './keyed-tab';
import { openCallSheets } from './open-call-sheets';
import { answer, answerAlone, ok, refuse } from './reply';
import { send } from './send';
import { type AimedGroup, sendAimed, unaimed } from './send-aimed';
import { describeShare, planShare, readersProblem, type SharePlan } from './share-plan';
import { ensureWorkbooks, workbookNames } from './workbooks';

/** A run of Apps Script ends after six minutes; a slice ends well before. */
const sliceMilliseconds = 240_000;

/** What sharing would make, and who could read how much then. */
export function previewShare(request: ShareRequest): Reply<SharePreview> {
  return answer(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const plan = planShare(campaign.value, request);
    return plan.ok ? ok(describeShare(plan.value, request)) : plan;
  });
}

/**
 * Gives every caller their call sheet, in an order that a run killed anywhere leaves too little
 * access: what is decided is written down, tabs are made and closed, then shared, and only what was
 * shared is opened. Done again, it does what is missing.
 */
export function share(request: ShareRequest): Reply<ShareProgress> {
  return answerAlone(() => {
    const until = milliseconds() + sliceMilliseconds;
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const plan = planShare(campaign.value, request);
    if (!plan.ok) return plan;
    const confirmed = readersProblem(plan.value, request);
    if (!confirmed.ok) return confirmed;
    const settings = ensureWorkbooks(campaign.value, plan.value.split.callSheets);
    const { desks, unread } = desksOf(campaign.value, settings);
    const [title] = workbookNames(unread, campaign.value);
    if (title !== undefined) return refuse({ code: 'workbook-out-of-reach', title });
    const settled = settledPlan(plan.value, desks, request);
    return settled.ok ? carryOut(settled.value, { settings, desks, until }) : settled;
  });
}

/** The plan anew where people moved rows of call sheets: new rows go after those that are there. */
function settledPlan(
  plan: SharePlan,
  desks: readonly Desk[],
  request: ShareRequest,
): Reply<SharePlan> {
  const { campaign } = plan;
  const journeys = settlePlaces(campaign.journeys, standingsOn(desks));
  const moved = journeys.some((journey, index) => journey !== campaign.journeys[index]);
  return moved ? planShare({ ...campaign, journeys }, request) : ok(plan);
}

interface Sharing {
  readonly settings: Settings;
  readonly desks: readonly Desk[];
  readonly until: number;
}

function carryOut(plan: SharePlan, { settings, desks, until }: Sharing): Reply<ShareProgress> {
  const { campaign } = plan;
  const [here, ...workbooks] = desks;
  const deskPlan = deskPlanOf(plan, settings);
  const isHere = here !== undefined && here.callSheets.length > 0;
  const written = sendAimed(campaign.structure, [
    ...decided(plan, settings),
    ...(isHere ? layOut(here, deskPlan) : []).map(unaimed),
  ]);
  if (!written.ok) return written;
  const revisions = new Map([[settings.spreadsheetId, written.value.revision]]);
  for (const desk of workbooks) {
    const sent = send(desk.structure, layOut(desk, deskPlan));
    if (!sent.ok) return sent;
    revisions.set(desk.structure.spreadsheetId, sent.value.structure.revision);
  }
  const callers = new Set(plan.split.callers.map(({ id }) => id));
  const access = desks.map((desk) => grantAccess(desk, callers, until));
  const structure = written.value;
  const { lines } = plan;
  const opened = openCallSheets({ campaign, structure, revisions, settings, access, lines });
  if (!opened.ok) return opened;
  return ok(
    progress(
      plan,
      opened.value,
      access.every(({ done }) => done),
    ),
  );
}

/** The campaign spreadsheet first, then the workbooks. */
function desksOf(campaign: Campaign, settings: Settings): Workbooks {
  const { callSheets, workbooks } = settings;
  const { desks, unread } = readWorkbooks(workbooks, callSheets, campaign.settings.callSheets);
  return { desks: [campaignDesk(campaign, callSheets), ...desks], unread };
}

function deskPlanOf({ campaign, lines }: SharePlan, settings: Settings): DeskPlan {
  const { path, messages } = campaign;
  return { lines, path, words: messages.tabs, organisers: settings.organisers };
}

/** So many journeys travel in one group, well inside a batch. */
const journeysInGroup = 2000;

/**
 * Who has which contact and which call sheet: written before anything is made from it, the call
 * sheets before the journeys that stand on them.
 */
function decided({ campaign, split }: SharePlan, settings: Settings): AimedGroup[] {
  const { path, messages, volunteerNames, records, tabs } = campaign;
  const context = { path, words: messages.tabs, volunteers: volunteerNames };
  const { updates } = journeyDifference(records['path-view'], split.journeys, context);
  const changed = settingsChanges(tabs.settings?.sheetId ?? 0, records.settings, settings);
  const groups: AimedGroup[] = [
    { requests: [], aimed: [forPath(campaign)] },
    { requests: changed.added, aimed: [forRecords(campaign, 'settings', changed.updates)] },
  ];
  for (let from = 0; from < updates.length; from += journeysInGroup) {
    const part = updates.slice(from, from + journeysInGroup);
    groups.push({ requests: [], aimed: [forRecords(campaign, 'path-view', part)] });
  }
  return groups;
}

function progress(
  { lines }: SharePlan,
  { callSheets, workbooks, spreadsheetId }: Settings,
  done: boolean,
): ShareProgress {
  const sizes = callSheets.map(({ number }) => lines.get(number)?.length ?? 0);
  const isHere = callSheets.some(({ workbook }) => workbook === 0);
  return {
    done,
    callSheets: callSheets.length,
    shared: callSheets.filter(({ waiting }) => waiting === null).length,
    waiting: callSheets.filter(({ waiting }) => waiting !== null).map(waitingOf),
    shares: { min: Math.min(...sizes), max: Math.max(...sizes) },
    spreadsheetIds: [
      ...(isHere ? [spreadsheetId] : []),
      ...workbooks.map((workbook) => workbook.spreadsheetId),
    ],
  };
}

function waitingOf({ volunteer, waiting }: CallSheet) {
  return { volunteer, reason: waiting ?? '' };
}
