import { persuadable, prepare, readTab, shareAll } from '../support/campaign';
import { problemOf, remove, rename, saidOf } from '../support/refusals';
import {
  enter,
  lineOf,
  openSmall,
  organise,
  recordsIn,
  sheetIdOf,
} from '../support/small-campaign';

describe('tabs under other names', () => {
  test('are known by more than their names', () => {
    const campaign = openSmall();
    prepare(campaign);
    shareAll(campaign, 'workbook');
    const { spreadsheetId, title } = lineOf(campaign, 'C1');
    rename(campaign, campaign.id, 'Contacts', "L'équipe d'en face");
    rename(campaign, campaign.id, 'Bénévoles', 'Nos amis');
    rename(campaign, campaign.id, 'Journal des appels', 'Histoire');
    rename(campaign, campaign.id, 'Vue Parcours', 'Parcours 2');
    rename(campaign, campaign.id, 'Réglages', 'Ne pas toucher');
    rename(campaign, spreadsheetId, title, 'Nadia (maison)');
    expect(enter(campaign, 'C1', { outcome: '✓ Supporter' })).toEqual([{ done: true }]);
    expect(campaign.value('collect')).toMatchObject({ changes: 1 });
    expect(recordsIn(campaign, 'Histoire')).toHaveLength(1);
    expect(recordsIn(campaign, "L'équipe d'en face", 1)[0]).toMatchObject({
      Identifiant: 'C1',
      'Niveau de soutien': 'Soutien faible',
    });
    expect(shareAll(campaign, 'workbook')).toMatchObject({ callSheets: 3, shared: 3 });
    expect(campaign.value('buildSummary').headline.completed).toBe(1);
  });
});

describe.each(['workbook', 'here'] as const)('a call sheet that was deleted in %s', (where) => {
  test('is made again by the next share, and nobody else notices', () => {
    const campaign = openSmall();
    prepare(campaign);
    shareAll(campaign, where);
    const line = lineOf(campaign, 'C1');
    const other =
      ['C2', 'C3', 'C4', 'C5', 'C6'].find((id) => lineOf(campaign, id).title !== line.title) ?? '';
    enter(campaign, 'C1', { outcome: '✓ Supporter', notes: 'Gardé' });
    campaign.value('collect');
    enter(campaign, other, { outcome: '✓ Opposant' });
    remove(campaign, line.spreadsheetId, line.title);
    expect(campaign.value('collect')).toMatchObject({ changes: 1 });
    const { differences } = campaign.value('checkPermissions');
    expect(differences).toMatchObject([{ code: 'tab-missing' }]);
    expect(shareAll(campaign, where)).toMatchObject({ callSheets: 3, shared: 3 });
    expect(lineOf(campaign, 'C1')).toEqual(line);
    expect(enter(campaign, 'C1', { notes: 'Rappelé' })[0]?.done).toBe(true);
    expect(campaign.value('collect')).toMatchObject({ changes: 1, notUnderstood: [] });
    const log = recordsIn(campaign, 'Journal des appels');
    expect(log.map(({ Note }) => Note)).toEqual(['Gardé', '', 'Rappelé']);
    expect(campaign.value('previewSummary').outcomes).toMatchObject({ supporter: 1, opponent: 1 });
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  });
});

test('a call sheet made again keeps every contact in their row where the path view lost one', () => {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'workbook');
  const first = lineOf(campaign, 'C1');
  const mates = ['C2', 'C3', 'C4', 'C5', 'C6'].filter(
    (id) => lineOf(campaign, id).title === first.title,
  );
  const places = mates.map((id) => lineOf(campaign, id));
  const sheetId = sheetIdOf(campaign, campaign.id, 'Vue Parcours');
  const row = readTab(campaign, campaign.id, 'Vue Parcours').findIndex(([id]) => id === 'C1');
  organise(campaign, campaign.id, [
    {
      deleteDimension: {
        range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 },
      },
    },
  ]);
  remove(campaign, first.spreadsheetId, first.title);
  shareAll(campaign, 'workbook');
  expect(mates.map((id) => lineOf(campaign, id))).toEqual(places);
});

test.each(['workbook', 'here'] as const)(
  'a path view that was deleted is filled from the call sheets in %s: everybody keeps their row',
  (where) => {
    const campaign = openSmall();
    prepare(campaign);
    shareAll(campaign, where);
    const ids = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'];
    enter(campaign, 'C1', { outcome: '✓ Supporter', supportLevel: 'Soutien fort' });
    campaign.value('collect');
    enter(campaign, 'C2', { outcome: '✓ Opposant' });
    const lines = ids.map((id) => lineOf(campaign, id));
    remove(campaign, campaign.id, 'Vue Parcours');
    campaign.value('setUp', {});
    expect(campaign.value('addToPath', { filter: persuadable }).onPath).toBe(6);
    shareAll(campaign, where);
    expect(ids.map((id) => lineOf(campaign, id))).toEqual(lines);
    expect(campaign.value('collect')).toMatchObject({ changes: 2, notUnderstood: [] });
    const log = recordsIn(campaign, 'Journal des appels');
    expect(log.map(({ Identifiant }) => Identifiant)).toEqual(['C1/1', 'C1/2', 'C2/1']);
    expect(campaign.value('previewSummary').outcomes).toMatchObject({ supporter: 1, opponent: 1 });
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  },
);

describe("one of the add-on's own tabs that was deleted", () => {
  test.each(['Étapes et raisons', 'Vue Parcours', 'Journal des appels'])(
    'is named, and set-up makes it again: %s',
    (title) => {
      const campaign = openSmall();
      prepare(campaign);
      shareAll(campaign, 'workbook');
      enter(campaign, 'C1', { outcome: '✓ Supporter' });
      const contacts = readTab(campaign, campaign.id, 'Contacts');
      remove(campaign, campaign.id, title);
      const problem = problemOf(campaign.act('collect'));
      expect(problem).toEqual({ code: 'own-tab-missing', title });
      saidOf(problem, title);
      expect(readTab(campaign, campaign.id, 'Contacts')).toEqual(contacts);
      expect(campaign.value('setUp', {}).tabsAdded).toEqual([title]);
      expect(campaign.act('collect').ok).toBe(true);
    },
  );

  test('is no problem where others know the same: the dropdowns’ items and the summary', () => {
    const campaign = openSmall();
    prepare(campaign);
    shareAll(campaign, 'here');
    remove(campaign, campaign.id, 'Choix');
    expect(shareAll(campaign, 'here')).toMatchObject({ shared: 3 });
    expect(enter(campaign, 'C1', { outcome: '✓ Supporter' })[0]?.done).toBe(true);
    remove(campaign, campaign.id, 'Bilan');
    expect(problemOf(campaign.act('buildSummary'))).toEqual({
      code: 'own-tab-missing',
      title: 'Bilan',
    });
    expect(campaign.value('setUp', {}).tabsAdded).toEqual(['Bilan']);
    expect(campaign.value('collect').changes).toBe(1);
    expect(campaign.act('buildSummary').ok).toBe(true);
  });
});
