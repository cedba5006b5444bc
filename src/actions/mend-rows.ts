import type { Reply } from '../protocol';
import { watchedRanges } from '../sheets/contact-tab';
import { getStructure } from '../sheets/gateway/spreadsheets';
import type { Request } from '../sheets/google-types';
import { joined, type KeyedWrite, requestsFor } from '../sheets/keyed-writes';
import { type Structure, structureOf } from '../sheets/structure';
import type { HeldCells } from './held-cells';
import type { Aimed, KeyedTab } from './keyed-tab';
import { ok, refuse } from './reply';
import { send } from './send';
import { type Standing, standingAfter, standingNow } from './standing';

/** People may move rows again while moved rows are being mended; so often it is tried. */
const mendings = 10;

/** A cell with the column it was read in; null for a column that was not there. */
interface AimedCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly asRead: number | null;
}

/** Writes to a tab, and the cells they are meant for. */
interface AimedWrites extends Aimed {
  readonly cells: readonly AimedCell[];
}

/** The cells of a tab that hold the wrong thing, and what stands where now. */
interface Missed {
  readonly tab: KeyedTab;
  readonly standing: Standing | null;
  readonly wrong: readonly AimedCell[];
}

/** What a batch did. */
export interface SentRows {
  readonly structure: Structure;
  readonly missed: readonly Missed[];
}

/** Sends requests and writes in one batch, and says which writes did not reach their row. */
export function sendAimedBatch(
  structure: Structure,
  requests: readonly Request[],
  aimed: readonly Aimed[],
): Reply<SentRows> {
  const withCells = aimed.map(({ tab, writes }) => ({
    tab,
    writes,
    cells: writes.flatMap(cellsOf),
  }));
  return sendAimed(structure, requests, withCells);
}

function cellsOf({ key, row, column, after }: KeyedWrite): AimedCell[] {
  return after.map((_, index) => {
    const place = column + index;
    return { key, row, column: place, asRead: place };
  });
}

function sendAimed(
  structure: Structure,
  requests: readonly Request[],
  aimed: readonly AimedWrites[],
): Reply<SentRows> {
  const ranges = aimed.flatMap(({ tab: { title, place } }) =>
    watchedRanges(title, place.keyColumn, place.headingRow),
  );
  const writes = aimed.flatMap((one) => requestsFor(one.tab.sheetId, one.writes));
  const bringBack = ranges.length === 0 ? undefined : { ranges };
  const sent = send(structure, [[...requests, ...writes]], bringBack);
  if (!sent.ok) return sent;
  const missed = aimed.map(({ tab, cells }) => {
    const standing = standingAfter(sent.value.broughtBack[0], tab);
    return { tab, standing, wrong: standing === null ? cells : wrongCells(cells, standing) };
  });
  return ok({
    structure: sent.value.structure,
    missed: missed.filter(({ wrong }) => wrong.length > 0),
  });
}

/** The cells of rows that stood in the way, and of those that were missed. */
function wrongCells(cells: readonly AimedCell[], standing: Standing): AimedCell[] {
  return cells.flatMap((cell) => {
    const { row, column } = cell;
    const hit = { key: standing.keyIn(row), row, column, asRead: standing.columnAsRead(column) };
    const reached = hit.key === cell.key && hit.asRead === cell.asRead;
    return reached ? [] : [hit, cell];
  });
}

/** Puts right what a batch wrote to wrong cells, however often people move rows meanwhile. */
export function mendRows(sent: SentRows, cells: HeldCells): Reply<Structure> {
  let state = sent;
  for (let round = 0; round < mendings && state.missed.length > 0; round += 1) {
    state = mendOnce(state, cells);
  }
  return state.missed.length === 0 ? ok(state.structure) : refuse({ code: 'changed-meanwhile' });
}

/** What is not carried out is tried again from what is there then: it must not stay half done. */
function mendOnce({ structure, missed }: SentRows, cells: HeldCells): SentRows {
  try {
    const known = missed.filter(isKnown);
    const aimed = known.map((one) => mending(one, cells)).filter(({ writes }) => writes.length > 0);
    const sent = known.length < missed.length ? null : sendAimed(structure, [], aimed);
    if (sent?.ok) return sent.value;
  } catch {
    // Google refuses a batch whole, for instance when a row it names has just been deleted.
  }
  const now = structureOf(getStructure(structure.spreadsheetId));
  const again = missed.map((one) => ({ ...one, standing: standingNow(one.tab) }));
  return { structure: now, missed: again };
}

type Known = Missed & { readonly standing: Standing };

function isKnown(missed: Missed): missed is Known {
  return missed.standing !== null;
}

/** The writes that make every wrong cell hold what it should, where its row stands now. */
function mending({ tab, standing, wrong }: Known, { held }: HeldCells): AimedWrites {
  const writes = new Map<string, KeyedWrite>();
  const cells = new Map<string, AimedCell>();
  for (const { key, asRead, ...place } of wrong) {
    const row = rowNow(key, place.row, standing);
    const column = asRead === null ? place.column : standing.columnNow(asRead);
    if (row === null || column === null) continue;
    const after = asRead === null ? {} : held(tab, key, { column: asRead, rowNow: row });
    writes.set(`${row}:${column}`, { key, row, column, after: [after] });
    cells.set(`${row}:${column}`, { key, row, column, asRead });
  }
  return { tab, writes: joined([...writes.values()]), cells: [...cells.values()] };
}

/** A row without a key is only known by its place, as long as nothing else stands there. */
function rowNow(key: string, row: number, standing: Standing): number | null {
  if (key !== '') return standing.rowOf(key);
  return standing.keyIn(row) === '' ? row : null;
}
