import type { ChangedContact, ImportPlan, NewContact } from '../domain/import';
import { lastOwnId, ownIdOf } from '../domain/own-id';
import { formatted, literal, momentFormat } from '../sheets/cells';
import { type ContactWrite, contactWrites, type WrittenPlaces } from '../sheets/contact-tab';
import type { CellData } from '../sheets/google-types';
import { joined } from '../sheets/keyed-writes';
import { appendRows } from '../sheets/requests';
import type { Campaign } from './campaign';
import { forContacts } from './keyed-tab';
import { type AimedGroup, unaimed } from './send-aimed';

/** Some of what an import writes: so much is done at once. */
export interface ImportPart {
  readonly group: AimedGroup;
  readonly added: number;
  readonly changed: number;
}

/** So many new contacts travel in one group: about half of what Google advises a batch to be. */
const addedInPart = 1000;

/** So many cells are written in one group: scattered ones take Google a moment each. */
const cellsInPart = 600;

/** What an import writes, new contacts first: while known ones stay as they are, everybody is found again. */
export function partsOf(
  plan: Pick<ImportPlan, 'added' | 'changed'>,
  campaign: Campaign,
  places: WrittenPlaces,
): ImportPart[] {
  const rowOf = newRows(campaign, places);
  const writesOf = changesOf(campaign, places);
  const rows = plan.added.map((contact, index) => rowOf(contact, index));
  const { sheetId } = campaign.contacts.tab;
  return [
    ...inParts(rows, () => 1, addedInPart).map((part) => ({
      group: unaimed([appendRows(sheetId, part)]),
      added: part.length,
      changed: 0,
    })),
    ...inParts(plan.changed, ({ cells }) => cells.length + 1, cellsInPart).map((part) => {
      const { tab, writes } = forContacts(campaign, places, part.flatMap(writesOf));
      return {
        group: { requests: [], aimed: [{ tab, writes: joined(writes) }] },
        added: 0,
        changed: part.length,
      };
    }),
  ];
}

/** Items in their order, in parts none of which is larger than may be, but for a single item that is. */
function inParts<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  most: number,
): (readonly Item[])[] {
  const parts: Item[][] = [];
  let size = 0;
  for (const item of items) {
    size += sizeOf(item);
    const last = parts.at(-1);
    if (last === undefined || size > most) {
      parts.push([item]);
      size = sizeOf(item);
    } else last.push(item);
  }
  return parts;
}

/** New contacts as rows: with an id where the ids are the add-on's, and their refusal where nothing else says it. */
function newRows(
  { settings, contacts, messages, now }: Campaign,
  places: WrittenPlaces,
): (contact: NewContact, index: number) => CellData[] {
  const isOurs = settings.written.id !== null;
  const last = isOurs ? lastOwnId(contacts.reading.contacts.map(({ id }) => id)) : 0;
  const { yes } = messages.tabs.written;
  return ({ record, refusalLost }, index) => {
    const cells = new Map(record.map((cell, column) => [column + 1, literal(cell)]));
    if (isOurs) cells.set(places.id, literal(ownIdOf(last + index + 1)));
    if (refusalLost) {
      cells.set(places.doNotCall, literal(yes));
      cells.set(places.doNotCallSince, formatted(now, momentFormat));
    }
    const width = Math.max(0, ...cells.keys());
    return Array.from({ length: width }, (_, column) => cells.get(column + 1) ?? {});
  };
}

/** The cells of a known contact that change; a refusal the tab has no column for is noted where the add-on notes its own. */
function changesOf(
  { contacts, now, messages }: Campaign,
  places: WrittenPlaces,
): (changed: ChangedContact) => ContactWrite[] {
  const byRow = new Map(contacts.reading.contacts.map((contact) => [contact.row, contact]));
  const vocabulary = { levels: new Map(), doNotCall: messages.tabs.written.yes };
  return ({ row, cells, refusalLost }) => {
    const contact = byRow.get(row);
    if (contact === undefined) return [];
    const contactId = contact.id;
    const noted = refusalLost ? [{ contact, doNotCallSince: now }] : [];
    return [
      ...cells.map(({ column, to }) => ({
        contactId,
        row,
        column: column + 1,
        after: literal(to),
      })),
      ...contactWrites(noted, places, vocabulary),
    ];
  };
}
