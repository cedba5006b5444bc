import { findContactColumns } from '../domain/columns';
import { readContacts } from '../domain/contact';
import { type ImportPlan, planImport } from '../domain/import';
import { lastOwnId, ownIdOf } from '../domain/own-id';
import type { Cell, Table } from '../domain/table';
import type { Reply } from '../protocol';
import type { ImportReport, ImportRequest } from '../protocol-contacts';
import { literal } from '../sheets/cells';
import { type ContactWrite, contactWrites, type WrittenPlaces } from '../sheets/contact-tab';
import { isFormula } from '../sheets/formulas';
import { getFormulas } from '../sheets/gateway/spreadsheets';
import { appendRows } from '../sheets/requests';
import { asRow } from './as-row';
import { type Campaign, readCampaign } from './campaign';
import { forContacts } from './keyed-tab';
import { answer, answerAlone, ok, refuse } from './reply';
import { type AimedGroup, sendAimed, unaimed } from './send-aimed';
import { placesIn } from './written-places';

/** How many changed cells a report shows. */
const examplesShown = 10;

/** What importing a file would change in the contact tab. */
export function previewImport(request: ImportRequest): Reply<ImportReport> {
  return answer(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const plan = planFor(campaign.value, request);
    return plan.ok ? ok(describe(plan.value, campaign.value)) : plan;
  });
}

/** Brings a file into the contact tab: people who are there are updated, the others are added. */
export function importContacts(request: ImportRequest): Reply<ImportReport> {
  return answerAlone(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const plan = planFor(campaign.value, request);
    if (!plan.ok) return plan;
    const places = placesIn(campaign.value);
    if (!places.ok) return places;
    const groups = groupsOf(plan.value, campaign.value, places.value);
    const sent = sendAimed(campaign.value.structure, groups);
    return sent.ok ? ok(describe(plan.value, campaign.value)) : sent;
  });
}

function planFor({ contacts, settings }: Campaign, request: ImportRequest): Reply<ImportPlan> {
  const { records } = request;
  if (!isTable(records)) return refuse({ code: 'bad-request', what: 'records' });
  const { region, supportScale } = settings;
  const layout = findContactColumns(records);
  const file = readContacts(records, layout, { region, supportScale });
  return ok(planImport(contacts.reading, file, region));
}

/** Whether a value that came from outside is a table of plain cells. */
function isTable(value: unknown): value is Table {
  const isCell = (cell: unknown) => ['string', 'number', 'boolean'].includes(typeof cell);
  return (
    Array.isArray(value) &&
    value.every((record: unknown) => Array.isArray(record) && record.every(isCell))
  );
}

/** So many contacts travel in one group. */
const contactsInGroup = 200;

function groupsOf(plan: ImportPlan, campaign: Campaign, places: WrittenPlaces): AimedGroup[] {
  const writes = [...changeWrites(plan, campaign), ...refusalWrites(plan, campaign, places)];
  const added = withIds(plan, campaign, places);
  const groups: AimedGroup[] = [];
  for (let from = 0; from < writes.length; from += contactsInGroup) {
    const part = writes.slice(from, from + contactsInGroup);
    groups.push({ requests: [], aimed: [forContacts(campaign, places, part)] });
  }
  for (let from = 0; from < added.length; from += contactsInGroup) {
    const rows = added.slice(from, from + contactsInGroup).map((record) => record.map(literal));
    groups.push(unaimed([appendRows(campaign.contacts.tab.sheetId, rows)]));
  }
  return groups;
}

/** The cells that change, but for those in which the campaign has a formula. */
function changeWrites({ changed }: ImportPlan, { contacts, structure }: Campaign): ContactWrite[] {
  if (changed.length === 0) return [];
  const { sheetId } = contacts.tab;
  const formulas = getFormulas(structure.spreadsheetId, sheetId);
  const ids = new Map(contacts.reading.contacts.map(({ row, id }) => [row, id]));
  return changed.flatMap(({ row, cells }) =>
    cells
      .filter(({ column, from }) => !isFormula(formulas[row - 1]?.[column] ?? '', from))
      .map(({ column, to }) => ({
        contactId: ids.get(row) ?? '',
        row,
        column: column + 1,
        after: literal(to),
      })),
  );
}

/** A refusal the tab has no column for is noted where the add-on notes its own. */
function refusalWrites(
  { refusalsWithoutColumn }: ImportPlan,
  { contacts, now, messages }: Campaign,
  places: WrittenPlaces,
): ContactWrite[] {
  const rows = new Set(refusalsWithoutColumn);
  const changes = contacts.reading.contacts
    .filter(({ row }) => rows.has(row))
    .map((contact) => ({ contact, doNotCallSince: now }));
  const vocabulary = { levels: new Map(), doNotCall: messages.tabs.written.yes };
  return contactWrites(changes, places, vocabulary);
}

/** The records to add, each with an id where the ids are the add-on's. */
function withIds({ added }: ImportPlan, campaign: Campaign, places: WrittenPlaces): Cell[][] {
  const { settings, contacts } = campaign;
  const records = added.map(({ record }) => [...record]);
  if (settings.written.id === null) return records;
  const last = lastOwnId(contacts.reading.contacts.map(({ id }) => id));
  return records.map((record, index) => {
    record[places.id - 1] = ownIdOf(last + index + 1);
    return record;
  });
}

function describe(plan: ImportPlan, { contacts }: Campaign): ImportReport {
  const cells = plan.changed.flatMap(({ row, cells: changed }) =>
    changed.map((cell) => ({ row, ...cell })),
  );
  return {
    added: plan.added.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged,
    refusalsKept: plan.refusalsKept,
    refusalsNoted: plan.refusalsWithoutColumn,
    doubtful: plan.doubtful.map(asRow),
    unread: plan.unread.map(asRow),
    columnsLeftOut: plan.columnsLeftOut,
    examples: cells.slice(0, examplesShown).map(({ row, column, from, to }) => ({
      row,
      heading: contacts.layout.headings[column] ?? '',
      from: String(from),
      to: String(to),
    })),
  };
}
