import { type CallSheet, callSheetsFor, placeJourneys, type Where } from '../domain/call-sheet';
import type { Contact } from '../domain/contact';
import { toBeShared } from '../domain/corrected-addresses';
import { countedBy } from '../domain/counted-by';
import { itemOf, type Journey } from '../domain/journey';
import { type Split, split } from '../domain/split';
import type { SplitOptions } from '../domain/split-options';
import type { Volunteer } from '../domain/volunteer';
import type { Reply } from '../protocol';
import type { SplitPreview, SplitRequest } from '../protocol-share';
import { splitOptionsIn } from './asked';
import { type Campaign, readCampaign } from './campaign';
import { lockedContacts } from './lines';
import { answer, ok, refuse } from './reply';

/** A split with the call sheets it needs and the journeys as they will then be. */
export interface PlannedSplit {
  readonly split: Split;
  readonly callers: readonly Volunteer[];
  readonly callSheets: readonly CallSheet[];
  readonly journeys: readonly Journey[];
}

/** Who would get how many contacts. */
export function previewSplit({ options }: SplitRequest): Reply<SplitPreview> {
  return answer(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const planned = planSplit(campaign.value, 'workbook', splitOptionsIn(options));
    if (!planned.ok) return planned;
    return ok(describe(campaign.value, planned.value));
  });
}

/**
 * The split of everybody on the path who has no point person yet; it moves nobody. New call sheets, and
 * those that may still go elsewhere, go where it is said.
 */
export function planSplit(
  campaign: Campaign,
  where: Where,
  options: SplitOptions,
  movable: ReadonlySet<number> = new Set(),
): Reply<PlannedSplit> {
  const { journeys, settings, structure } = campaign;
  const callers = callersOf(campaign);
  if (callers.length === 0) return refuse({ code: 'no-volunteers' });
  if (journeys.length === 0) return refuse({ code: 'nothing-to-share' });
  const given = new Map(
    journeys
      .filter(({ pointPerson }) => pointPerson !== '')
      .map(({ contactId, pointPerson }) => [contactId, pointPerson]),
  );
  const result = split({
    contacts: contactsToSplit(campaign),
    callers,
    given,
    options,
    campaignLanguage: settings.language,
  });
  const callSheets = callSheetsFor({
    volunteers: callers,
    existing: toBeShared(settings.callSheets),
    where,
    takenTitles: [...structure.tabs.map(({ title }) => title), ...ownTitles(campaign)],
    movable,
    workbooks: settings.workbooks.map(({ number }) => number),
  });
  const persons = pointPersons(result);
  const withPersons = journeys.map((journey) => withPointPerson(journey, persons));
  return ok({
    split: result,
    callers,
    callSheets,
    journeys: placeJourneys(withPersons, callSheets),
  });
}

/** Volunteers who take part, those removed from the campaign left out. */
export function callersOf({ volunteers, settings }: Campaign): readonly Volunteer[] {
  const removed = new Set(
    settings.callSheets.flatMap((sheet) =>
      sheet.waiting === 'removed' ? [sheet.volunteerId] : [],
    ),
  );
  return volunteers.reading.volunteers.filter(({ id, takesPart }) => takesPart && !removed.has(id));
}

/** Titles the add-on gives to tabs beside call sheets, wherever those are. */
function ownTitles({ messages: { tabs } }: Campaign): string[] {
  return [tabs.index.title, tabs.template, tabs.tabs.choices];
}

/** Contacts whose journey has a point person, or is on a step and may still be given one. */
function contactsToSplit(campaign: Campaign): readonly Contact[] {
  const { contacts, journeys, path } = campaign;
  const locked = lockedContacts(campaign);
  const mayBeGiven = (journey: Journey) =>
    itemOf(journey, path).kind === 'step' && !locked.has(journey.contactId);
  const wanted = new Set(
    journeys
      .filter((journey) => journey.pointPerson !== '' || mayBeGiven(journey))
      .map(({ contactId }) => contactId),
  );
  return [...contacts.byId.values()].filter(({ id }) => wanted.has(id));
}

function pointPersons({ shares }: Split): ReadonlyMap<string, string> {
  return new Map(
    [...shares].flatMap(([volunteerId, ids]) => ids.map((id) => [id, volunteerId] as const)),
  );
}

function withPointPerson(journey: Journey, persons: ReadonlyMap<string, string>): Journey {
  const pointPerson = persons.get(journey.contactId);
  return pointPerson === undefined ? journey : { ...journey, pointPerson };
}

function describe(campaign: Campaign, { split: result, callers }: PlannedSplit): SplitPreview {
  const shares = callers.map(({ id, name }) => ({
    volunteer: name,
    has: campaign.journeys.filter(({ pointPerson }) => pointPerson === id).length,
    gets: result.shares.get(id)?.length ?? 0,
  }));
  const sizes = shares.map(({ has, gets }) => has + gets);
  return {
    toGive: shares.reduce((sum, { gets }) => sum + gets, result.notGiven.length),
    callers: callers.length,
    shares,
    min: Math.min(...sizes),
    max: Math.max(...sizes),
    notGiven: countedBy(result.notGiven, ({ reason }) => reason),
    volunteersUnread: campaign.volunteers.reading.unread.map(({ row, reason }) => ({
      row,
      reason,
    })),
  };
}
