import { itemOf, type Journey, type OutcomeCells, type Place, statusOn } from '../domain/journey';
import { findOutcome, outcomeText, type Path } from '../domain/path';
import type { Cell } from '../domain/table';
import type { RecordCells, Records, RecordUpdate } from './records';
import { levelOfWord, levelWord, type Words } from './words';

/** What a journey's row says in words. */
export interface JourneyWords {
  readonly path: Path;
  readonly words: Words;
  /** Volunteers' names by id. */
  readonly volunteers: ReadonlyMap<string, string>;
}

/** A journey as its row in the path view. */
export function journeyRecord(journey: Journey, context: JourneyWords): RecordCells {
  const { path, words, volunteers } = context;
  const item = itemOf(journey, path);
  const { pointPerson, place, supportLevel } = journey;
  return {
    journey: journey.id,
    contact: journey.contactId,
    name: journey.name,
    pointPerson: volunteers.get(pointPerson) ?? pointPerson,
    volunteer: pointPerson,
    callSheet: place?.callSheet ?? '',
    callSheetRow: place?.row ?? '',
    status: words.statuses[statusOn(item)],
    item: outcomeText(item),
    supportLevel: levelWord(supportLevel, words),
    attempts: journey.attempts,
    nextCallFrom: journey.nextCallFrom ?? '',
    lastCollected: journey.lastCollected ?? '',
    itemId: item.id,
    sequence: journey.sequence,
    collected: collectedText(journey.collected),
    addition: journey.addition || '',
  };
}

function collectedText({ outcome, supportLevel, callBackOn, notes }: OutcomeCells): string {
  const cells = [outcome, supportLevel, callBackOn, notes];
  return cells.every((cell) => cell === '') ? '' : JSON.stringify(cells);
}

/** The journeys in the records of the path view, in whichever languages they are. */
export function journeysFrom(records: Records, path: Path, spoken: readonly Words[]): Journey[] {
  return records.stored.map(({ cells }) => journeyFrom(cells, path, spoken));
}

function journeyFrom(cells: RecordCells, path: Path, spoken: readonly Words[]): Journey {
  return {
    id: String(cells.journey),
    contactId: String(cells.contact),
    name: String(cells.name),
    itemId: itemIdFrom(cells, path),
    pointPerson: String(cells.volunteer),
    place: placeFrom(cells),
    attempts: numberFrom(cells.attempts) ?? 0,
    supportLevel: levelOfWord(String(cells.supportLevel), spoken),
    nextCallFrom: numberFrom(cells.nextCallFrom),
    lastCollected: numberFrom(cells.lastCollected),
    sequence: numberFrom(cells.sequence) ?? 0,
    collected: collectedFrom(String(cells.collected)),
    addition: numberFrom(cells.addition) ?? 0,
  };
}

/** An organiser may have written another step or reason over the label: what people see counts. */
function itemIdFrom(cells: RecordCells, path: Path): string {
  const id = String(cells.itemId);
  const label = String(cells.item);
  const own = path.find((item) => item.id === id);
  if (own !== undefined && findOutcome([own], label) !== null) return id;
  return findOutcome(path, label)?.id ?? id;
}

function numberFrom(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

function placeFrom(cells: RecordCells): Place | null {
  const callSheet = numberFrom(cells.callSheet);
  const row = numberFrom(cells.callSheetRow);
  return callSheet === null || row === null ? null : { callSheet, row };
}

function collectedFrom(text: string): OutcomeCells {
  const [outcome, supportLevel, callBackOn, notes] = listIn(text);
  return {
    outcome: String(outcome ?? ''),
    supportLevel: String(supportLevel ?? ''),
    callBackOn: typeof callBackOn === 'number' ? callBackOn : String(callBackOn ?? ''),
    notes: String(notes ?? ''),
  };
}

/** What the add-on wrote as a list; a cell that somebody's hand changed counts as blank. */
function listIn(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** The rows of the path view that differ from the journeys, and the journeys that have none yet. */
export function journeyDifference(
  records: Records,
  journeys: readonly Journey[],
  context: JourneyWords,
): { readonly updates: RecordUpdate[]; readonly added: RecordCells[] } {
  const rows = new Map(records.stored.map((stored) => [String(stored.cells.journey), stored]));
  const updates: RecordUpdate[] = [];
  const added: RecordCells[] = [];
  for (const journey of journeys) {
    const stored = rows.get(journey.id);
    const cells = journeyRecord(journey, context);
    if (stored === undefined) added.push(cells);
    else updates.push({ stored, cells });
  }
  return { updates, added };
}
