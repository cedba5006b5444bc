import type { Change, UnclearCell } from '../domain/collect';
import { itemOf } from '../domain/journey';
import { refusedOn } from '../domain/path-refusals';
import { sameNumbers } from '../domain/same-number';
import type { Collected, NotUnderstood, SameNumberWarning } from '../protocol-collect';
import { cellName } from '../sheets/address';
import { callSheetColumns } from '../sheets/call-sheet';
import { callSheetId } from '../sheets/tab-ids';
import type { Campaign } from './campaign';
import type { Gathered } from './gather';
import { workbookNames } from './workbooks';
import { formulasLeft } from './write-collected';

export function nothingCollected({ journeys }: Campaign): Collected {
  return {
    done: true,
    changes: 0,
    unread: [],
    journeys: journeys.length,
    attempts: 0,
    doNotCall: 0,
    notUnderstood: [],
    sameNumberWarnings: [],
    formulasLeft: 0,
    refusalsWaiting: 0,
  };
}

/** What two parts of one collect brought together. */
export function addedUp(one: Collected, other: Collected): Collected {
  return {
    done: one.done && other.done,
    changes: one.changes + other.changes,
    unread: [...one.unread, ...other.unread],
    journeys: other.journeys,
    attempts: one.attempts + other.attempts,
    doNotCall: one.doNotCall + other.doNotCall,
    notUnderstood: [...one.notUnderstood, ...other.notUnderstood],
    sameNumberWarnings: [...one.sameNumberWarnings, ...other.sameNumberWarnings],
    formulasLeft: one.formulasLeft + other.formulasLeft,
    refusalsWaiting: other.refusalsWaiting,
  };
}

/** What was gathered, in numbers. */
export function describeCollected(gathered: Gathered): Collected {
  const { campaign, collection, abandoned, journeys, isPartial } = gathered;
  const changes = [...collection.changes, ...abandoned];
  const learned = changes.filter(({ before, after }) => {
    const wasKnown = itemOf(before, campaign.path).effects.doNotCall;
    return !wasKnown && itemOf(after, campaign.path).effects.doNotCall;
  });
  return {
    done: true,
    changes: changes.length,
    unread: workbookNames(gathered.unread, campaign),
    journeys: journeys.length,
    attempts: changes.filter(({ attempt }) => attempt).length,
    doNotCall: learned.length,
    // What is not understood is found again when the rest of the same sheets is written down.
    notUnderstood: isPartial
      ? []
      : collection.unclear.map((cell) => describeUnclear(cell, gathered)),
    sameNumberWarnings: sameNumberWarnings(learned, gathered),
    formulasLeft: formulasLeft(gathered),
    refusalsWaiting: refusedOn(campaign.path, journeys).filter(
      ({ contactId }) => !campaign.contacts.byId.has(contactId),
    ).length,
  };
}

function describeUnclear(cell: UnclearCell, { campaign, desks }: Gathered): NotUnderstood {
  const { settings, volunteerNames } = campaign;
  const sheet = settings.callSheets.find(({ number }) => number === cell.callSheet);
  const tabs = desks.flatMap(({ structure }) => structure.tabs);
  const tab = tabs.find(({ sheetId }) => sheetId === callSheetId(cell.callSheet));
  return {
    volunteer: volunteerNames.get(sheet?.volunteerId ?? '') ?? '',
    tab: tab?.title ?? sheet?.title ?? '',
    cell: cellName(cell.row, callSheetColumns[cell.column]),
    text: cell.text,
  };
}

/** Other contacts reached by the number of somebody of whom it was learned that they must not be called. */
function sameNumberWarnings(
  learned: readonly Change[],
  { campaign: { contacts, volunteerNames }, journeys }: Gathered,
): SameNumberWarning[] {
  if (learned.length === 0) return [];
  const ids = new Set(learned.map(({ after }) => after.contactId));
  const persons = new Map(journeys.map(({ contactId, pointPerson }) => [contactId, pointPerson]));
  return sameNumbers(contacts.reading, ({ id }) => ids.has(id)).map(({ contact }) => ({
    contact: contact.name,
    row: contact.row,
    volunteer: volunteerNames.get(persons.get(contact.id) ?? '') ?? '',
  }));
}
