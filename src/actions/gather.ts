import { askedNotToBeCalled } from '../domain/call-lines';
import {
  abandonDoNotCall,
  type Change,
  type Collection,
  collect as collectEntered,
} from '../domain/collect';
import { itemOf, type Journey } from '../domain/journey';
import { settlePlaces } from '../domain/settle-places';
import type { Table } from '../domain/table';
import { getFormulas } from '../sheets/gateway/spreadsheets';
import type { Campaign } from './campaign';
import { type Desk, standingsOn } from './desk';
import { levelWords } from './outcome-words';
import { readDesks } from './read-desks';

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
  /** Whether more was entered than is written down at once. */
  readonly isPartial: boolean;
}

/** So many changes are written down at once: more would not fit in one run with what else it does. */
const mostChanges = 2500;

/** Reads some spreadsheets and understands what was entered there. */
export function gather(campaign: Campaign, numbers: readonly number[], formulas: Table): Gathered {
  const first = gatherFrom(campaign, numbers, formulas);
  const others = elsewhere(first, numbers);
  return others.length === 0 ? first : gatherFrom(campaign, [...numbers, ...others], formulas);
}

function gatherFrom(campaign: Campaign, numbers: readonly number[], formulas: Table): Gathered {
  const { path, contacts, now } = campaign;
  const { desks, unread } = readDesks(campaign, numbers);
  const standings = standingsOn(desks);
  const journeys = settlePlaces(campaign.journeys, standings);
  const known = new Map(
    [...contacts.byId].map(([id, { supportLevel }]) => [id, supportLevel] as const),
  );
  const levels = levelWords();
  const { entered } = standings;
  const whole = collectEntered({ journeys, entered, path, levels, known, now });
  const collection = { ...whole, changes: firstOf(whole.changes, campaign) };
  const afterEntered = replaced(journeys, [
    ...collection.changes.map(({ after }) => after),
    ...collection.cleared,
  ]);
  const asked = askedNotToBeCalled(contacts.reading);
  const abandoned = abandonDoNotCall(afterEntered, asked, path, now);
  return {
    campaign,
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

/** Spreadsheets, not read yet, that show somebody of whom it is just learned that they must not be called. */
function elsewhere({ campaign, abandoned }: Gathered, numbers: readonly number[]): number[] {
  const { callSheets } = campaign.settings;
  const workbookOf = new Map(callSheets.map(({ number, workbook }) => [number, workbook]));
  const shown = abandoned.flatMap(
    ({ after }) => workbookOf.get(after.place?.callSheet ?? -1) ?? [],
  );
  return [...new Set(shown)].filter((number) => !numbers.includes(number));
}

/** What was entered in the contact tab: one more read, where people have formulas in our columns. */
export function formulasOf({ settings, structure, contacts }: Campaign): Table {
  return settings.contactFormulas ? getFormulas(structure.spreadsheetId, contacts.tab.sheetId) : [];
}

function replaced(journeys: readonly Journey[], changed: readonly Journey[]): Journey[] {
  const byId = new Map(changed.map((journey) => [journey.id, journey]));
  return journeys.map((journey) => byId.get(journey.id) ?? journey);
}
