import type { Reply } from '../protocol';
import { packBatches } from '../sheets/batch';
import { type ContactWrite, type WrittenPlaces, writeRequest } from '../sheets/contact-tab';
import type { Request } from '../sheets/google-types';
import type { Structure } from '../sheets/structure';
import type { Campaign } from './campaign';
import { contactCells, mendContacts, sendContactBatch } from './mend-contacts';
import { ok } from './reply';

/** Requests and writes to the contact tab that belong together. */
export interface ContactGroup {
  readonly requests: readonly Request[];
  readonly writes: readonly ContactWrite[];
}

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
  const cells = contactCells(campaign, places);
  let { structure } = campaign;
  for (const batch of batchesOf(groups, campaign)) {
    for (const write of batch.writes) cells.say(write);
    const sent = sendContactBatch(structure, batch, cells);
    if (!sent.ok) return sent;
    const mended = mendContacts(sent.value, cells);
    if (!mended.ok) return mended;
    structure = mended.value;
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
