import { type CallSheet, mayCall, placeJourneys } from '../domain/call-sheet';
import { handedBack } from '../domain/hand-over';
import type { Journey } from '../domain/journey';
import { type Split, split } from '../domain/split';
import type { SplitOptions } from '../domain/split-options';
import type { Volunteer } from '../domain/volunteer';
import type { Reply } from '../protocol';
import type { Moved, MovePreview, ReassignRequest, ReleaseRequest } from '../protocol-release';
import { isIds, splitOptionsIn } from './asked';
import { type Campaign, readCampaign } from './campaign';
import { lockedContacts } from './lines';
import { type Moving, moveContacts } from './move-contacts';
import { previewMove } from './preview-move';
import { answer, ok, refuse } from './reply';
import { callersOf } from './split';
import { inTurn } from './turn';
import { spreadsheetsIn } from './workbooks';

/** What a release would take back, and what a reassignment would give to whom. */
export function previewRelease(
  request: ReleaseRequest & Partial<ReassignRequest>,
): Reply<MovePreview> {
  const { volunteers, to = [] } = request;
  if (!isIds(volunteers)) return refuse({ code: 'bad-request', what: 'volunteers' });
  if (!isIds(to)) return refuse({ code: 'bad-request', what: 'to' });
  return answer(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const moving = to.length === 0 ? released(campaign.value, volunteers) : null;
    const reassigning = moving ?? reassigned(campaign.value, { ...request, to });
    return reassigning.ok
      ? ok(previewMove(campaign.value, reassigning.value, reassigning.value.split))
      : reassigning;
  });
}

/** Takes untouched contacts back from volunteers, into the pool that the next split gives away. */
export function release(request: ReleaseRequest): Reply<Moved> {
  const { volunteers } = request;
  if (!isIds(volunteers)) return refuse({ code: 'bad-request', what: 'volunteers' });
  return inTurn({ kind: 'release', of: named(volunteers) }, request, (campaign, turn) => {
    const moving = released(campaign, volunteers);
    return moving.ok ? moveContacts(campaign, turn, moving.value) : moving;
  });
}

/** Takes untouched contacts, and those begun where that is asked for, from some volunteers and splits them between others. */
export function reassign(request: ReassignRequest): Reply<Moved> {
  const { volunteers, to } = request;
  if (!isIds(volunteers)) return refuse({ code: 'bad-request', what: 'volunteers' });
  if (!isIds(to) || to.length === 0) return refuse({ code: 'bad-request', what: 'to' });
  const rules = { ...splitOptionsIn(request.options), begun: request.begun === true };
  const of = `${named(volunteers)} > ${named(to)} ${JSON.stringify(rules)}`;
  return inTurn({ kind: 'reassign', of }, request, (campaign, turn) => {
    const moving = reassigned(campaign, request);
    return moving.ok ? moveContacts(campaign, turn, moving.value) : moving;
  });
}

function named(volunteers: readonly string[]): string {
  return [...new Set(volunteers)].sort().join(' ');
}

/** A move, and what splitting some contacts would give to whom. */
interface SplitMoving extends Moving {
  readonly split: (untouched: readonly Journey[]) => Split | null;
}

function released(campaign: Campaign, volunteers: readonly string[]): Reply<SplitMoving> {
  const sheets = sheetsOf(campaign, volunteers);
  if (!sheets.ok) return sheets;
  return ok({
    ...wantedFrom(sheets.value),
    to: [],
    give: (now, untouched) => withoutPlace(now.journeys, untouched),
    split: () => null,
  });
}

/** Takes the untouched contacts of some call sheets. */
export function wantedFrom(sheets: readonly CallSheet[]): Pick<Moving, 'isWanted' | 'from'> {
  const ids = new Set(sheets.map(({ volunteerId }) => volunteerId));
  return {
    isWanted: ({ pointPerson, place }) => place !== null && ids.has(pointPerson),
    from: spreadsheetsIn(sheets),
  };
}

