import type { SupportLevel } from './contact';
import { fingerprint } from './fingerprint';
import { fold } from './fold';
import { blankCells, itemOf, type Journey, type Moment, type OutcomeCells } from './journey';
import { findOutcome, type Path, type PathItem } from './path';
import { shorten } from './shorten';

/** The four cells of one contact on a call sheet, as they stand now. */
export interface EnteredRow {
  readonly callSheet: number;
  readonly row: number;
  readonly contactId: string;
  readonly cells: OutcomeCells;
}

/** One row of the call log: what changed, from what to what. */
export interface LogEntry {
  /** Made of journey and sequence, so that a retry cannot log a change twice. */
  readonly id: string;
  readonly collectedAt: Moment;
  readonly contactId: string;
  readonly volunteerId: string;
  readonly from: string;
  readonly to: string;
  readonly supportFrom: SupportLevel;
  readonly supportTo: SupportLevel;
  readonly callBackOn: Moment | null;
  readonly note: string;
}

/** A column a volunteer fills in. */
export type OutcomeColumn = keyof OutcomeCells;

/** The columns a volunteer fills in, left to right. */
export const outcomeColumns = ['outcome', 'supportLevel', 'callBackOn', 'notes'] as const;

/** A cell that was not understood; it is left as it is and listed until somebody mends it. */
export interface UnclearCell {
  readonly callSheet: number;
  readonly row: number;
  readonly column: OutcomeColumn | 'contact';
  readonly text: string;
}

/** A journey before and after what was entered for it, and the line of the call log that says so. */
export interface Change {
  readonly before: Journey;
  readonly after: Journey;
  readonly entry: LogEntry;
  readonly attempt: boolean;
}

/** What entered cells come to. */
export interface Collection {
  readonly changes: readonly Change[];
  /** Journeys whose cells were only cleared: that changes nothing, but what is picked next is new. */
  readonly cleared: readonly Journey[];
  readonly unclear: readonly UnclearCell[];
}

/** What was entered, and all that is needed to understand it. */
export interface CollectRequest {
  readonly journeys: readonly Journey[];
  readonly entered: readonly EnteredRow[];
  readonly path: Path;
  /** Support levels by the folded words a call sheet may hold, in every language. */
  readonly levels: ReadonlyMap<string, SupportLevel>;
  /** The support level each contact has now, by contact id. */
  readonly known: ReadonlyMap<string, SupportLevel>;
  readonly now: Moment;
}

/** A note longer than this is cut in the log; the whole of it stays on the call sheet. */
export const longestNote = 2000;

/** What one row's cells mean; `undefined` where a cell says nothing or is not understood. */
interface Reading {
  readonly item: PathItem | undefined;
  readonly level: SupportLevel | undefined;
  readonly callBackOn: Moment | null;
  readonly unclear: readonly OutcomeColumn[];
}

/** What is typed into the cells of call sheets since they were last collected, as changes. */
export function collect(request: CollectRequest): Collection {
  const journeys = new Map(request.journeys.map((journey) => [journey.contactId, journey]));
  const changes: Change[] = [];
  const cleared: Journey[] = [];
  const unclear: UnclearCell[] = [];
  for (const row of request.entered) {
    const journey = journeys.get(row.contactId);
    if (journey === undefined || !standsAt(journey, row)) {
      unclear.push(...strangeRow(row));
      continue;
    }
    const reading = read(row.cells, request);
    unclear.push(...reading.unclear.map((column) => unclearCell(row, column)));
    const collected = understood(journey.collected, row.cells, reading);
    const changed = changedColumns(journey.collected, collected);
    if (changed.size > 0) {
      changes.push(record(journey, { row, collected, changed, reading }, request));
    } else if (!sameCells(journey.collected, collected)) cleared.push({ ...journey, collected });
  }
  return { changes, cleared, unclear };
}

function standsAt(journey: Journey, row: EnteredRow): boolean {
  return journey.place?.callSheet === row.callSheet && journey.place.row === row.row;
}

function unclearCell(row: EnteredRow, column: OutcomeColumn | 'contact'): UnclearCell {
  const text = column === 'contact' ? row.contactId : String(row.cells[column]);
  return { callSheet: row.callSheet, row: row.row, column, text: shorten(text, 200) };
}

/** Whether nothing stands in the cells a volunteer fills in. */
export function isBlank({ cells }: EnteredRow): boolean {
  return Object.values(cells).every((cell) => cell === '');
}

/** A row that is nobody's here is only worth telling when something was entered in it. */
function strangeRow(row: EnteredRow): UnclearCell[] {
  return isBlank(row) ? [] : [unclearCell(row, 'contact')];
}

function read(cells: OutcomeCells, { path, levels }: CollectRequest): Reading {
  const item = cells.outcome === '' ? undefined : findOutcome(path, cells.outcome);
  const level = cells.supportLevel === '' ? undefined : levels.get(fold(cells.supportLevel));
  const unclear: OutcomeColumn[] = [];
  if (item === null) unclear.push('outcome');
  if (cells.supportLevel !== '' && level === undefined) unclear.push('supportLevel');
  const callBackOn = dayIn(cells.callBackOn);
  if (cells.callBackOn !== '' && callBackOn === null) unclear.push('callBackOn');
  return {
    item: item ?? undefined,
    level,
    callBackOn,
    unclear,
  };
}

/** The years 2000 to 2100: a bare number such as 12 is a day in 1900, which nobody means. */
const plausibleDays = { from: 36_526, to: 73_415 } as const;

