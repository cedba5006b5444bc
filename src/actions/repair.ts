import { canBeShared } from '../domain/call-sheet';
import type { Reply } from '../protocol';
import type { PermissionDifference, Repaired } from '../protocol-permissions';
import type { SlicedRequest } from '../protocol-share';
import type { Group } from '../sheets/batch';
import { protectionDifferences } from '../sheets/protection-difference';
import { isSharedWith, withRemoved } from './access-differences';
import { bringAboutAll, jobOf, type Slice } from './bring-about-all';
import type { Campaign } from './campaign';
import {
  type CheckedDesk,
  checkDesk,
  outOfReach,
  protectionsToCheck,
  spreadsheetsToCheck,
} from './check-desk';
import type { Desk } from './desk';
import { ok, refuse } from './reply';
import { afterSlice, hasTime, inTurn, type Turn } from './turn';
import { writeCampaign } from './write-campaign';

/**
 * Mends what the add-on itself made, a slice at a time, one spreadsheet after the other: people nobody
 * invited and tabs that are not ours stay, and are left over.
 */
export function repairPermissions(request: SlicedRequest): Reply<Repaired> {
  return inTurn({ kind: 'repair', of: '' }, request, (campaign, turn) => {
    const { settings } = campaign;
    const callSheets = withRemoved(settings.callSheets);
    const start = { ...campaign, settings: { ...settings, callSheets } };
    const repaired = repairAll(start, turn);
    return repaired.ok ? finish(repaired.value, turn) : repaired;
  });
}

/** How far a slice came. */
interface Far extends Omit<Repaired, 'done'> {
  /** The campaign as it is then, its settings not written yet. */
  readonly campaign: Campaign;
  readonly isDone: boolean;
}

function repairAll(start: Campaign, turn: Turn): Reply<Far> {
  const { finished } = turn.job;
  const numbers = spreadsheetsToCheck(start).filter((number) => !finished.includes(number));
  let far: Far = {
    campaign: start,
    isDone: true,
    paused: null,
    repaired: 0,
    left: [],
    unread: [],
  };
  for (const [place, number] of numbers.entries()) {
    if (place > 0 && !hasTime(turn)) return ok({ ...far, isDone: false });
    const next = repairOne(far, number, turn);
    if (!next.ok) return next;
    far = next.value;
    if (!far.isDone) break;
  }
  return ok(far);
}

function repairOne(far: Far, number: number, turn: Turn): Reply<Far> {
  const before = checkDesk(far.campaign, number);
  if (before === null) {
    const unread = [...far.unread, outOfReach(number, far.campaign)];
    return ok({ ...far, unread, campaign: finished(far.campaign, number, turn) });
  }
  const toMend = before.differences.filter(({ repair }) => repair === 'repair');
  if (toMend.length === 0) return ok(afterOne(far, { before, after: before }, number, turn));
  const mended = mend(far.campaign, before.desk, turn);
  if (!mended.ok) return mended;
  const { campaign, isDone, paused } = mended.value;
  const after = checkDesk(campaign, number) ?? before;
  const next = afterOne({ ...far, campaign }, { before, after }, number, turn);
  return ok(isDone ? next : { ...next, campaign, isDone, paused });
}

interface BeforeAndAfter {
  readonly before: CheckedDesk;
  readonly after: CheckedDesk;
}

function afterOne(far: Far, { before, after }: BeforeAndAfter, number: number, turn: Turn): Far {
  const left = new Set(after.differences.map(({ id }) => id));
  const isMended = ({ id, repair }: PermissionDifference) => repair === 'repair' && !left.has(id);
  return {
    ...far,
    campaign: finished(far.campaign, number, turn),
    repaired: far.repaired + before.differences.filter(isMended).length,
    left: [...far.left, ...after.differences],
    unread: [...far.unread, ...after.unread],
  };
}

/** The campaign that knows of one more spreadsheet that is as it should be. */
function finished(campaign: Campaign, number: number, turn: Turn): Campaign {
  const job = jobOf(campaign, turn);
  const numbers = [...new Set([...job.finished, number])];
  const settings = { ...campaign.settings, job: { ...job, finished: numbers } };
  return { ...campaign, settings };
}

type Mended = Pick<Slice, 'campaign' | 'isDone' | 'paused'>;

/** Brings a spreadsheet to what was decided; the campaign's own as it has just been read. */
function mend(campaign: Campaign, desk: Desk, turn: Turn): Reply<Mended> {
  const { workbook: number, structure, rules } = desk;
  if (number > 0) return bringAbout(campaign, number, turn);
  if (structure.revision !== campaign.structure.revision) {
    return refuse({ code: 'changed-meanwhile' });
  }
  const current = { ...campaign, structure, ...(rules === null ? {} : { rules }) };
  if (desk.callSheets.length > 0) return bringAbout(current, number, turn);
  const written = writeCampaign(current, { groups: protections(desk, current) });
  return written.ok ? ok({ campaign: written.value, isDone: true, paused: null }) : written;
}

/** The campaign's tabs of ours, while it holds no call sheets. */
function protections(desk: Desk, { settings }: Campaign): Group[] {
  const desired = protectionsToCheck(desk, new Map());
  return protectionDifferences(desk.structure, desired, settings.organisers).map(
    ({ repair }) => repair,
  );
}

/** Access is given again to those alone who had it. */
function bringAbout(campaign: Campaign, number: number, turn: Turn): Reply<Mended> {
  const shared = campaign.settings.callSheets.filter(
    (sheet) => isSharedWith(sheet) && canBeShared(sheet),
  );
  const grantTo = new Set(shared.map(({ volunteerId }) => volunteerId));
  return bringAboutAll(campaign, { numbers: [number], grantTo, turn });
}

/** Writes down how far the slice came. */
function finish(far: Far, turn: Turn): Reply<Repaired> {
  const { campaign, isDone, paused, repaired, left, unread } = far;
  const done = jobOf(campaign, turn);
  const total = spreadsheetsToCheck(campaign).length;
  const job = afterSlice(done, campaign, { isDone, done: done.finished.length, total });
  const settings = { ...campaign.settings, job };
  const written = writeCampaign(campaign, { settings });
  return written.ok ? ok({ done: isDone, paused, repaired, left, unread }) : written;
}
