import {
  type Field,
  findContactColumns,
  findVolunteerColumns,
  type Layout,
} from '../domain/columns';
import {
  type Candidate,
  likenessToContacts,
  likenessToVolunteers,
  mostAlike,
} from '../domain/own-tabs';
import type { Table } from '../domain/table';
import type { FoundTab, OwnTab, SetUpRequest } from '../protocol-campaign';
import { getValues } from '../sheets/gateway/spreadsheets';
import type { Structure, Tab } from '../sheets/structure';

/** So many rows of a tab are enough to see what it holds. */
const rowsLookedAt = 100;

/** The campaign's own tabs that were found, read whole. */
export interface FoundTabs {
  readonly contacts: ReadTab | null;
  readonly volunteers: ReadTab | null;
}

export interface ReadTab {
  readonly tab: Tab;
  readonly table: Table;
  readonly layout: Layout;
}

interface TabCandidate extends Candidate {
  readonly tab: Tab;
}

/** The tabs that hold contacts and volunteers: those a person chose, or those that look most like it. */
export function findTabs(structure: Structure, request: SetUpRequest): FoundTabs {
  const candidates = lookAt(structure);
  const chosen = (sheetId: number | undefined) =>
    candidates.find(({ tab }) => tab.sheetId === sheetId) ?? null;
  const contacts =
    request.contactsSheetId === undefined
      ? mostAlike(candidates, likenessToContacts)
      : chosen(request.contactsSheetId);
  const others = candidates.filter((candidate) => candidate !== contacts);
  const volunteers =
    request.volunteersSheetId === undefined
      ? mostAlike(others, likenessToVolunteers)
      : chosen(request.volunteersSheetId);
  return readWhole(structure, contacts, volunteers);
}

function lookAt(structure: Structure): TabCandidate[] {
  const isOurs = ({ tag }: Tab) => tag !== '' && tag !== 'contacts' && tag !== 'volunteers';
  const tabs = structure.tabs.filter((tab) => !isOurs(tab) && !tab.hidden);
  if (tabs.length === 0) return [];
  const tops = getValues(
    structure.spreadsheetId,
    tabs.map(({ sheetId }) => ({ sheetId, fromRow: 1, toRow: rowsLookedAt })),
  );
  return tabs.map((tab) => {
    const table = tops.get(tab.sheetId) ?? [];
    const asContacts = findContactColumns(table);
    const asVolunteers = findVolunteerColumns(table);
    return { tab, title: tab.title, rows: tab.rows, asContacts, asVolunteers };
  });
}

function readWhole(
  { spreadsheetId }: Structure,
  contacts: TabCandidate | null,
  volunteers: TabCandidate | null,
): FoundTabs {
  const tabs = [contacts, volunteers].flatMap((candidate) => candidate?.tab ?? []);
  if (tabs.length === 0) return { contacts: null, volunteers: null };
  const cells = getValues(
    spreadsheetId,
    tabs.map(({ sheetId }) => ({ sheetId })),
  );
  const read = (candidate: TabCandidate | null, find: (table: Table) => Layout) => {
    if (candidate === null) return null;
    const table = cells.get(candidate.tab.sheetId) ?? [];
    return { tab: candidate.tab, table, layout: find(table) };
  };
  return {
    contacts: read(contacts, findContactColumns),
    volunteers: read(volunteers, findVolunteerColumns),
  };
}

/** What was understood of a tab, for a person to see. */
export function describeTab({ tab, table, layout }: ReadTab): FoundTab {
  const columns = Object.entries(layout.columns).map(([field, indexes]) => ({
    field,
    headings: (indexes ?? []).map((index) => layout.headings[index] ?? ''),
  }));
  const below = layout.headingRow ?? 0;
  const { sheetId, title } = tab;
  const rows = table.length - below;
  return { sheetId, title, headerRow: layout.headingRow, columns, rows };
}

/** What a tab must have, the first that is missing, or null. */
export function lacking(name: OwnTab, { layout }: ReadTab): Field | null {
  const { columns } = layout;
  if ((columns.firstName ?? columns.lastName ?? columns.fullName) === undefined) return 'fullName';
  if (name === 'contacts' && columns.phone === undefined) return 'phone';
  return null;
}
