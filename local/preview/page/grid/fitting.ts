import type { Look } from '../../protocol';
import type { Cell } from './cells';

/** How many pixels wide a text is in a cell's font. */
export type Measure = (text: string, look: Look) => number;

const lineHeight = 17.5;
const padding = 8;

/** Pixels a row needs so that its wrapped texts are seen whole; 0 where nothing is wrapped. */
export function fittedHeight(
  cells: readonly Cell[],
  widths: readonly number[],
  measure: Measure,
): number {
  const lines = cells.map((cell, column) => {
    if (!cell.look.wrap || cell.text === '') return 0;
    return linesIn(cell, (widths[column] ?? 100) - padding, measure);
  });
  const most = Math.max(0, ...lines);
  return most === 0 ? 0 : Math.ceil(most * lineHeight) + padding;
}

function linesIn({ text, look }: Cell, width: number, measure: Measure): number {
  return text
    .split('\n')
    .reduce((lines, paragraph) => lines + linesOf(paragraph, width, look, measure), 0);
}

/** Lines of a paragraph: as many words as fit on each, a longer word broken. */
function linesOf(paragraph: string, width: number, look: Look, measure: Measure): number {
  const space = measure(' ', look);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const size = measure(word, look);
    if (used > 0 && used + space + size > width) {
      lines += 1;
      used = 0;
    }
    const further = Math.max(0, Math.ceil(size / width) - 1);
    lines += further;
    used += (used > 0 ? space : 0) + size - further * width;
  }
  return lines;
}

let pencil: CanvasRenderingContext2D | null = null;

/** Measures as the browser draws. */
export const measureOnCanvas: Measure = (text, { bold, italic }) => {
  pencil ??= document.createElement('canvas').getContext('2d');
  if (pencil === null) return 0;
  const style = `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}`;
  pencil.font = `${style}14px Arial, "Liberation Sans", sans-serif`;
  return pencil.measureText(text).width;
};