/** The journeys, where those that were taken back are nobody's. */
export function withoutPlace(
  journeys: readonly Journey[],
  untouched: readonly Journey[],
): Journey[] {
  const taken = new Set(untouched.map(({ id }) => id));
  return journeys.map((journey) => (taken.has(journey.id) ? handedBack(journey) : journey));
}

/** The call sheets of volunteers named by their ids. */
export function sheetsOf(campaign: Campaign, volunteers: readonly string[]): Reply<CallSheet[]> {
  const { callSheets } = campaign.settings;
  const known = new Map(callSheets.map((sheet) => [sheet.volunteerId, sheet]));
  const unknown = volunteers.find((id) => !known.has(id));
  if (unknown !== undefined) {
    const volunteer = campaign.volunteerNames.get(unknown) ?? unknown;
    return refuse({ code: 'no-call-sheet', volunteer });
  }
  return ok(volunteers.flatMap((id) => known.get(id) ?? []));
}

function reassigned(
  campaign: Campaign,
  { volunteers, to, options, begun }: ReassignRequest,
): Reply<SplitMoving> {
  const from = sheetsOf(campaign, volunteers);
  if (!from.ok) return from;
  const receiving = sheetsOf(campaign, to);
  if (!receiving.ok) return receiving;
  const callers = callersOf(campaign).filter(({ id }) => to.includes(id));
  const absent = to.find((id) => !callers.some((caller) => caller.id === id));
  if (absent !== undefined) {
    const volunteer = campaign.volunteerNames.get(absent) ?? absent;
    return refuse({ code: 'takes-no-part', volunteer });
  }
  const shutOut = receiving.value.find((sheet) => !mayCall(sheet));
  if (shutOut !== undefined) {
    const { volunteer, waiting } = shutOut;
    return refuse({ code: 'cannot-open', volunteer, reason: waiting ?? 'not-yet' });
  }
  const dealing = { callers, options: splitOptionsIn(options) };
  const dealt = (now: Campaign, untouched: readonly Journey[]) => dealOut(now, untouched, dealing);
  return ok({
    ...wantedFrom(from.value.filter(({ volunteerId }) => !to.includes(volunteerId))),
    begun: begun === true,
    to: receiving.value.map(({ workbook }) => workbook),
    give: (now, untouched) => given(now, untouched, dealt(now, untouched)),
    split: (untouched) => dealt(campaign, untouched),
  });
}

/**
 * Splits contacts that were taken back between callers, evenly with what they have; whoever may no
 * longer be called is given to nobody.
 */
function dealOut(
  campaign: Campaign,
  untouched: readonly Journey[],
  { callers, options }: { callers: readonly Volunteer[]; options: SplitOptions },
): Split {
  const { contacts, journeys, settings } = campaign;
  const locked = lockedContacts(campaign);
  const callable = untouched.filter(({ contactId }) => !locked.has(contactId));
  const taken = new Set(callable.map(({ contactId }) => contactId));
  const stays = journeys.filter(
    ({ contactId, pointPerson }) => pointPerson !== '' && !taken.has(contactId),
  );
  const held = new Map(stays.map(({ contactId, pointPerson }) => [contactId, pointPerson]));
  const wanted = [...contacts.byId.values()].filter(({ id }) => taken.has(id) || held.has(id));
  const campaignLanguage = settings.language;
  return split({ contacts: wanted, callers, given: held, options, campaignLanguage });
}

function given(campaign: Campaign, untouched: readonly Journey[], { shares }: Split): Journey[] {
  const persons = new Map(
    [...shares].flatMap(([volunteer, ids]) => ids.map((id) => [id, volunteer] as const)),
  );
  const free = withoutPlace(campaign.journeys, untouched).map((journey) => {
    const pointPerson = journey.place === null ? persons.get(journey.contactId) : undefined;
    return pointPerson === undefined ? journey : { ...journey, pointPerson };
  });
  return placeJourneys(free, campaign.settings.callSheets);
}
