import {
  type CallSheet,
  placeJourneys,
  uniqueTitle,
  type WaitingReason,
} from '../domain/call-sheet';
import { mailbox } from '../domain/email';
import { settlePlaces } from '../domain/settle-places';
import type { Reply } from '../protocol';
import type { DailyLimit } from '../protocol-share';
import { isOutOfReach } from '../sheets/gateway/refusal';
import { getStructure } from '../sheets/gateway/spreadsheets';
import { protectionDifferences } from '../sheets/protection-difference';
import { structureOf } from '../sheets/structure';
import { callSheetId } from '../sheets/tab-ids';
import type { Campaign } from './campaign';
import {
  campaignDesk,
  type Desk,
  desiredProtections,
  type Lines,
  newDesk,
  standingsOn,
  withEveryTab,
  workbookDesk,
} from './desk';
import { type DeskPlan, layOut } from './desk-requests';
import { type Access, grantAccess, isWithdrawn, withdrawnFrom } from './grant-access';
import { linesOn } from './lines';
import { ok, refuse } from './reply';
import { send } from './send';
import { ensureWorkbook, type Halted, type Shelf, workbookName } from './workbooks';
import { writeCampaign } from './write-campaign';

/** Who gets access, and until when, in milliseconds since 1970, that is tried. */
export interface Bringing {
  /** Volunteers by id. */
  readonly grantTo: ReadonlySet<string>;
  readonly until: number;
  readonly shelf: Shelf;
}

/** The campaign with a spreadsheet brought about, its settings not written yet. */
export interface BroughtAbout {
  readonly campaign: Campaign;
  /** False when it ended before everybody had access: time ran out, or what Google lets one do in a day. */
  readonly done: boolean;
  readonly paused: DailyLimit | null;
}

/** A spreadsheet at work, and the campaign as it is by then. */
interface Stage {
  readonly campaign: Campaign;
  readonly desk: Desk;
}

/**
 * Brings one spreadsheet of call sheets to what was decided, in an order that a run killed anywhere
 * leaves too little access: tabs are made and closed, then shared, and only what was shared is opened.
 */
export function bringAbout(
  campaign: Campaign,
  workbook: number,
  bringing: Bringing,
): Reply<BroughtAbout> {
  const opened = openDesk(campaign, workbook, bringing.shelf);
  if (!opened.ok) return opened;
  if ('paused' in opened.value) return ok({ campaign, done: false, ...opened.value });
  const settled = settle(opened.value);
  if (!settled.ok) return settled;
  const named = withFreeTitles(settled.value);
  const lines = linesOn(named.campaign, named.desk.callSheets);
  const laidOut = lay(named, lines);
  if (!laidOut.ok) return laidOut;
  const { desk } = laidOut.value;
  const { organisers } = laidOut.value.campaign.settings;
  const access = grantAccess(desk, { ...bringing, organisers });
  const isCurrent = desk.structure === named.desk.structure;
  const open = openUp(laidOut.value, { lines, access, isCurrent });
  return open.ok ? ok({ campaign: open.value, ...access }) : open;
}

/** The spreadsheet as it is; a workbook that is not there yet is made, if Google lets one today. */
export function openDesk(campaign: Campaign, number: number, shelf: Shelf): Reply<Stage | Halted> {
  if (number === 0) return ok({ campaign, desk: campaignDesk(campaign) });
  try {
    const ensured = ensureWorkbook(campaign, number, shelf);
    if ('paused' in ensured) return ok(ensured);
    const { workbook, isNew } = ensured;
    const { callSheets, workbooks } = campaign.settings;
    const known = isNew ? newDesk(workbook, callSheets) : workbookDesk(workbook, callSheets);
    const desk = leavingFrom(campaign, number).length > 0 ? withEveryTab(known) : known;
    const others = workbooks.filter((other) => other.number !== number);
    const settings = { ...campaign.settings, workbooks: [...others, workbook] };
    return ok({ campaign: { ...campaign, settings }, desk });
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    return refuse({ code: 'workbook-out-of-reach', title: workbookName(number, campaign) });
  }
}

/** Where people moved rows of call sheets, new rows go after those that are there. */
export function settle({ campaign, desk }: Stage): Reply<Stage> {
  const standing = settlePlaces(campaign.journeys, standingsOn([desk]));
  const journeys = placeJourneys(standing, campaign.settings.callSheets);
  const moved = journeys.some((journey, index) => journey !== campaign.journeys[index]);
  if (!moved) return ok({ campaign, desk });
  const written = writeCampaign(campaign, { journeys });
  return written.ok ? ok(following({ campaign: written.value, desk })) : written;
}

/** The campaign spreadsheet goes on where the last batch left it. */
function following({ campaign, desk }: Stage): Stage {
  const { structure } = campaign;
  return desk.workbook === 0 ? { campaign, desk: { ...desk, structure } } : { campaign, desk };
}

