import type { Cell } from '../../src/domain/table';
import type { Request } from '../../src/sheets/google-types';
import { prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import {
  contactRow,
  enter,
  openSmall,
  organise,
  sheetIdOf,
  write,
} from '../support/small-campaign';

type Move = (sheetId: number) => Request;

const rows = (sheetId: number, from: number, to: number) => ({
  sheetId,
  dimension: 'ROWS' as const,
  startIndex: from,
  endIndex: to,
});
const sorted: Move = (sheetId) => ({
  sortRange: {
    range: { sheetId, startRowIndex: 2 },
    sortSpecs: [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }],
  },
});
const moves: readonly (readonly [string, Move])[] = [
  ['is sorted', sorted],
  ['gets rows', (id) => ({ insertDimension: { range: rows(id, 3, 5) } })],
  [
    'has its first row moved',
    (id) => ({ moveDimension: { source: rows(id, 2, 3), destinationIndex: 6 } }),
  ],
  [
    'gets a column',
    (id) => ({
      insertDimension: {
        range: { sheetId: id, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
      },
    }),
  ],
];

/** The records of a tab by one of their keys, blank rows left out. */
function recordsBy(campaign: TestCampaign, title: string, key: string): Map<Cell, object> {
  const [keys = [], , ...table] = readTab(campaign, campaign.id, title);
  const records = table.map((row) => {
    const named = keys.flatMap((name, column) => (name ? [[name, row[column] ?? '']] : []));
    return Object.fromEntries(named) as Record<string, Cell>;
  });
  return new Map(
    records.flatMap((record) => (record[key] ? [[record[key], record] as const] : [])),
  );
}

/** The same, done to one campaign undisturbed and to another one whose tab is moved meanwhile. */
function bothWays(title: string, key: string, move: Move, act: (campaign: Acting) => void) {
  const [quiet, moved] = [called(), called()];
  act(quiet);
  const sheetId = sheetIdOf(moved, moved.id, title);
  const meddled = moved.meddledWith((batch) => {
    if (batch === 1) organise(moved, moved.id, [move(sheetId)]);
  });
  act({ ...moved, ...meddled });
  return {
    quiet: recordsBy(quiet, title, key),
    moved: recordsBy(moved, title, key),
    campaign: moved,
  };
}

type Acting = Pick<TestCampaign, 'act' | 'google' | 'id'>;

/** Six contacts on call sheets, of whom three were called. */
function called(): TestCampaign {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'workbook');
  enter(campaign, 'C1', { outcome: '✗ A demandé à ne plus être appelé' });
  enter(campaign, 'C4', { outcome: '✓ Supporter', notes: 'Affiche' });
  enter(campaign, 'C6', { outcome: 'Rappeler à un autre moment' });
  return campaign;
}

const withoutTime = (records: Map<Cell, object>) =>
  [...records].map(([key, record]) => [key, { ...record, lastCollected: '', nextCallFrom: '' }]);

describe('a path view that moves right before it is written', () => {
  test.each(moves)('says of everybody what was collected when it %s', (_, move) => {
    const { quiet, moved, campaign } = bothWays('Vue Parcours', 'contact', move, ({ act }) => {
      expect(act('collect')).toMatchObject({ ok: true, value: { changes: 3 } });
    });
    expect(new Map(withoutTime(moved) as never)).toEqual(new Map(withoutTime(quiet) as never));
    expect(campaign.value('collect').changes).toBe(0);
  });

  test.each(moves.slice(0, 3))('says who calls whom when it %s while sharing', (_, move) => {
    const prepared = () => {
      const campaign = openSmall({ contacts: [1, 2, 3, 4, 5, 6].map((n) => contactRow(n)) });
      prepare(campaign);
      return campaign;
    };
    const [quiet, moved] = [prepared(), prepared()];
    shareAll(quiet, 'workbook');
    const sheetId = sheetIdOf(moved, moved.id, 'Vue Parcours');
    const meddled = moved.meddledWith((batch) => {
      if (batch === 1) organise(moved, moved.id, [move(sheetId)]);
    });
    expect(meddled.act('share', { where: 'workbook' })).toMatchObject({ ok: true });
    expect(recordsBy(moved, 'Vue Parcours', 'contact')).toEqual(
      recordsBy(quiet, 'Vue Parcours', 'contact'),
    );
  });
});

test('steps that are sorted right before a renamed label is noted keep their ids', () => {
  const campaign = called();
  const title = 'Étapes et raisons';
  const before = recordsBy(campaign, title, 'id');
  const row = readTab(campaign, campaign.id, title).findIndex((cells) => cells[0] === 'supporter');
  write(campaign, campaign.id, `'${title}'!C${row + 1}`, [['Sympathisant']]);
  const sheetId = sheetIdOf(campaign, campaign.id, title);
  const meddled = campaign.meddledWith((batch) => {
    if (batch === 1) organise(campaign, campaign.id, [sorted(sheetId)]);
  });
  expect(meddled.act('share', { where: 'workbook' })).toMatchObject({ ok: true });
  const renamed = { label: 'Sympathisant', labelBefore: 'Sympathisant', synonyms: 'Supporter' };
  const expected = new Map(before);
  expected.set('supporter', { ...before.get('supporter'), ...renamed });
  expect(recordsBy(campaign, title, 'id')).toEqual(expected);
});
