import {
  appendRequest,
  type RecordColumn,
  readRecords,
  updateRequests,
} from '../../src/sheets/records';

const columns: RecordColumn[] = [
  { key: 'id', group: 'id' },
  { key: 'name', group: 'who' },
  { key: 'step', group: 'progress' },
  { key: 'tries', group: 'progress' },
];
const table = [
  ['id', 'name', 'step', 'tries'],
  ['Id', 'Name', 'Step', 'Attempts'],
  ['a', 'Rosa', 'To call', 0],
  ['b', 'Kwame', 'To call', 0],
  ['', '', '', ''],
  ['c', 'Clara', 'To call', 0],
];

function read(rows: (string | number)[][]) {
  const records = readRecords(rows, columns, 'id');
  if (records === null) throw new Error('The table has all its keys.');
  return records;
}

describe('readRecords', () => {
  test('reads rows by the hidden keys, wherever the columns now stand', () => {
    const moved = table.map(([id = '', name = '', step = '', tries = '']) => [
      tries,
      'x',
      step,
      name,
      id,
    ]);
    expect(read(moved).stored.map(({ row, cells }) => [row, cells.id, cells.name])).toEqual([
      [3, 'a', 'Rosa'],
      [4, 'b', 'Kwame'],
      [6, 'c', 'Clara'],
    ]);
  });

  test('is null when a key has gone', () => {
    expect(readRecords([['id', 'name', 'step']], columns, 'id')).toBeNull();
    expect(readRecords([], columns, 'id')).toBeNull();
  });
});

describe('updateRequests', () => {
  const update = (rows: (string | number)[][], changed: Record<string, string>) => {
    const records = read(rows);
    const updates = records.stored.map((stored) => ({
      stored,
      cells: { ...stored.cells, step: changed[String(stored.cells.id)] ?? stored.cells.step ?? '' },
    }));
    return updateRequests(9, columns, records, updates);
  };

  test('writes the group that differs, and nothing where nothing differs', () => {
    expect(update(table, {})).toEqual([]);
    expect(update(table, { c: 'Done' })).toEqual([
      {
        updateCells: {
          start: { sheetId: 9, rowIndex: 5, columnIndex: 2 },
          rows: [
            {
              values: [
                { userEnteredValue: { stringValue: 'Done' } },
                { userEnteredValue: { numberValue: 0 } },
              ],
            },
          ],
          fields: 'userEnteredValue',
        },
      },
    ]);
  });

  test('writes rows that stand below each other as one block', () => {
    const [first, second] = update(table, { a: 'Done', b: 'Done', c: 'Done' });
    expect(first?.updateCells?.rows).toHaveLength(2);
    expect(second?.updateCells?.start?.rowIndex).toBe(5);
  });

  test('steps over a column somebody put between', () => {
    const split = table.map(([id = '', name = '', step = '', tries = '']) => [
      id,
      name,
      step,
      'own',
      tries,
    ]);
    const requests = update(split, { a: 'Done' });
    expect(requests.map(({ updateCells }) => updateCells?.rows?.[0]?.values?.length)).toEqual([1]);
  });
});

test('appendRequest puts every cell under its key', () => {
  const [request] = appendRequest(
    9,
    columns,
    new Map([
      ['name', 3],
      ['id', 1],
    ]),
    [{ id: 'd', name: '=1+1' }],
  );
  expect(request?.appendCells?.rows?.[0]?.values).toEqual([
    { userEnteredValue: { stringValue: 'd' } },
    {},
    { userEnteredValue: { stringValue: '=1+1' } },
  ]);
});
