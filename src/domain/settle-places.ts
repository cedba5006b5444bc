import type { EnteredRow } from './collect';
import type { Journey } from './journey';

/** What call sheets say of where contacts stand on them. */
export interface Standings {
  readonly entered: readonly EnteredRow[];
  /** Whose call sheet each is, by its number. */
  readonly owners: ReadonlyMap<number, string>;
}

/**
 * The journeys with the places their contacts really have: people sort, insert and delete rows, and
 * an entered row is known by the contact id in it. A place that another journey now has is lost.
 */
export function settlePlaces(
  journeys: readonly Journey[],
  { entered, owners }: Standings,
): Journey[] {
  const rows = rowsByContact(entered);
  const found = journeys.map((journey) => standingOf(journey, rows, owners));
  const taken = new Set(found.flatMap((row) => (row === null ? [] : [keyOf(row)])));
  return journeys.map((journey, index) => {
    const row = found[index] ?? null;
    return row === null ? remembered(journey, taken) : standingAt(journey, row);
  });
}

function rowsByContact(entered: readonly EnteredRow[]): ReadonlyMap<string, EnteredRow[]> {
  const rows = new Map<string, EnteredRow[]>();
  for (const row of entered.filter(({ contactId }) => contactId !== '')) {
    rows.set(row.contactId, [...(rows.get(row.contactId) ?? []), row]);
  }
  return rows;
}

/** The row of its own call sheet a journey's contact stands in: of several, the one it is known to have. */
function standingOf(
  { contactId, place, pointPerson }: Journey,
  rows: ReadonlyMap<string, EnteredRow[]>,
  owners: ReadonlyMap<number, string>,
): EnteredRow | null {
  const isOwn = ({ callSheet }: EnteredRow) =>
    place === null
      ? pointPerson !== '' && owners.get(callSheet) === pointPerson
      : callSheet === place.callSheet;
  const own = (rows.get(contactId) ?? []).filter(isOwn);
  return own.find(({ row }) => row === place?.row) ?? own[0] ?? null;
}

function keyOf({ callSheet, row }: { readonly callSheet: number; readonly row: number }): string {
  return `${callSheet}:${row}`;
}

function standingAt(journey: Journey, { callSheet, row }: EnteredRow): Journey {
  const { place } = journey;
  const stays = place?.callSheet === callSheet && place.row === row;
  return stays ? journey : { ...journey, place: { callSheet, row } };
}

/** A contact whose row is gone keeps the place unless somebody else has it. */
function remembered(journey: Journey, taken: Set<string>): Journey {
  if (journey.place === null) return journey;
  const key = keyOf(journey.place);
  if (taken.has(key)) return { ...journey, place: null };
  taken.add(key);
  return journey;
}
