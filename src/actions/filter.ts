import type { Field } from '../domain/columns';
import type { Contact } from '../domain/contact';
import { dayOrderOf } from '../domain/day';
import { type Filter, missingColumns, type Sieved, sieve } from '../domain/filter';
import { beginJourney, isUsableId } from '../domain/journey';
import { firstStep } from '../domain/path';
import { sameNumberDoubts } from '../domain/same-number';
import { filterSentence } from '../messages/filter-sentence';
import type { Reply } from '../protocol';
import type { Added, FilterPreview, FilterRequest } from '../protocol-contacts';
import { currentUser } from '../sheets/gateway/access';
import { recordTabs } from '../sheets/our-tabs';
import { pathFrom, pathUpdates } from '../sheets/path-tab';
import { journeyDifference } from '../sheets/path-view';
import { appendRequest } from '../sheets/records';
import { type Addition, settingsChanges } from '../sheets/settings';
import { asRow } from './as-row';
import { isFilter } from './asked';
import { type Campaign, readCampaign } from './campaign';
import { type Aimed, forRecords } from './keyed-tab';
import { spokenWords } from './outcome-words';
import { answer, answerAlone, ok, refuse } from './reply';
import { type AimedGroup, sendAimed, unaimed } from './send-aimed';
import { summaryWith } from './summary';

/** How many of the first matching contacts a preview names. */
const namedInPreview = 10;

/** Who matches a filter, and why the others do not. */
export function previewFilter({ filter }: FilterRequest): Reply<FilterPreview> {
  return answer(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const { reading } = campaign.value.contacts;
    const sieved = sieveOut(campaign.value, filter);
    if (!sieved.ok) return sieved;
    const { matching, excluded } = sieved.value;
    return ok({
      rows: reading.records.length,
      read: reading.contacts.length,
      unread: reading.unread.map(asRow),
      doubts: [...reading.doubts, ...sameNumberDoubts(reading)].map(asRow),
      sentence: filterSentence(filter, campaign.value.messages.filter),
      matching: matching.length,
      excluded,
      first: matching.slice(0, namedInPreview).map(({ row, name }) => ({ row, name })),
      ...askable(campaign.value),
    });
  });
}

/** What a filter may ask for. */
function askable({ contacts }: Campaign): Pick<FilterPreview, 'fields' | 'headings'> {
  const { columns, headings } = contacts.layout;
  const fields = (Object.keys(columns) as Field[]).filter((field) => columns[field]?.length);
  const named = headings.map((heading) => heading.trim()).filter((heading) => heading !== '');
  return { fields, headings: [...new Set(named)] };
}

/** Who is wanted and may be called, and how many are left out for each reason. */
type Wanted = Pick<Sieved, 'matching'> & Pick<FilterPreview, 'excluded'>;

/** Who is wanted and may be called, unless the filter asks for a column that is not there. */
export function sieveOut(campaign: Campaign, filter: Filter): Reply<Wanted> {
  const { contacts, journeys, now, settings } = campaign;
  if (!isFilter(filter)) return refuse({ code: 'bad-request', what: 'filter' });
  const [heading] = missingColumns(filter, contacts.layout);
  if (heading !== undefined) {
    return refuse({ code: 'heading-missing', title: contacts.tab.title, heading });
  }
  const onPath = new Set(journeys.map(({ contactId }) => contactId));
  const context = { today: Math.floor(now), dayOrder: dayOrderOf(settings.region) };
  return ok(withOwnId(sieve(contacts.reading, filter, onPath, context), contacts));
}

/** Nobody whose id also stands in somebody else's row is added: their calls could not be told apart. */
function withOwnId({ matching, excluded }: Sieved, { byId }: Campaign['contacts']): Wanted {
  const alone = matching.filter(({ id }) => byId.has(id) || !isUsableId(id));
  const sameId = matching.length - alone.length;
  return {
    matching: alone,
    excluded: sameId === 0 ? excluded : { ...excluded, 'same-id': sameId },
  };
}

/** Puts who matches a filter on the path's first step; those already on it are passed over. */
export function addToPath(request: FilterRequest): Reply<Added> {
  return answerAlone(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const { structure, contacts, journeys } = campaign.value;
    const sieved = sieveOut(campaign.value, request.filter);
    if (!sieved.ok) return sieved;
    const { matching, excluded } = sieved.value;
    const count = withoutOwnId(matching);
    const { title } = contacts.tab;
    if (count > 0) return refuse({ code: 'contacts-without-id', title, count });
    const sent = sendAimed(structure, addGroups(campaign.value, matching));
    if (!sent.ok) return sent;
    return ok({ added: matching.length, onPath: journeys.length + matching.length, excluded });
  });
}

/** Contacts that cannot be told from others later on. */
function withoutOwnId(contacts: readonly Contact[]): number {
  const ids = new Set(contacts.map(({ id }) => id).filter(isUsableId));
  return contacts.length - ids.size;
}

/** So many rows travel in one group, well inside a batch. */
const rowsInGroup = 2000;

function addGroups(campaign: Campaign, matching: readonly Contact[]): AimedGroup[] {
  const { path, messages, volunteerNames, records, tabs } = campaign;
  const step = firstStep(path);
  const addition = nextAddition(campaign, matching.length);
  const journeys = matching.map((contact) => beginJourney(contact, step, addition.number));
  const context = { path, words: messages.tabs, volunteers: volunteerNames };
  const { added } = journeyDifference(records['path-view'], journeys, context);
  const sheetId = tabs['path-view']?.sheetId ?? 0;
  const { columns } = recordTabs['path-view'];
  const groups: AimedGroup[] = [{ requests: [], aimed: [forPath(campaign)] }];
  if (added.length > 0) groups.push(additionGroup(campaign, addition));
  for (let from = 0; from < added.length; from += rowsInGroup) {
    const rows = added.slice(from, from + rowsInGroup);
    groups.push(unaimed(appendRequest(sheetId, columns, records['path-view'].columns, rows)));
  }
  if (added.length === 0) return groups;
  return [...groups, ...summaryWith(campaign, { journeys, rows: added }).map(unaimed)];
}

function nextAddition({ settings, now }: Campaign, contacts: number): Addition {
  const number = Math.max(0, ...settings.additions.map((addition) => addition.number)) + 1;
  return { number, at: now, by: currentUser(), contacts };
}

/** What was added, when and by whom is kept, so that it can be undone. */
function additionGroup(campaign: Campaign, addition: Addition): AimedGroup {
  const settings = {
    ...campaign.settings,
    additions: [...campaign.settings.additions, addition],
  };
  const { tabs, records } = campaign;
  const changed = settingsChanges(tabs.settings?.sheetId ?? 0, records.settings, settings);
  return { requests: changed.added, aimed: [forRecords(campaign, 'settings', changed.updates)] };
}

/** Keeps the ids of steps that were written by hand, and the labels that were renamed. */
export function forPath(campaign: Campaign): Aimed {
  const { records } = campaign;
  const read = pathFrom(records.steps, spokenWords());
  return forRecords(campaign, 'steps', read.ok ? pathUpdates(records.steps, read.path) : []);
}