function dayIn(cell: number | string): Moment | null {
  if (typeof cell !== 'number') return null;
  return cell >= plausibleDays.from && cell < plausibleDays.to ? cell : null;
}

/** The cells as they count as collected: one that is not understood is not collected. */
function understood(before: OutcomeCells, cells: OutcomeCells, reading: Reading): OutcomeCells {
  const isUnclear = (column: OutcomeColumn) => reading.unclear.includes(column);
  return {
    outcome: isUnclear('outcome') ? before.outcome : fingerprint(cells.outcome),
    supportLevel: isUnclear('supportLevel') ? before.supportLevel : fingerprint(cells.supportLevel),
    callBackOn: isUnclear('callBackOn') ? before.callBackOn : cells.callBackOn,
    notes: fingerprint(cells.notes),
  };
}

/** Which of the four cells now hold something else than what was collected, and not nothing. */
function changedColumns(before: OutcomeCells, after: OutcomeCells): ReadonlySet<OutcomeColumn> {
  return new Set(
    outcomeColumns.filter((column) => after[column] !== before[column] && after[column] !== ''),
  );
}

/** Whether something stands in a row that was not collected from it yet. */
export function hasNews({ cells }: EnteredRow, collected: OutcomeCells = blankCells): boolean {
  const now = {
    outcome: fingerprint(cells.outcome),
    supportLevel: fingerprint(cells.supportLevel),
    callBackOn: cells.callBackOn,
    notes: fingerprint(cells.notes),
  };
  return changedColumns(collected, now).size > 0;
}

function sameCells(before: OutcomeCells, after: OutcomeCells): boolean {
  return outcomeColumns.every((column) => after[column] === before[column]);
}

/** Weak and strong are the same side: an outcome that tells a side does not weaken a strong level. */
function side(level: SupportLevel): number | null {
  return level === null ? null : Math.sign(level - 3);
}

function levelAfter(
  known: SupportLevel,
  { item, level }: Reading,
  changed: ReadonlySet<OutcomeColumn>,
): SupportLevel {
  if (level !== undefined) return changed.has('supportLevel') ? level : known;
  if (item === undefined || !changed.has('outcome')) return known;
  const told = item.effects.supportLevel;
  return told === null || side(told) === side(known) ? known : told;
}

function nextCallFrom(item: PathItem, callBackOn: Moment | null, now: Moment): Moment | null {
  if (item.kind !== 'step') return null;
  if (callBackOn !== null) return callBackOn;
  const hours = item.effects.tryAgainAfterHours;
  return hours === null ? null : now + hours / 24;
}

interface Entered {
  readonly row: EnteredRow;
  readonly collected: OutcomeCells;
  readonly changed: ReadonlySet<OutcomeColumn>;
  readonly reading: Reading;
}

/** A new outcome is an attempt; so is the same outcome with a new note or date. */
function isAttempt({ changed, reading }: Entered): boolean {
  const says = changed.has('outcome') || changed.has('notes') || changed.has('callBackOn');
  return says && reading.item?.effects.attempt === true;
}

function record(journey: Journey, entered: Entered, request: CollectRequest): Change {
  const { now, path } = request;
  const from = itemOf(journey, path);
  const to = (entered.changed.has('outcome') && entered.reading.item) || from;
  const attempt = isAttempt(entered);
  const known = request.known.get(journey.contactId) ?? journey.supportLevel;
  const supportLevel = levelAfter(known, entered.reading, entered.changed);
  const sequence = journey.sequence + 1;
  const { callBackOn } = entered.reading;
  const after: Journey = {
    ...journey,
    itemId: to.id,
    attempts: journey.attempts + (attempt ? 1 : 0),
    supportLevel,
    nextCallFrom: nextCallFrom(to, callBackOn, now),
    lastCollected: now,
    sequence,
    collected: entered.collected,
  };
  const entry: LogEntry = {
    id: `${journey.id}/${sequence}`,
    collectedAt: now,
    contactId: journey.contactId,
    volunteerId: journey.pointPerson,
    from: from.id,
    to: to.id,
    supportFrom: known,
    supportTo: supportLevel,
    callBackOn: entered.changed.has('callBackOn') ? callBackOn : null,
    note: entered.changed.has('notes') ? shorten(entered.row.cells.notes, longestNote) : '',
  };
  return { before: journey, after, entry, attempt };
}

/**
 * What becomes of active journeys whose contact asked not to be called again, wherever that was
 * learned: each is abandoned for the reason that says so.
 */
export function abandonDoNotCall(
  journeys: readonly Journey[],
  doNotCall: ReadonlySet<string>,
  path: Path,
  now: Moment,
): Change[] {
  const reason = path.find((item) => item.effects.doNotCall);
  if (reason === undefined) return [];
  return journeys
    .filter((journey) => doNotCall.has(journey.contactId))
    .filter((journey) => itemOf(journey, path).kind === 'step')
    .map((journey) => abandon(journey, reason, path, now));
}

function abandon(journey: Journey, reason: PathItem, path: Path, now: Moment): Change {
  const sequence = journey.sequence + 1;
  const after: Journey = { ...journey, itemId: reason.id, nextCallFrom: null, sequence };
  const entry: LogEntry = {
    id: `${journey.id}/${sequence}`,
    collectedAt: now,
    contactId: journey.contactId,
    volunteerId: '',
    from: itemOf(journey, path).id,
    to: reason.id,
    supportFrom: journey.supportLevel,
    supportTo: journey.supportLevel,
    callBackOn: null,
    note: '',
  };
  return { before: journey, after, entry, attempt: false };
}
