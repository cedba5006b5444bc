import { cellReader } from '../store/reading';
import type { SheetState, SpreadsheetState } from '../store/state';

/** The widths of Arial's characters in thousandths of its size, from space to tilde. */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** The size in pixels that ten-point text is measured at (observed). */
const textSize = 12.7;

/** What a column is wider than the text in it (observed). */
const padding = 17;

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widths[(character.codePointAt(0) ?? 0) - 32] ?? 556;
  return (width * textSize) / 1000;
}

/** How wide a column must be to show what is in it; undefined when it is empty. */
export function fittingWidth(
  state: SpreadsheetState,
  sheet: SheetState,
  column: number,
): number | undefined {
  const reader = cellReader(state, sheet);
  const widest = sheet.rows.reduce(
    (width, _, row) => Math.max(width, textWidth(reader.text(row, column))),
    0,
  );
  return widest > 0 ? Math.round(widest) + padding : undefined;
}
