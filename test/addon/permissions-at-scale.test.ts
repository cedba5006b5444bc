import type { GridRange, SheetState } from '../../local/apps-script/store/state';
import { seeded } from '../../local/sample/seeded';
import type { Where } from '../../src/domain/call-sheet';
import { openSample, prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { type OpenTab, owners, tabsOf } from '../support/typing';

/** Rows and columns, counted from 0. */
type Place = readonly [row: number, column: number];

const chance = seeded(20_260_302);

/** All cells of a call sheet; of any other tab the first, the last and two hundred others. */
function placesOn({ rows, columns, tag }: OpenTab): Place[] {
  const all = rows * columns;
  const placeAt = (index: number): Place => [Math.floor(index / columns), index % columns];
  if (tag.startsWith('call-sheet-')) return Array.from({ length: all }, (_, i) => placeAt(i));
  const some = Array.from({ length: 200 }, () => Math.floor(chance.next() * all));
  return [0, all - 1, ...some].map(placeAt);
}

type Protection = SheetState['protectedRanges'][number];

function covers(range: GridRange | undefined, [row, column]: Place): boolean {
  const { startRowIndex = 0, endRowIndex = Infinity } = range ?? {};
  const { startColumnIndex = 0, endColumnIndex = Infinity } = range ?? {};
  return (
    row >= startRowIndex &&
    row < endRowIndex &&
    column >= startColumnIndex &&
    column < endColumnIndex
  );
}

/** Google's rule, said once more and apart from the local Google: no protection on a cell may lock a person out. */
function locks(protection: Protection, email: string, place: Place): boolean {
  if (protection.warningOnly === true || !covers(protection.range, place)) return false;
  if ((protection.unprotectedRanges ?? []).some((range) => covers(range, place))) return false;
  return !(protection.editors?.users ?? []).includes(email);
}

/** How many cells of each tab each person may edit, those who may edit none left out. */
function editable({ google }: TestCampaign, tabs: readonly OpenTab[]) {
  const files = new Map(google.files().map((file) => [file.id, file]));
  return tabs.flatMap((tab) => {
    const { sheets } = google.spreadsheet(tab.spreadsheetId);
    const sheet = sheets.find(({ properties }) => properties.sheetId === tab.sheetId);
    const protections = sheet?.protectedRanges ?? [];
    const places = placesOn(tab);
    const people = files.get(tab.spreadsheetId)?.permissions ?? [];
    return people.flatMap(({ emailAddress, role }) => {
      if (role === 'owner') return [];
      const may = places.filter(
        (place) => !protections.some((protection) => locks(protection, emailAddress, place)),
      );
      if (may.length === 0) return [];
      const columns = [...new Set(may.map(([, column]) => column))].sort();
      return [{ emailAddress, tag: tab.tag, cells: may.length, columns }];
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
    expect(editable(campaign, tabs).sort(byTag)).toEqual(expected.sort(byTag));
    expect(expected).toHaveLength(130);
  },
  120_000,
);
