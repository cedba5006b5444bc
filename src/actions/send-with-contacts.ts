import type { Reply } from '../protocol';
import { packBatches } from '../sheets/batch';
import { literal } from '../sheets/cells';
import {
  type ContactWrite,
  idRange,
  idsByRow,
  type WrittenPlaces,
  writeRequest,
} from '../sheets/contact-tab';
import type { Request, Spreadsheet } from '../sheets/google-types';
import type { Structure } from '../sheets/structure';
import type { Campaign } from './campaign';
import { ok, refuse } from './reply';
import { send } from './send';

/** Requests and writes to the contact tab that belong together. */
export interface ContactGroup {
  readonly requests: readonly Request[];
  readonly writes: readonly ContactWrite[];
}

/** People may move rows again while a moved row is being mended; so often it is tried. */
const mendings = 3;

/**
 * Carries groups out and makes sure that each write reached its contact.
 *
 * People sort and insert rows meanwhile, so every batch that writes to the contact tab brings the id
 * column back; where another contact stood in the row, what stood there is put back, and the write
 * goes to where its contact is now.
 */
export function sendWithContacts(
  campaign: Campaign,
  groups: readonly ContactGroup[],
  places: WrittenPlaces,
): Reply<Structure> {
  let { structure } = campaign;
  for (const batch of batchesOf(groups, campaign)) {
    const sent = sendChecked(structure, batch, campaign, places);
    if (!sent.ok) return sent;
    structure = sent.value;
  }
  return ok(structure);
}

/** Groups packed as they will travel, each batch with the writes it carries. */
function batchesOf(groups: readonly ContactGroup[], { contacts }: Campaign): ContactGroup[] {
  const { sheetId } = contacts.tab;
  const asRequests = (group: ContactGroup) => [
    ...group.requests,
    ...group.writes.map((write) => writeRequest(sheetId, write)),
  ];
  const wanted = groups.filter((group) => asRequests(group).length > 0);
  const sizes = packBatches(wanted.map(asRequests)).map(({ length }) => length);
  const batches: ContactGroup[] = [];
  let next = 0;
  for (const size of sizes) {
    const batch = { requests: [] as Request[], writes: [] as ContactWrite[] };
    while (batch.requests.length + batch.writes.length < size) {
      batch.requests.push(...(wanted[next]?.requests ?? []));
      batch.writes.push(...(wanted[next]?.writes ?? []));
      next += 1;
    }
    batches.push(batch);
  }
  return batches;
}

function sendChecked(
  structure: Structure,
  batch: ContactGroup,
  campaign: Campaign,
  places: WrittenPlaces,
): Reply<Structure> {
  const { tab } = campaign.contacts;
  let current = structure;
  let todo = batch;
  for (let round = 0; round <= mendings; round += 1) {
    const requests = [
      ...todo.requests,
      ...todo.writes.map((write) => writeRequest(tab.sheetId, write)),
    ];
    const bringBack =
      todo.writes.length === 0 ? undefined : { ranges: [idRange(tab.title, places.id)] };
    const sent = send(current, [requests], bringBack);
    if (!sent.ok) return sent;
    current = sent.value.structure;
    const moved = movedWrites(todo.writes, sent.value.broughtBack[0], tab.sheetId);
    if (moved.length === 0) return ok(current);
    const ids = idsByRow(sent.value.broughtBack[0] ?? {}, tab.sheetId);
    todo = { requests: [], writes: mending(moved, ids, campaign) };
  }
  return refuse({ code: 'changed-meanwhile' });
}

/** Writes in whose row another contact stood. */
function movedWrites(
  writes: readonly ContactWrite[],
  broughtBack: Spreadsheet | undefined,
  sheetId: number,
): ContactWrite[] {
  if (writes.length === 0) return [];
  const ids = idsByRow(broughtBack ?? {}, sheetId);
  return writes.filter(({ row, contactId }) => ids.get(row) !== contactId);
}

/** What puts the others' cells back and reaches the right ones. */
function mending(
  moved: readonly ContactWrite[],
  ids: ReadonlyMap<number, string>,
  campaign: Campaign,
): ContactWrite[] {
  const rows = new Map([...ids].map(([row, id]) => [id, row]));
  const cells = new Map<string, ContactWrite>();
  const put = (write: ContactWrite) => cells.set(`${write.row}:${write.column}`, write);
  for (const { row, column } of moved) {
    const contactId = ids.get(row) ?? '';
    const after = literal(readBefore(contactId, column, campaign));
    put({ contactId, row, column, before: '', after });
  }
  for (const write of moved) {
    const row = rows.get(write.contactId);
    if (row !== undefined) put({ ...write, row });
  }
  return [...cells.values()];
}

/** What a contact's cell held when the tab was read; a row that was not there was blank. */
function readBefore(contactId: string, column: number, { contacts }: Campaign) {
  if (contactId === '') return '';
  const contact = contacts.reading.contacts.find(({ id }) => id === contactId);
  return contact === undefined ? '' : (contacts.table[contact.row - 1]?.[column - 1] ?? '');
}
