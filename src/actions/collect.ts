import { askedNotToBeCalled } from '../domain/call-lines';
import {
  abandonDoNotCall,
  type Change,
  type Collection,
  collect as collectEntered,
  type UnclearCell,
} from '../domain/collect';
import { itemOf, type Journey } from '../domain/journey';
import { settlePlaces } from '../domain/settle-places';
import type { Table } from '../domain/table';
import type { Collected, NotUnderstood, Reply } from '../protocol';
import { cellName } from '../sheets/address';
import { callSheetColumns } from '../sheets/call-sheet';
import { getFormulas } from '../sheets/gateway/spreadsheets';
import { callSheetId } from '../sheets/tab-ids';
import { type Campaign, ourTab, readCampaign } from './campaign';
import { campaignDesk, type Desk, readWorkbooks, standingsOn, type Workbooks } from './desk';
import { levelWords } from './outcome-words';
import { answer, answerAlone, ok } from './reply';
import { workbookNames } from './workbooks';
import { formulasLeft, writeCollected } from './write-collected';

/** What volunteers entered since the last time, understood but not yet written down. */
export interface Gathered {
  readonly campaign: Campaign;
  readonly desks: readonly Desk[];
  /** The numbers of workbooks that could not be opened. */
  readonly unread: readonly number[];
  readonly collection: Collection;
  /** What becomes of journeys of contacts who asked not to be called again. */
  readonly abandoned: readonly Change[];
  readonly journeys: readonly Journey[];
  /** What was entered in the contact tab, where it is known to hold formulas. */
  readonly formulas: Table;
}

/** What a collect would bring. */
export function previewCollect(): Reply<Collected> {
  return answer(() => {
    const campaign = readCampaign();
    return campaign.ok ? ok(describe(gather(campaign.value))) : campaign;
  });
}

/** Brings what volunteers entered into the journeys, the call log and the contact tab. */
export function collect(): Reply<Collected> {
  return answerAlone(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const log = ourTab(campaign.value, 'call-log');
    if (!log.ok) return log;
    const gathered = gather(campaign.value);
    const written = writeCollected(gathered);
    return written.ok ? ok(describe(gathered)) : written;
  });
}

function gather(campaign: Campaign): Gathered {
  const { desks, unread } = desksOf(campaign);
  const { path, contacts, now } = campaign;
  const known = new Map(
    [...contacts.byId].map(([id, { supportLevel }]) => [id, supportLevel] as const),
  );
  const standings = standingsOn(desks);
  const journeys = settlePlaces(campaign.journeys, standings);
  const collection = collectEntered({
    journeys,
    entered: standings.entered,
    path,
    levels: levelWords(),
    known,
    now,
  });
  const afterEntered = replaced(journeys, [
    ...collection.changes.map(({ after }) => after),
    ...collection.cleared,
  ]);
  const asked = askedNotToBeCalled(contacts.reading);
  const abandoned = abandonDoNotCall(afterEntered, asked, path, now);
  const after = replaced(
    afterEntered,
    abandoned.map((change) => change.after),
  );
  const formulas = formulasOf(campaign);
  return { campaign, desks, unread, collection, abandoned, journeys: after, formulas };
}

/** One more read, where people have formulas in the columns the add-on writes. */
function formulasOf({ settings, structure, contacts }: Campaign): Table {
  return settings.contactFormulas ? getFormulas(structure.spreadsheetId, contacts.tab.sheetId) : [];
}

/** The campaign spreadsheet, where it holds call sheets, and the workbooks. */
function desksOf(campaign: Campaign): Workbooks {
  const { callSheets, workbooks } = campaign.settings;
  const here = campaignDesk(campaign, callSheets);
  const { desks, unread } = readWorkbooks(workbooks, callSheets, callSheets);
  return { desks: here.callSheets.length === 0 ? desks : [here, ...desks], unread };
}

function replaced(journeys: readonly Journey[], changed: readonly Journey[]): Journey[] {
  const byId = new Map(changed.map((journey) => [journey.id, journey]));
  return journeys.map((journey) => byId.get(journey.id) ?? journey);
}

function describe(gathered: Gathered): Collected {
  const { campaign, collection, abandoned, journeys } = gathered;
  const changes = [...collection.changes, ...abandoned];
  const learned = changes.filter(({ before, after }) => {
    const wasKnown = itemOf(before, campaign.path).effects.doNotCall;
    return !wasKnown && itemOf(after, campaign.path).effects.doNotCall;
  });
  return {
    changes: changes.length,
    unread: workbookNames(gathered.unread, campaign),
    journeys: journeys.length,
    attempts: changes.filter(({ attempt }) => attempt).length,
    doNotCall: learned.length,
    notUnderstood: collection.unclear.map((cell) => describeUnclear(cell, gathered)),
    sameNumberWarnings: sameNumber(learned, campaign),
    formulasLeft: formulasLeft(gathered),
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

/** Other contacts reached by the number of somebody who asked not to be called. */
function sameNumber(learned: readonly Change[], { contacts }: Campaign): number {
  const ids = new Set(learned.map(({ after }) => after.contactId));
  const numbers = new Set(
    contacts.reading.contacts.filter(({ id }) => ids.has(id)).map(({ phone }) => phone),
  );
  numbers.delete(null);
  return contacts.reading.contacts.filter(({ id, phone }) => !ids.has(id) && numbers.has(phone))
    .length;
}
