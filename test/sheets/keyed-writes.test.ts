import { momentFormat } from '../../src/sheets/cells';
import { joined, type KeyedWrite, requestsFor } from '../../src/sheets/keyed-writes';

const cell = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const date = { userEnteredValue: { numberValue: 46_100 }, userEnteredFormat: momentFormat };

function write(row: number, column: number, ...after: KeyedWrite['after']): KeyedWrite {
  return { key: `K${row}`, row, column, after };
}

describe('requestsFor', () => {
  const shapes = (writes: readonly KeyedWrite[]) =>
    requestsFor(7, writes).map(({ updateCells }) => [
      updateCells?.start?.rowIndex,
      updateCells?.start?.columnIndex,
      updateCells?.rows?.length,
    ]);

  test('makes one block of writes that stand right below each other', () => {
    expect(
      shapes([write(4, 2, cell('b')), write(3, 2, cell('a')), write(6, 2, cell('c'))]),
    ).toEqual([
      [2, 1, 2],
      [5, 1, 1],
    ]);
  });

  test('keeps apart what is of another width or brings a format', () => {
    const requests = requestsFor(7, [
      write(2, 1, cell('a')),
      write(3, 1, cell('a'), cell('b')),
      write(4, 1, date, cell('b')),
    ]);
    expect(requests.map(({ updateCells }) => updateCells?.fields)).toEqual([
      'userEnteredValue',
      'userEnteredValue',
      'userEnteredValue,userEnteredFormat.numberFormat',
    ]);
  });
});

test('single cells that stand right beside each other are written together', () => {
  const cells = [write(2, 4, cell('c')), write(2, 2, cell('a')), write(2, 3, cell('b'))];
  expect(joined([...cells, write(2, 5, date), write(3, 2, cell('d'))])).toEqual([
    write(2, 2, cell('a'), cell('b'), cell('c')),
    write(2, 5, date),
    write(3, 2, cell('d')),
  ]);
});
