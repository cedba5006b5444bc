import type { Change } from '../domain/collect';
import type { SupportLevel } from '../domain/contact';
import type { Journey } from '../domain/journey';
import type { Reply } from '../protocol';
import type { Group } from '../sheets/batch';
import { logRecord } from '../sheets/call-log';
import {
  type ContactChange,
  type ContactWrite,
  contactWrites,
  type OwnVocabulary,
  ownVocabulary,
  type WrittenPlaces,
} from '../sheets/contact-tab';
import { formulaAt } from '../sheets/formulas';
import type { Request } from '../sheets/google-types';
import { recordTabs } from '../sheets/our-tabs';
import { journeyDifference } from '../sheets/path-view';
import { protectionDifferences } from '../sheets/protection-difference';
import { appendRequest, placesAsMade } from '../sheets/records';
import type { Settings } from '../sheets/settings';
import { deskPlanOf } from './bring-about';
import type { Campaign } from './campaign';
import { type Desk, desiredProtections } from './desk';
import { choiceItems, mendedLines } from './desk-requests';
import { mendedDropdowns } from './dropdowns';
import type { Gathered } from './gather';
import type { HeldCells } from './held-cells';
import { type Aimed, forContacts, forRecords } from './keyed-tab';
import { linesOn } from './lines';
import { ok } from './reply';
import { send } from './send';
import type { AimedGroup } from './send-aimed';
import { writeCampaign } from './write-campaign';
import { placesIn } from './written-places';

/** So many changes travel together: what is said of one contact is written whole or not at all. */
const changesInGroup = 40;

/** Writes down what was gathered, then brings every call sheet up to date with it. */
export function writeCollected(gathered: Gathered, cells: HeldCells): Reply<Campaign> {
  const { campaign, journeys, desks } = gathered;
  const places = placesIn(campaign);
  if (!places.ok) return places;
  const desk = desks.find(({ workbook }) => workbook === 0);
  const written = writeCampaign(campaign, {
    settings: settingsAfter(gathered),
    journeys,
    first: { groups: changeGroups(gathered, places.value), of: loggedIn(gathered) },
    groups: desk === undefined ? [] : upToDate(desk, gathered),
    cells,
  });
  if (!written.ok) return written;
  for (const other of desks.filter(({ workbook }) => workbook > 0)) {
    const result = send(other.structure, upToDate(other, gathered));
    if (!result.ok) return result;
  }
  return ok({ ...written.value, contacts: { ...campaign.contacts, unnoted: new Set() } });
}

/** The journeys, by id, of which something is logged. */
function loggedIn({ collection, abandoned }: Gathered): ReadonlySet<string> {
  return new Set([...collection.changes, ...abandoned].map(({ after }) => after.id));
}

/** When each spreadsheet was collected, unless more was entered there than is written down at once. */
function settingsAfter({ campaign, desks, isPartial }: Gathered): Settings {
  const { settings, now } = campaign;
  if (isPartial) return settings;
  const read = new Set(desks.map(({ workbook }) => workbook));
  return {
    ...settings,
    collectedAt: read.has(0) ? now : settings.collectedAt,
    workbooks: settings.workbooks.map((workbook) =>
      read.has(workbook.number) ? { ...workbook, collectedAt: now } : workbook,
    ),
  };
}

/** Log rows, journeys and contacts: all that is said of one contact stands in one group. */
function changeGroups(gathered: Gathered, places: WrittenPlaces): AimedGroup[] {
  const { campaign } = gathered;
  const vocabulary = vocabularyOf(campaign, places);
  const after = new Map(gathered.journeys.map((journey) => [journey.id, journey]));
  const said = contactChanges(gathered);
  const toContacts = (changes: readonly ContactChange[]) => {
    const writes = contactWrites(changes, places, vocabulary).filter(mayWrite(gathered));
    return forContacts(campaign, places, writes, gathered.formulas);
  };
  const groups = inGroups(byJourney(gathered), changesInGroup).map((histories): AimedGroup => {
    const changes = histories.flat();
    const ids = [...new Set(changes.map((change) => change.after.id))];
    const journeys = ids.flatMap((id) => after.get(id) ?? []);
    const contacts = journeys.flatMap(({ contactId }) => said.get(contactId) ?? []);
    return {
      requests: logRequests(changes, campaign),
      aimed: [forJourneys(journeys, campaign), toContacts(contacts)],
    };
  });
  const logged = loggedIn(gathered);
  const others = gathered.journeys.filter(({ id }) => !logged.has(id));
  const caughtUp = others.flatMap(({ contactId }) => said.get(contactId) ?? []);
  const rest = inGroups(caughtUp, changesInGroup).map(
    (changes): AimedGroup => ({ requests: [], aimed: [toContacts(changes)] }),
  );
  return [...groups, ...rest];
}

