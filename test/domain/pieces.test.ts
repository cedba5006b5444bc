import fc from 'fast-check';
import { isPiece, piecesOf, tableOf } from '../../src/domain/pieces';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);

describe('piecesOf', () => {
  test('cuts a table into texts that together are the table again', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell)), (table) => {
        const pieces = piecesOf(table);
        expect(pieces.every(isPiece)).toBe(true);
        expect(tableOf(pieces)).toEqual(JSON.parse(JSON.stringify(table)));
      }),
    );
  });

  test('makes several of a long table, none longer than a cache keeps', () => {
    const table = [['é'.repeat(40_000)], ['x']];
    const pieces = piecesOf(table);
    expect(pieces.map(({ length }) => length)).toEqual([90_000, 90_000, 60_012]);
    expect(tableOf(pieces)).toEqual(table);
  });
});

describe('tableOf', () => {
  test.each([[[]], [['{}']], [['[1]']], [['[[{}]]']], [['[[null]]']], [['[["a"]']]])(
    'makes no table of %j',
    (pieces) => {
      expect(tableOf(pieces)).toBeNull();
    },
  );
});
