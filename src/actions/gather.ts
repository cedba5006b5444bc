import { askedNotToBeCalled } from '../domain/call-lines';
import {
  abandonDoNotCall,
  type Change,
  type Collection,
  collect as collectEntered,
} from '../domain/collect';
import { itemOf, type Journey } from '../domain/journey';
import { withPathRefusals } from '../domain/path-refusals';
import { settlePlaces } from '../domain/settle-places';
import type { Table } from '../domain/table';
import { getFormulas } from '../sheets/gateway/spreadsheets';
import type { Campaign } from './campaign';
import { type Desk, standingsOn } from './desk';
import { lockedContacts } from './lines';
import { levelWords } from './outcome-words';
import { readDesks } from './read-desks';

/** What volunteers entered since the last time, understood but not yet written down. */
export interface Gathered {
  /** The campaign as it was read, its contacts as they are known now. */
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
  /** Whether more was entered than is written down at once. */
  readonly isPartial: boolean;
}

/** So many changes are written down at once: more would not fit in one run with what else it does. */
const mostChanges = 2500;

/**
 * Reads some spreadsheets and understands what was entered there, and reads those too that show
 * somebody who, as is learned from them, must not be called.
 */
export function gather(campaign: Campaign, numbers: readonly number[], formulas: Table): Gathered {
  const gathered = gatherFrom(campaign, numbers, formulas);
  const others = elsewhere(campaign, gathered).filter((number) => !numbers.includes(number));
  return others.length === 0 ? gathered : gather(campaign, [...numbers, ...others], formulas);
}

function gatherFrom(campaign: Campaign, numbers: readonly number[], formulas: Table): Gathered {
  const { path, now } = campaign;
  const { desks, unread } = readDesks(campaign, numbers);
  const standings = standingsOn(desks);
  const journeys = settlePlaces(campaign.journeys, standings);
  const known = new Map(
    [...campaign.contacts.byId].map(([id, { supportLevel }]) => [id, supportLevel] as const),
  );
  const levels = levelWords();
  const { entered } = standings;
  const whole = collectEntered({ journeys, entered, path, levels, known, now });
  const collection = { ...whole, changes: firstOf(whole.changes, campaign) };
  const afterEntered = replaced(journeys, [
    ...collection.changes.map(({ after }) => after),
    ...collection.cleared,
  ]);
  const contacts = withPathRefusals(campaign.contacts, afterEntered, path);
  const asked = askedNotToBeCalled(contacts.reading);
  const abandoned = abandonDoNotCall(afterEntered, asked, path, now);
  return {
    campaign: { ...campaign, contacts },
    desks,
    unread,
    collection,
    abandoned,
    journeys: replaced(
      afterEntered,
      abandoned.map(({ after }) => after),
    ),
    formulas,
    isPartial: collection.changes.length < whole.changes.length,
  };
}

/** As many changes as are written down at once, whoever asked not to be called again before all others. */
function firstOf(changes: readonly Change[], { path }: Campaign): readonly Change[] {
  if (changes.length <= mostChanges) return changes;
  const isRefusal = ({ after }: Change) => itemOf(after, path).effects.doNotCall;
  const refusals = changes.filter(isRefusal);
  const others = changes.filter((change) => !isRefusal(change));
  return [...refusals, ...others].slice(0, mostChanges);
}

/** Spreadsheets that show somebody of whom it is just learned that they must not be called. */
function elsewhere(before: Campaign, { campaign, abandoned, journeys }: Gathered): number[] {
  const locked = { before: lockedContacts(before), now: lockedContacts(campaign) };
  const ids = new Set(abandoned.map(({ after }) => after.id));
  const isHidden = ({ id, contactId }: Journey) =>
    ids.has(id) || (locked.now.has(contactId) && !locked.before.has(contactId));
  const { callSheets } = campaign.settings;
  const workbookOf = new Map(callSheets.map(({ number, workbook }) => [number, workbook]));
  const shown = journeys
    .filter(isHidden)
    .flatMap(({ place }) => workbookOf.get(place?.callSheet ?? -1) ?? []);
  return [...new Set(shown)];
}

/** What was entered in the contact tab: one more read, where people have formulas in our columns. */
export function formulasOf({ settings, structure, contacts }: Campaign): Table {
  return settings.contactFormulas ? getFormulas(structure.spreadsheetId, contacts.tab.sheetId) : [];
}

function replaced(journeys: readonly Journey[], changed: readonly Journey[]): Journey[] {
  const byId = new Map(changed.map((journey) => [journey.id, journey]));
  return journeys.map((journey) => byId.get(journey.id) ?? journey);
}
