import { seeded } from '../../local/sample/seeded';
import type { Where } from '../../src/domain/call-sheet';
import { openSample, prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { allPlaces, editable, type Place } from '../support/editable';
import { type OpenTab, owners, tabsOf } from '../support/typing';

const chance = seeded(20_260_302);

/** All cells of a call sheet; of any other tab the first, the last and two hundred others. */
function placesOn(tab: OpenTab): Place[] {
  const all = allPlaces(tab);
  if (tab.tag.startsWith('call-sheet-')) return all;
  const some = Array.from({ length: 200 }, () => chance.pick(all));
  return [...all.slice(0, 1), ...all.slice(-1), ...some];
}

/** How many cells of each tab each person may edit, those who may edit none left out. */
function editors(campaign: TestCampaign, tabs: readonly OpenTab[]) {
  return tabs.flatMap((tab) => {
    const may = editable(campaign, tab, placesOn(tab));
    return [...new Set(may.map(({ address }) => address))].map((emailAddress) => {
      const own = may.filter(({ address }) => address === emailAddress);
      const columns = [...new Set(own.map(({ place: [, column] }) => column))].sort();
      return { emailAddress, tag: tab.tag, cells: own.length, columns };
    });
  });
}

test.each(['workbook', 'here'] as Where[])(
  'each of 150 volunteers may edit their own outcome cells in %s and no other cell',
  (where) => {
    const campaign = openSample({ contacts: 2400, targets: 2000, volunteers: 150 });
    prepare(campaign);
    const { shared, waiting } = shareAll(campaign, where);
    expect([shared, waiting.length]).toEqual([130, 20]);
    const tabs = tabsOf(campaign);
    const expected = [...owners(campaign)].flatMap(([tag, { email, waiting: reason }]) => {
      const tab = tabs.find((candidate) => candidate.tag === tag);
      if (reason !== null || tab === undefined) return [];
      const rows = readTab(campaign, tab.spreadsheetId, tab.title).slice(1);
      const lines = rows.filter(([id = '']) => id !== '').length;
      return [{ emailAddress: email, tag, cells: lines * 4, columns: [3, 4, 5, 6] }];
    });
    const byTag = (a: { tag: string }, b: { tag: string }) => a.tag.localeCompare(b.tag);
    expect(editors(campaign, tabs).sort(byTag)).toEqual(expected.sort(byTag));
    expect(expected).toHaveLength(130);
  },
  120_000,
);
