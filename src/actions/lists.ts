import { type List, withList, withoutList } from '../domain/list';
import { filterSentence } from '../messages/filter-sentence';
import type { Reply } from '../protocol';
import type { ListRequest, SavedList } from '../protocol-contacts';
import { isFilter } from './asked';
import { type Campaign, readCampaign } from './campaign';
import { answer, answerAlone, ok, refuse } from './reply';
import { writeCampaign } from './write-campaign';

/** The saved filters, each said in words. */
export function lists(): Reply<readonly SavedList[]> {
  return answer(() => {
    const campaign = readCampaign();
    return campaign.ok ? ok(describe(campaign.value, campaign.value.settings.lists)) : campaign;
  });
}

/** Saves a filter by name, in the place of one with the same name. */
export function saveList({ name, filter }: ListRequest): Reply<readonly SavedList[]> {
  if (typeof name !== 'string' || name.trim() === '') {
    return refuse({ code: 'bad-request', what: 'name' });
  }
  if (!isFilter(filter)) return refuse({ code: 'bad-request', what: 'filter' });
  return change((before) => withList(before, { name: name.trim().slice(0, longestName), filter }));
}

/** Forgets a saved filter; those it found stay where they are. */
export function deleteList({ name }: { readonly name: string }): Reply<readonly SavedList[]> {
  if (typeof name !== 'string') return refuse({ code: 'bad-request', what: 'name' });
  return change((before) => withoutList(before, name));
}

const longestName = 100;

/** The lists are kept together in one cell, which holds 50,000 characters. */
const mostKept = 45_000;

function change(after: (before: readonly List[]) => readonly List[]): Reply<readonly SavedList[]> {
  return answerAlone(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const { settings } = campaign.value;
    const saved = after(settings.lists);
    if (JSON.stringify(saved).length > mostKept) {
      return refuse({ code: 'bad-request', what: 'filter' });
    }
    const written = writeCampaign(campaign.value, { settings: { ...settings, lists: saved } });
    return written.ok ? ok(describe(written.value, saved)) : written;
  });
}

function describe({ messages }: Campaign, saved: readonly List[]): SavedList[] {
  return saved.map(({ name, filter }) => ({
    name,
    filter,
    sentence: filterSentence(filter, messages.filter),
  }));
}
