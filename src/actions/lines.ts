import { callSheetLines, notToBeCalled } from '../domain/call-lines';
import type { CallSheet } from '../domain/call-sheet';
import type { ContactReading } from '../domain/contact';
import type { Journey } from '../domain/journey';
import type { Campaign } from './campaign';
import type { Lines } from './desk';

/** Judging everybody takes a while, and a reading never changes. */
const judged = new WeakMap<ContactReading, ReadonlySet<string>>();

/** Who may not be called as things stand, by contact id. */
export function lockedContacts({ contacts }: Campaign): ReadonlySet<string> {
  const known = judged.get(contacts.reading) ?? notToBeCalled(contacts.reading);
  judged.set(contacts.reading, known);
  return known;
}

/** The rows of all call sheets as they should be. */
export function linesOf(campaign: Campaign, journeys: readonly Journey[]): Lines {
  const { contacts, path, settings } = campaign;
  return callSheetLines({
    journeys,
    contacts: contacts.byId,
    path,
    locked: lockedContacts(campaign),
    region: settings.region,
  });
}

/** The rows of some call sheets as they should be. */
export function linesOn(campaign: Campaign, callSheets: readonly CallSheet[]): Lines {
  const numbers = new Set(callSheets.map(({ number }) => number));
  const standing = campaign.journeys.filter(
    ({ place }) => place !== null && numbers.has(place.callSheet),
  );
  return linesOf(campaign, standing);
}
