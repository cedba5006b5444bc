import { a1Of, lettersOf } from '../../../../local/preview/page/grid/a1';
import { blankText, clipboardText } from '../../../../local/preview/page/grid/clipboard';
import { type Press, wishOf } from '../../../../local/preview/page/grid/keys';
import { layoutOf } from '../../../../local/preview/page/grid/layout';
import {
  firstSpot,
  isIn,
  rectangleOf,
  startingSpot,
  stepped,
} from '../../../../local/preview/page/grid/selection';

/** Ten rows of six columns; rows 0 and 4 and column 0 are hidden, two rows and two columns frozen. */
const layout = layoutOf(
  { rows: 10, columns: 6, frozenRows: 2, frozenColumns: 2 },
  { columnWidths: [100, 110], hiddenColumns: [0], hiddenRows: [0, 4], rowHeights: { 5: 42, 6: 8 } },
);

describe('layoutOf', () => {
  test('leaves out what is hidden, and counts it out of what is frozen', () => {
    expect(layout.rows).toEqual([1, 2, 3, 5, 6, 7, 8, 9]);
    expect(layout.columns).toEqual([1, 2, 3, 4, 5]);
    expect([layout.frozenRows, layout.frozenColumns]).toEqual([1, 1]);
  });

  test('gives columns their width and rows their height, never too low to be read', () => {
    expect([1, 5].map(layout.widthOf)).toEqual([110, 100]);
    expect([1, 5, 6].map(layout.heightOf)).toEqual([26, 42, 26]);
  });
});

describe('stepped', () => {
  test.each([
    ['over a hidden row', { row: 3, column: 2 }, { down: 1, right: 0 }, { row: 5, column: 2 }],
    ['not over the edge', { row: 1, column: 1 }, { down: -1, right: -1 }, { row: 1, column: 1 }],
    ['to the end', { row: 3, column: 2 }, { down: Infinity, right: 0 }, { row: 9, column: 2 }],
    ['to the start', { row: 3, column: 4 }, { down: 0, right: -Infinity }, { row: 3, column: 1 }],
    ['from a hidden row', { row: 4, column: 2 }, { down: 1, right: 0 }, { row: 6, column: 2 }],
  ])('steps %s', (_how, from, step, to) => {
    expect(stepped(from, step, layout)).toEqual(to);
  });
});

describe('where a person begins', () => {
  test('is the first cell that is not frozen', () => {
    expect(firstSpot(layout)).toEqual({ row: 2, column: 2 });
    expect(startingSpot(layout, () => true)).toEqual({ row: 2, column: 2 });
  });

  test('is further right where they cannot write before', () => {
    expect(startingSpot(layout, ({ column }) => column < 4)).toEqual({ row: 2, column: 4 });
  });
});

test('a selection is a rectangle whichever corner is the active one', () => {
  const selected = rectangleOf({ active: { row: 5, column: 1 }, corner: { row: 2, column: 3 } });
  expect(selected).toEqual({ top: 2, left: 1, bottom: 5, right: 3 });
  expect(isIn(selected, { row: 2, column: 1 })).toBe(true);
  expect(isIn(selected, { row: 6, column: 1 })).toBe(false);
});

describe('wishOf', () => {
  const press = (key: string, held: Partial<Press> = {}): Press => ({
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...held,
  });
  test.each([
    ['an arrow', press('ArrowDown'), { kind: 'move', step: { down: 1, right: 0 } }],
    [
      'Shift and an arrow',
      press('ArrowUp', { shiftKey: true }),
      { kind: 'extend', step: { down: -1, right: 0 } },
    ],
    ['Tab', press('Tab'), { kind: 'move', step: { down: 0, right: 1 } }],
    [
      'Shift and Tab',
      press('Tab', { shiftKey: true }),
      { kind: 'move', step: { down: 0, right: -1 } },
    ],
    [
      'Ctrl and an arrow',
      press('ArrowLeft', { ctrlKey: true }),
      { kind: 'move', step: { down: 0, right: -Infinity } },
    ],
    [
      'Command and an arrow',
      press('ArrowDown', { metaKey: true }),
      { kind: 'move', step: { down: Infinity, right: 0 } },
    ],
    ['Ctrl and A', press('a', { ctrlKey: true }), { kind: 'select-all' }],
    ['Enter', press('Enter'), { kind: 'edit' }],
    ['Alt and the arrow down', press('ArrowDown', { altKey: true }), { kind: 'edit' }],
    ['Alt and Enter', press('Enter', { altKey: true }), { kind: 'follow' }],
    ['Delete', press('Delete'), { kind: 'clear' }],
    ['Escape', press('Escape'), { kind: 'dismiss' }],
    ['a letter', press('é'), { kind: 'type', text: 'é' }],
    ['a dead key', press('Dead'), { kind: 'type', text: '' }],
  ] as const)('understands %s', (_name, given, wish) => {
    expect(wishOf(given)).toEqual(wish);
  });

  test.each([
    ['copying', press('c', { ctrlKey: true })],
    ['F5', press('F5')],
    ['Shift alone', press('Shift', { shiftKey: true })],
  ])('leaves %s to the browser', (_name, given) => {
    expect(wishOf(given)).toBeNull();
  });
});

describe('the clipboard', () => {
  test('carries lines with tabs between, and quotes what has either inside', () => {
    expect(
      clipboardText([
        ['a', 'b "c"'],
        ['d\ne "f"', ''],
      ]),
    ).toBe('a\tb "c"\n"d\ne ""f"""\t');
  });

  test('clears as many rows and columns as are selected', () => {
    expect(blankText(2, 3)).toBe('\t\t\n\t\t\n');
  });
});

test.each([
  [{ row: 0, column: 0 }, 'A1'],
  [{ row: 1, column: 25 }, 'Z2'],
  [{ row: 9, column: 26 }, 'AA10'],
  [{ row: 0, column: 701 }, 'ZZ1'],
  [{ row: 0, column: 702 }, 'AAA1'],
])('%j is written %s', (spot, a1) => {
  expect(a1Of(spot)).toBe(a1);
  expect(lettersOf(spot.column)).toBe(a1.replace(/\d/g, ''));
});
