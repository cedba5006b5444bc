import { idOf } from '../domain/contact-ids';
import type { Cell } from '../domain/table';
import type { Reply } from '../protocol';
import { literal } from '../sheets/cells';
import {
  type ContactWrite,
  type WrittenPlaces,
  watchedRanges,
  writeRequest,
} from '../sheets/contact-tab';
import { getStructure } from '../sheets/gateway/spreadsheets';
import type { CellData, Request } from '../sheets/google-types';
import { type Structure, structureOf } from '../sheets/structure';
import type { Campaign } from './campaign';
import { type Standing, standingAfter, standingNow } from './contact-standing';
import { ok, refuse } from './reply';
import { send } from './send';
import type { ContactGroup } from './send-with-contacts';

/** People may move rows again while moved rows are being mended; so often it is tried. */
const mendings = 10;

/** What contacts' cells should hold: what the add-on said of them last, else what was read. */
export interface ContactCells {
  readonly campaign: Campaign;
  readonly places: WrittenPlaces;
  say(write: ContactWrite): void;
  held(contactId: string, column: number): CellData;
}

export function contactCells(campaign: Campaign, places: WrittenPlaces): ContactCells {
  const said = new Map<string, CellData>();
  const rows = new Map<string, readonly Cell[]>();
  for (const row of campaign.contacts.table) rows.set(idOf(row[places.id - 1]), row);
  rows.delete('');
  return {
    campaign,
    places,
    say: ({ contactId, column, after }) => said.set(`${column}:${contactId}`, after),
    held: (contactId, column) =>
      said.get(`${column}:${contactId}`) ?? literal(rows.get(contactId)?.[column - 1] ?? ''),
  };
}

/** A write with the column its contact's cell was read in; null for a column that was not there. */
interface AimedWrite extends ContactWrite {
  readonly asRead: number | null;
}

type ContactCell = Omit<AimedWrite, 'after'>;

/** What a batch did to the contact tab: who stands where now, and the cells that hold the wrong thing. */
export interface SentContacts {
  readonly structure: Structure;
  readonly standing: Standing | null;
  readonly wrong: readonly ContactCell[];
}

/** Sends requests and writes in one batch, and says which writes did not reach their contact. */
export function sendContactBatch(
  structure: Structure,
  { requests, writes }: ContactGroup,
  cells: ContactCells,
): Reply<SentContacts> {
  if (writes.length > 0) {
    const aimed = writes.map((write) => ({ ...write, asRead: write.column }));
    return sendAimed(structure, requests, aimed, cells);
  }
  const sent = send(structure, [requests]);
  return sent.ok ? ok({ structure: sent.value.structure, standing: null, wrong: [] }) : sent;
}

function sendAimed(
  structure: Structure,
  requests: readonly Request[],
  writes: readonly AimedWrite[],
  { campaign, places }: ContactCells,
): Reply<SentContacts> {
  const { tab, layout } = campaign.contacts;
  const ranges = watchedRanges(tab.title, places.id, layout.headingRow ?? 1);
  const all = [...requests, ...writes.map((write) => writeRequest(tab.sheetId, write))];
  const sent = send(structure, [all], { ranges });
  if (!sent.ok) return sent;
  const standing = standingAfter(sent.value.broughtBack[0], campaign);
  const wrong = standing === null ? writes : wrongCells(writes, standing);
  return ok({ structure: sent.value.structure, standing, wrong });
}

/** The cells of those who stood in the way, and of those who were missed. */
function wrongCells(writes: readonly AimedWrite[], standing: Standing): ContactCell[] {
  return writes.flatMap((write) => {
    const { row, column } = write;
    const hit = {
      contactId: standing.idIn(row),
      row,
      column,
      asRead: standing.columnAsRead(column),
    };
    const reached = hit.contactId === write.contactId && hit.asRead === write.asRead;
    return reached ? [] : [hit, write];
  });
}

/** Puts right what a batch wrote to wrong cells, however often people move rows meanwhile. */
export function mendContacts(sent: SentContacts, cells: ContactCells): Reply<Structure> {
  let state = sent;
  for (let round = 0; round < mendings && state.wrong.length > 0; round += 1) {
    state = mendOnce(state, cells);
  }
  return state.wrong.length === 0 ? ok(state.structure) : refuse({ code: 'changed-meanwhile' });
}

/** What is not carried out is tried again from what is there then: it must not stay half done. */
function mendOnce(state: SentContacts, cells: ContactCells): SentContacts {
  const { structure, standing, wrong } = state;
  try {
    const writes = standing === null ? [] : mending(wrong, standing, cells);
    const sent = standing === null ? null : sendAimed(structure, [], writes, cells);
    if (sent?.ok) return sent.value;
  } catch {
    // Google refuses a batch whole, for instance when a row it names has just been deleted.
  }
  const { spreadsheetId } = structure;
  const now = structureOf(getStructure(spreadsheetId));
  return { structure: now, standing: standingNow(cells.campaign), wrong };
}

/** The writes that make every wrong cell hold what it should, where its contact stands now. */
function mending(
  wrong: readonly ContactCell[],
  standing: Standing,
  { held }: ContactCells,
): AimedWrite[] {
  const writes = new Map<string, AimedWrite>();
  for (const { contactId, asRead, ...place } of wrong) {
    const row = rowNow(contactId, place.row, standing);
    const column = asRead === null ? place.column : standing.columnNow(asRead);
    if (row === null || column === null) continue;
    const after = asRead === null ? {} : held(contactId, asRead);
    writes.set(`${row}:${column}`, { contactId, row, column, asRead, after });
  }
  return [...writes.values()];
}

/** A row without an id is only known by its place, as long as nobody else stands there. */
function rowNow(contactId: string, row: number, standing: Standing): number | null {
  if (contactId !== '') return standing.rowOf(contactId);
  return standing.idIn(row) === '' ? row : null;
}
