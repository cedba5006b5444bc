import type { Contact } from '../domain/contact';
import { type Sieved, sieve } from '../domain/filter';
import { beginJourney } from '../domain/journey';
import { firstStep } from '../domain/path';
import type { Added, FilterPreview, FilterRequest, Reply } from '../protocol';
import type { Request } from '../sheets/google-types';
import { recordTabs } from '../sheets/our-tabs';
import { pathFrom, pathUpdates } from '../sheets/path-tab';
import { journeyDifference } from '../sheets/path-view';
import { appendRequest, updateRequests } from '../sheets/records';
import { type Campaign, readCampaign } from './campaign';
import { answer, answerAlone, ok, refuse } from './reply';
import { send } from './send';

/** How many of the first matching contacts a preview names. */
const namedInPreview = 10;

/** Who matches a filter, and why the others do not. */
export function previewFilter({ filter }: FilterRequest): Reply<FilterPreview> {
  return answer(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const { reading } = campaign.value.contacts;
    const { matching, excluded } = sieveOut(campaign.value, { filter });
    return ok({
      rows: reading.records.length,
      read: reading.contacts.length,
      unread: reading.unread.map(({ row, reason }) => ({ row, reason })),
      matching: matching.length,
      excluded,
      first: matching.slice(0, namedInPreview).map(({ row, name }) => ({ row, name })),
    });
  });
}

function sieveOut({ contacts, journeys }: Campaign, { filter }: FilterRequest): Sieved {
  return sieve(contacts.reading, filter, new Set(journeys.map(({ contactId }) => contactId)));
}

/** Puts who matches a filter on the path's first step; those already on it are passed over. */
export function addToPath(request: FilterRequest): Reply<Added> {
  return answerAlone(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const { structure, contacts, journeys } = campaign.value;
    const { matching, excluded } = sieveOut(campaign.value, request);
    const count = withoutOwnId(matching);
    const { title } = contacts.tab;
    if (count > 0) return refuse({ code: 'contacts-without-id', title, count });
    const sent = send(structure, addRequests(campaign.value, matching));
    if (!sent.ok) return sent;
    return ok({ added: matching.length, onPath: journeys.length + matching.length, excluded });
  });
}

/** Contacts that cannot be told from others later on. */
function withoutOwnId(contacts: readonly Contact[]): number {
  const ids = new Set(contacts.map(({ id }) => id).filter((id) => id !== ''));
  return contacts.length - ids.size;
}

/** So many rows travel in one group, well inside a batch. */
const rowsInGroup = 2000;

function addRequests(campaign: Campaign, matching: readonly Contact[]): Request[][] {
  const { path, messages, volunteerNames, records, tabs } = campaign;
  const step = firstStep(path);
  const journeys = matching.map((contact) => beginJourney(contact, step));
  const context = { path, words: messages.tabs, volunteers: volunteerNames };
  const { added } = journeyDifference(records['path-view'], journeys, context);
  const sheetId = tabs['path-view']?.sheetId ?? 0;
  const { columns } = recordTabs['path-view'];
  const groups: Request[][] = [pathRequests(campaign)];
  for (let from = 0; from < added.length; from += rowsInGroup) {
    const rows = added.slice(from, from + rowsInGroup);
    groups.push(appendRequest(sheetId, columns, records['path-view'].columns, rows));
  }
  return groups;
}

/** Keeps the ids of steps that were written by hand, and the labels that were renamed. */
export function pathRequests({ records, messages, tabs }: Campaign): Request[] {
  const read = pathFrom(records.steps, messages.tabs);
  if (!read.ok) return [];
  const updates = pathUpdates(records.steps, read.path);
  return updateRequests(tabs.steps?.sheetId ?? 0, recordTabs.steps.columns, records.steps, updates);
}
