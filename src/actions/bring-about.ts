import { type CallSheet, placeJourneys, type WaitingReason } from '../domain/call-sheet';
import { mailbox } from '../domain/email';
import { settlePlaces } from '../domain/settle-places';
import type { Reply } from '../protocol';
import { isOutOfReach } from '../sheets/gateway/refusal';
import { getStructure } from '../sheets/gateway/spreadsheets';
import { protectionDifferences } from '../sheets/protection-difference';
import { structureOf } from '../sheets/structure';
import type { Campaign } from './campaign';
import {
  campaignDesk,
  type Desk,
  desiredProtections,
  type Lines,
  newDesk,
  standingsOn,
  workbookDesk,
} from './desk';
import { type DeskPlan, layOut } from './desk-requests';
import { type Access, grantAccess, isWithdrawn, withdrawnFrom } from './grant-access';
import { linesOn } from './lines';
import { ok, refuse } from './reply';
import { send } from './send';
import { ensureWorkbook, type Shelf, workbookName } from './workbooks';
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
  readonly paused: 'sharing-quota' | null;
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
  const settled = settle(opened.value);
  if (!settled.ok) return settled;
  const lines = linesOn(settled.value.campaign, settled.value.desk.callSheets);
  const laidOut = lay(settled.value, lines);
  if (!laidOut.ok) return laidOut;
  const { desk } = laidOut.value;
  const { organisers } = laidOut.value.campaign.settings;
  const access = grantAccess(desk, { ...bringing, organisers });
  const isCurrent = desk.structure === settled.value.desk.structure;
  const open = openUp(laidOut.value, { lines, access, isCurrent });
  return open.ok ? ok({ campaign: open.value, ...access }) : open;
}

/** The spreadsheet as it is; a workbook that is not there yet is made. */
export function openDesk(campaign: Campaign, number: number, shelf: Shelf): Reply<Stage> {
  if (number === 0) return ok({ campaign, desk: campaignDesk(campaign) });
  try {
    const ensured = ensureWorkbook(campaign, number, shelf);
    if (!ensured.ok) return ensured;
    const { workbook, isNew } = ensured.value;
    const { callSheets, workbooks } = campaign.settings;
    const desk = isNew ? newDesk(workbook, callSheets) : workbookDesk(workbook, callSheets);
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

function lay({ campaign, desk }: Stage, lines: Lines): Reply<Stage> {
  const sent = send(desk.structure, layOut(desk, deskPlanOf(campaign, lines)));
  return sent.ok ? ok(withStructure({ campaign, desk }, sent.value.structure)) : sent;
}

export function deskPlanOf({ path, messages, settings }: Campaign, lines: Lines): DeskPlan {
  return { lines, path, words: messages.tabs, organisers: settings.organisers };
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
