import { placeJourneys } from '../domain/call-sheet';
import { countedBy } from '../domain/counted-by';
import { isUntouched, itemOf, type Journey } from '../domain/journey';
import { rebalance as evenOut, type Rebalance } from '../domain/rebalance';
import type { Reply } from '../protocol';
import type { Moved, RebalancePreview, RebalanceRequest } from '../protocol-release';
import { splitOptionsIn } from './asked';
import { type Campaign, readCampaign } from './campaign';
import { lockedContacts } from './lines';
import { type Moving, moveContacts } from './move-contacts';
import { sheetsOf } from './release';
import { answer, ok } from './reply';
import { callersOf } from './split';
import { inTurn } from './turn';
import { spreadsheetsIn, spreadsheetsWith } from './workbooks';

/** Which untouched contacts would go from whom to whom, so that the call sheets are even again. */
export function previewRebalance({ options }: RebalanceRequest): Reply<RebalancePreview> {
  return answer(() => {
    const read = readCampaign();
    if (!read.ok) return read;
    const plan = planRebalance(read.value, options);
    return plan.ok ? ok(describe(read.value, plan.value)) : plan;
  });
}

/** Moves the fewest untouched contacts that make the call sheets even again. */
export function rebalance(request: RebalanceRequest): Reply<Moved> {
  const of = JSON.stringify(splitOptionsIn(request.options));
  return inTurn({ kind: 'rebalance', of }, request, (campaign, turn) => {
    const plan = planRebalance(campaign, request.options);
    return plan.ok ? moveContacts(campaign, turn, movingOf(campaign, plan.value)) : plan;
  });
}

/** Everybody who takes part needs a call sheet first: sharing makes one for whoever joined late. */
function planRebalance(campaign: Campaign, options: unknown): Reply<Rebalance> {
  const callers = callersOf(campaign);
  const sheets = sheetsOf(
    campaign,
    callers.map(({ id }) => id),
  );
  if (!sheets.ok) return sheets;
  const held = campaign.journeys.filter(({ pointPerson }) => pointPerson !== '');
  const locked = lockedContacts(campaign);
  const movable = held.filter(
    (journey) => isMovable(journey, campaign) && !locked.has(journey.contactId),
  );
  return ok(
    evenOut({
      contacts: [...campaign.contacts.byId.values()],
      callers,
      given: new Map(held.map(({ contactId, pointPerson }) => [contactId, pointPerson])),
      movable: new Set(movable.map(({ contactId }) => contactId)),
      options: splitOptionsIn(options),
      campaignLanguage: campaign.settings.language,
    }),
  );
}

function isMovable(journey: Journey, { path }: Campaign): boolean {
  return journey.place !== null && isUntouched(journey) && itemOf(journey, path).kind === 'step';
}

function movingOf(campaign: Campaign, { moves }: Rebalance): Moving {
  const persons = new Map(moves.map(({ contactId, to }) => [contactId, to]));
  const moved = campaign.journeys.filter(({ contactId }) => persons.has(contactId));
  return {
    isWanted: ({ contactId, pointPerson }) =>
      persons.has(contactId) && persons.get(contactId) !== pointPerson,
    from: spreadsheetsWith(moved, campaign),
    to: spreadsheetsIn(campaign.settings.callSheets),
    give: (now, untouched) => handedOver(now, untouched, persons),
  };
}

function handedOver(
  { journeys, settings }: Campaign,
  untouched: readonly Journey[],
  persons: ReadonlyMap<string, string>,
): Journey[] {
  const taken = new Set(untouched.map(({ id }) => id));
  const after = journeys.map((journey) => {
    const pointPerson = persons.get(journey.contactId);
    return taken.has(journey.id) && pointPerson !== undefined
      ? { ...journey, place: null, pointPerson }
      : journey;
  });
  return placeJourneys(after, settings.callSheets);
}

function describe(
  { journeys, volunteerNames }: Campaign,
  { moves, notMoved }: Rebalance,
): RebalancePreview {
  const names = new Map(journeys.map(({ contactId, name }) => [contactId, name]));
  const nameOf = (id: string) => volunteerNames.get(id) ?? id;
  return {
    moves: moves.map(({ contactId, from, to }) => ({
      contact: names.get(contactId) ?? contactId,
      from: nameOf(from),
      to: nameOf(to),
    })),
    notMoved: countedBy(notMoved, ({ reason }) => reason),
  };
}
