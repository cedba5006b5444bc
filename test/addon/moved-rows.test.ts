import { seeded } from '../../local/sample/seeded';
import type { Cell } from '../../src/domain/table';
import type { Request } from '../../src/sheets/google-types';
import { prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { contactRow, enter, openSmall, organise, sheetIdOf } from '../support/small-campaign';

type Chance = ReturnType<typeof seeded>;

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const since = 'Ne plus appeler depuis le';

type Fields = Readonly<Record<string, Cell>>;

/** What the contact tab says of each contact now, by heading. */
function byId(campaign: TestCampaign): Map<string, Fields> {
  const table = readTab(campaign, campaign.id, 'Contacts');
  const headings = table.findIndex((row) => row.includes('Identifiant'));
  const rows = table.slice(headings + 1).map((row) => {
    const named = (table[headings] ?? []).map((heading, place) => [heading, row[place] ?? '']);
    return Object.fromEntries(named) as Fields;
  });
  return new Map(rows.map((fields) => [String(fields.Identifiant ?? ''), fields]));
}

/** What people do to rows and columns, drawn anew from what is there. */
function someMove(campaign: TestCampaign, chance: Chance, withColumns: boolean): Request {
  const sheetId = sheetIdOf(campaign, campaign.id, 'Contacts');
  const last = readTab(campaign, campaign.id, 'Contacts').length;
  const at = chance.whole(1, last - 2);
  const span = (dimension: 'ROWS' | 'COLUMNS', from: number, to: number) => ({
    sheetId,
    dimension,
    startIndex: from,
    endIndex: to,
  });
  const spec = {
    dimensionIndex: chance.pick([1, 3, 7]),
    sortOrder: chance.pick(['ASCENDING', 'DESCENDING']),
  };
  const sort = { sortRange: { range: { sheetId, startRowIndex: 1 }, sortSpecs: [spec] } };
  const rows: Request[] = [
    sort,
    sort,
    { insertDimension: { range: span('ROWS', at, at + chance.whole(1, 3)) } },
    { moveDimension: { source: span('ROWS', at, at + 1), destinationIndex: last } },
    { deleteDimension: { range: span('ROWS', at, at + 1) } },
  ];
  const place = chance.whole(0, 12);
  const columns: Request[] = [
    { insertDimension: { range: span('COLUMNS', place, place + 1) } },
    { moveDimension: { source: span('COLUMNS', place, place + 1), destinationIndex: 13 } },
    { insertDimension: { range: span('ROWS', 0, 1) } },
  ];
  return chance.pick(withColumns ? columns : rows);
}

/** A campaign in which every contact but the last two was called, some asking never to be again. */
function called(): TestCampaign {
  const campaign = openSmall({ contacts: numbers.map((number) => contactRow(number)) });
  prepare(campaign);
  shareAll(campaign, 'workbook');
  for (const number of numbers.slice(0, 8)) {
    const typed: Parameters<typeof enter>[2] =
      number % 4 === 0
        ? { outcome: '✗ A demandé à ne plus être appelé' }
        : { outcome: '✓ Supporter', supportLevel: 'Soutien fort' };
    expect(enter(campaign, `C${number}`, typed).every(({ done }) => done)).toBe(true);
  }
  return campaign;
}

/** What the contact tab should say of a contact: what it said before, and what was collected. */
function expected(id: string, before: Fields): Fields {
  const number = Number(id.slice(1));
  if (number > 8) return before;
  return number % 4 === 0
    ? { ...before, 'Ne plus appeler': 'Oui', [since]: expect.any(Number) as unknown as Cell }
    : { ...before, 'Niveau de soutien': 'Soutien fort' };
}

/** Collects while things move, a second time where the first was refused, and looks at everybody. */
function collectWhileMoving(seed: number, withColumns: boolean): void {
  const campaign = called();
  const chance = seeded(seed);
  const before = byId(campaign);
  const most = withColumns ? 1 : chance.whole(1, 3);
  const meddled = campaign.meddledWith((batch) => {
    if (batch <= most) organise(campaign, campaign.id, [someMove(campaign, chance, withColumns)]);
  });
  const first = meddled.act('collect');
  if (!first.ok) {
    expect(first.problem).toEqual({ code: 'changed-meanwhile' });
    expect(byId(campaign).get('C1')).toEqual(before.get('C1'));
  }
  const collected = first.ok ? first : campaign.act('collect');
  expect(collected).toMatchObject({ ok: true, value: { changes: 8 } });
  const after = byId(campaign);
  after.delete('');
  expect(after.size).toBeGreaterThan(6);
  for (const [id, fields] of after) {
    expect({ id, ...fields }).toMatchObject({ id, ...expected(id, before.get(id) ?? {}) });
    expect(fields['']).toBeFalsy();
  }
  expect(campaign.value('collect').changes).toBe(0);
}

const seeds = Array.from({ length: 24 }, (_, index) => index + 1);

describe('a collect while people change the contact tab', () => {
  test.each(seeds)('reaches the right contact and nobody else when rows move (%i)', (seed) => {
    collectWhileMoving(seed, false);
  });

  test.each(seeds.slice(0, 12))(
    'reaches the right contact and nobody else when a column or the headings move (%i)',
    (seed) => {
      collectWhileMoving(seed, true);
    },
  );
});
