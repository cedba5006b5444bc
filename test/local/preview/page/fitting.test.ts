import type { Cell } from '../../../../local/preview/page/grid/cells';
import { fittedHeight } from '../../../../local/preview/page/grid/fitting';

const cell = (text: string, wrap = true): Cell => ({
  text,
  entered: text,
  isDate: false,
  look: wrap ? { wrap: true } : {},
});
/** Ten pixels a letter: a column of 108 pixels holds ten letters. */
const height = (...cells: readonly Cell[]) =>
  fittedHeight(cells, [108, 108], (text) => text.length * 10);

describe('fittedHeight', () => {
  test.each([
    ['a line', 'ten lettrs', 26],
    ['words on two lines', 'ten letters', 43],
    ['a word that is too long', 'a1234567890123', 43],
    ['lines of its own', 'one\ntwo\nthree', 61],
    ['a long word after a short one', 'no 12345678901234567890 no', 78],
  ])('holds %s', (_what, text, pixels) => {
    expect(height(cell(text))).toBe(pixels);
  });

  test('is that of the highest cell', () => {
    expect(height(cell('one'), cell('one two three four'))).toBe(43);
  });

  test('is nothing where nothing is wrapped', () => {
    expect(height(cell('one two three four', false), cell(''))).toBe(0);
  });
});