function vocabularyOf({ contacts, messages }: Campaign, places: WrittenPlaces): OwnVocabulary {
  const { levels, written } = messages.tabs;
  return ownVocabulary(contacts.reading, places, { levels, yes: written.yes });
}

/** A cell that holds a formula is never written. */
function mayWrite({ campaign, formulas }: Gathered): (write: ContactWrite) => boolean {
  const tables = { entered: formulas, shown: campaign.contacts.table };
  return (write) => formulaAt(tables, write) === null;
}

/** How many cells of the contact tab stay as they are because they hold a formula. */
export function formulasLeft(gathered: Gathered): number {
  const places = placesIn(gathered.campaign);
  if (!places.ok || gathered.formulas.length === 0) return 0;
  const said = contactChanges(gathered);
  const vocabulary = vocabularyOf(gathered.campaign, places.value);
  const writes = contactWrites([...said.values()], places.value, vocabulary);
  return writes.length - writes.filter(mayWrite(gathered)).length;
}

/** The changes of each journey, as the path view has them, so that neighbours are written together. */
function byJourney({ collection, abandoned, journeys }: Gathered): Change[][] {
  const histories = new Map<string, Change[]>(journeys.map(({ id }) => [id, []]));
  for (const change of [...collection.changes, ...abandoned]) {
    histories.get(change.after.id)?.push(change);
  }
  return [...histories.values()].filter(({ length }) => length > 0);
}

function inGroups<Item>(items: readonly Item[], size: number): Item[][] {
  const groups: Item[][] = [];
  for (let from = 0; from < items.length; from += size) {
    groups.push(items.slice(from, from + size));
  }
  return groups;
}

function logRequests(changes: readonly Change[], campaign: Campaign): Request[] {
  const { path, messages, contacts, volunteerNames, tabs } = campaign;
  const { columns } = recordTabs['call-log'];
  const context = {
    path,
    words: messages.tabs,
    contacts: new Map([...contacts.byId].map(([id, { name }]) => [id, name] as const)),
    volunteers: volunteerNames,
  };
  const records = changes.map(({ entry }) => logRecord(entry, context));
  return appendRequest(tabs['call-log']?.sheetId ?? 0, columns, placesAsMade(columns), records);
}

function forJourneys(journeys: readonly Journey[], campaign: Campaign): Aimed {
  const { path, messages, volunteerNames, records } = campaign;
  const context = { path, words: messages.tabs, volunteers: volunteerNames };
  const { updates } = journeyDifference(records['path-view'], journeys, context);
  return forRecords(campaign, 'path-view', updates);
}

/**
 * What the contact tab should learn from what volunteers entered, by contact id; a refusal that it
 * could not be told before is among it.
 */
function contactChanges({ campaign, collection, journeys }: Gathered): Map<string, ContactChange> {
  const { contacts, now } = campaign;
  const levels = new Map(collection.changes.flatMap(newLevel));
  const said = new Map<string, ContactChange>();
  for (const { contactId, lastCollected } of journeys) {
    const contact = contacts.byId.get(contactId);
    const supportLevel = levels.get(contactId);
    const refused = contacts.unnoted.has(contactId) ? { doNotCallSince: lastCollected ?? now } : {};
    const change = { ...(supportLevel === undefined ? {} : { supportLevel }), ...refused };
    const saysSomething = Object.keys(change).length > 0;
    if (contact !== undefined && saysSomething) said.set(contactId, { contact, ...change });
  }
  return said;
}

/** The support level a contact has from now on, where that is another one than before. */
function newLevel({ entry }: Change): [contactId: string, level: SupportLevel][] {
  const { contactId, supportFrom, supportTo } = entry;
  return supportTo === null || supportTo === supportFrom ? [] : [[contactId, supportTo]];
}

/** What a desk's call sheets still lack, rows of people who may no longer be called closed again. */
function upToDate(desk: Desk, { campaign, journeys }: Gathered): Group[] {
  const lines = linesOn({ ...campaign, journeys }, desk.callSheets);
  const plan = deskPlanOf(campaign, lines);
  const { organisers } = plan;
  const hasAccess = ({ waiting }: { waiting: unknown }) => waiting === null;
  const desired = desiredProtections(desk, lines, hasAccess);
  const repairs = protectionDifferences(desk.structure, desired, organisers);
  const lacking = repairs.map(({ repair }) => repair);
  return [
    choiceItems(desk, plan),
    ...mendedLines(desk, plan),
    ...mendedDropdowns(desk, plan),
    ...lacking,
  ];
}
