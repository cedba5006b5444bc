import { beginJourney, type Journey } from '../domain/journey';
import { firstStep } from '../domain/path';
import { messagesIn } from '../messages/language';
import { enteredRows } from '../sheets/entered-rows';
import { getValues } from '../sheets/gateway/spreadsheets';
import type { Request } from '../sheets/google-types';
import { recordTabs } from '../sheets/our-tabs';
import { journeyRecord } from '../sheets/path-view';
import { appendRequest, placesAsMade, readRecords } from '../sheets/records';
import type { Settings } from '../sheets/settings';
import type { Structure } from '../sheets/structure';
import { callSheetId, ownTabId } from '../sheets/tab-ids';
import { missingTabs, pathToStartWith } from './make-tabs';
import { readWorkbooks } from './read-desks';

interface Known {
  readonly structure: Structure;
  readonly settings: Settings;
  readonly contacts: readonly Parameters<typeof beginJourney>[0][];
}

/**
 * The requests that fill a path view which was deleted from the call sheets that are still there.
 *
 * Whoever stands on a call sheet keeps their row, so that nobody else is put there; what volunteers
 * entered is collected anew, under numbers the call log does not have yet.
 */
export function recoveredJourneys(known: Known): Request[] {
  const { structure, settings } = known;
  if (settings.callSheets.length === 0 || !missingTabs(structure).includes('path-view')) return [];
  const path = pathToStartWith(settings);
  const words = messagesIn(settings.language).tabs;
  const volunteers = new Map(
    settings.callSheets.map((sheet) => [sheet.volunteerId, sheet.volunteer]),
  );
  const records = journeysOnCallSheets(known).map((journey) =>
    journeyRecord(journey, { path, words, volunteers }),
  );
  const { columns } = recordTabs['path-view'];
  return appendRequest(ownTabId('path-view'), columns, placesAsMade(columns), records);
}

function journeysOnCallSheets({ structure, settings, contacts }: Known): Journey[] {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const logged = loggedChanges(structure);
  const step = firstStep(pathToStartWith(settings));
  const journeys = new Map<string, Journey>();
  for (const { callSheet, row, contactId } of rowsOnCallSheets(structure, settings)) {
    if (contactId === '' || journeys.has(contactId)) continue;
    const contact = byId.get(contactId) ?? { id: contactId, name: '', supportLevel: null };
    journeys.set(contactId, {
      ...beginJourney(contact, step),
      pointPerson:
        settings.callSheets.find(({ number }) => number === callSheet)?.volunteerId ?? '',
      place: { callSheet, row },
      sequence: logged.get(contactId) ?? 0,
    });
  }
  return [...journeys.values()];
}

function rowsOnCallSheets({ spreadsheetId, tabs }: Structure, { workbooks, callSheets }: Settings) {
  const ids = new Set(callSheets.map(({ number }) => callSheetId(number)));
  const here = tabs.filter(({ sheetId }) => ids.has(sheetId));
  const cells = [
    here.length === 0 ? new Map() : getValues(spreadsheetId, here),
    ...readWorkbooks(workbooks, callSheets).desks.map((desk) => desk.cells),
  ];
  return callSheets.flatMap(({ number }) =>
    cells.flatMap((tables) => enteredRows(number, tables.get(callSheetId(number)) ?? [])),
  );
}

/** How many changes the call log has of each journey. */
function loggedChanges({ spreadsheetId, tabs }: Structure): ReadonlyMap<string, number> {
  const log = tabs.find(({ tag }) => tag === 'call-log');
  if (log === undefined) return new Map();
  const { sheetId } = log;
  const table = getValues(spreadsheetId, [{ sheetId }]).get(sheetId) ?? [];
  const { columns, key } = recordTabs['call-log'];
  const most = new Map<string, number>();
  for (const { cells } of readRecords(table, columns, key)?.stored ?? []) {
    const contact = String(cells.contact);
    const number = Number(String(cells.id).slice(contact.length + 1));
    most.set(contact, Math.max(most.get(contact) ?? 0, number || 0));
  }
  return most;
}