/** Call sheets that are yet to be made get titles that no tab there has, whoever made it. */
function withFreeTitles({ campaign, desk }: Stage): Stage {
  const { tabs } = desk.structure;
  const there = new Set(tabs.map(({ sheetId }) => sheetId));
  const taken = new Set(tabs.map(({ title }) => title.toLowerCase()));
  const titles = new Map<number, string>();
  for (const { number, title } of desk.callSheets) {
    if (there.has(callSheetId(number))) continue;
    const free = uniqueTitle(title, taken);
    taken.add(free.toLowerCase());
    titles.set(number, free);
  }
  const named = (sheet: CallSheet) => ({
    ...sheet,
    title: titles.get(sheet.number) ?? sheet.title,
  });
  const callSheets = campaign.settings.callSheets.map(named);
  return {
    campaign: { ...campaign, settings: { ...campaign.settings, callSheets } },
    desk: { ...desk, callSheets: desk.callSheets.map(named) },
  };
}

function lay(stage: Stage, lines: Lines): Reply<Stage> {
  const { campaign, desk } = stage;
  const leaving = leavingFrom(campaign, desk.workbook);
  const sent = send(desk.structure, layOut(desk, deskPlanOf(campaign, lines), leaving));
  if (!sent.ok) return sent;
  const { settings } = campaign;
  const callSheets = settings.callSheets.map(({ leaves, ...sheet }) =>
    leaves === undefined || leaves === desk.workbook ? sheet : { ...sheet, leaves },
  );
  const left = { ...campaign, settings: { ...settings, callSheets } };
  return ok(withStructure({ campaign: left, desk }, sent.value.structure));
}

/** The numbers of call sheets that live elsewhere by now but whose tab is still in a spreadsheet. */
function leavingFrom({ settings }: Campaign, workbook: number): number[] {
  return settings.callSheets
    .filter(({ leaves }) => leaves === workbook)
    .map(({ number }) => number);
}

export function deskPlanOf(campaign: Campaign, lines: Lines): DeskPlan {
  const { path, messages, settings, structure, journeys } = campaign;
  return {
    lines,
    path,
    words: messages.tabs,
    organisers: settings.organisers,
    conventions: structure,
    onPath: new Set(journeys.map(({ contactId }) => contactId)),
  };
}

function withStructure({ campaign, desk }: Stage, structure: Desk['structure']): Stage {
  return {
    campaign: desk.workbook === 0 ? { ...campaign, structure } : campaign,
    desk: { ...desk, structure },
  };
}

interface Opening {
  readonly lines: Lines;
  readonly access: Access;
  /** Whether the structure is still what it was read as: nothing had to be laid out. */
  readonly isCurrent: boolean;
}

/** Opens the outcome cells of everybody whose access was read back. */
function openUp(stage: Stage, { lines, access, isCurrent }: Opening): Reply<Campaign> {
  const { revision, spreadsheetId } = stage.desk.structure;
  const structure = isCurrent ? stage.desk.structure : structureOf(getStructure(spreadsheetId));
  if (structure.revision !== revision) return refuse({ code: 'changed-meanwhile' });
  const desk = { ...stage.desk, structure };
  const sent = send(structure, openings(desk, stage.campaign, lines, access));
  if (!sent.ok) return sent;
  const { campaign } = withStructure({ ...stage, desk }, sent.value.structure);
  const callSheets = callSheetsAfter(campaign, desk, access);
  return ok({ ...campaign, settings: { ...campaign.settings, callSheets } });
}

/** A volunteer's protection and opening travel in one group, so that neither is there alone. */
function openings(desk: Desk, { settings }: Campaign, lines: Lines, access: Access) {
  const desired = desiredProtections(desk, lines, (sheet) => mayWrite(sheet, access));
  return protectionDifferences(desk.structure, desired, settings.organisers).map(
    ({ repair }) => repair,
  );
}

/** Whether a volunteer has access, and is meant to. */
function mayWrite(sheet: CallSheet, { writers }: Access): boolean {
  const isMeant = sheet.email !== '' && sheet.waiting !== 'removed' && !isWithdrawn(sheet);
  return isMeant && writers.has(mailbox(sheet.email));
}

function callSheetsAfter({ settings }: Campaign, desk: Desk, access: Access): CallSheet[] {
  const left = withdrawnFrom(desk, settings).filter((address) =>
    access.writers.has(mailbox(address)),
  );
  return settings.callSheets.map((sheet) => {
    if (sheet.workbook !== desk.workbook || sheet.where === 'links') return sheet;
    const withdraw = sheet.withdraw.filter((address) => left.includes(address));
    return { ...sheet, withdraw, waiting: waitingAfter(sheet, access) };
  });
}

function waitingAfter(sheet: CallSheet, access: Access): WaitingReason | null {
  if (mayWrite(sheet, access)) return null;
  return access.refusals.get(sheet.email) ?? sheet.waiting ?? 'not-yet';
}
