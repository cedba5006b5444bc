/** The width of a terminal in which all is readable. */
export const terminalWidth = 100;

/** A line of a table: a label and cells, or a label and words that take the place of all cells. */
export type Line = readonly [label: string, cells: readonly string[] | string];

/** Lines in columns as wide as what is in them, labels on the left and cells on the right. */
export function table(lines: readonly Line[]): string[] {
  const labelWidth = Math.max(...lines.map(([label]) => label.length));
  const rows = lines.flatMap(([, cells]) => (typeof cells === 'string' ? [] : [cells]));
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const gap = ' '.repeat(gapBetween([labelWidth, ...widths]));
  return lines.flatMap(([label, cells]) => {
    const start = label.padEnd(labelWidth);
    if (typeof cells === 'string') return wrapped(cells, `${start}  `);
    const columns = cells.map((cell, column) => cell.padStart(widths[column] ?? 0));
    return [[start, ...columns].join(gap).trimEnd()];
  });
}

/** Two spaces between columns where the terminal has room for them, or one. */
function gapBetween(widths: readonly number[]): number {
  const all = widths.reduce((total, width) => total + width, 0);
  return all + 2 * (widths.length - 1) <= terminalWidth ? 2 : 1;
}

/** A text in lines no wider than the terminal; those after the first begin as far to the right. */
export function wrapped(text: string, start = ''): string[] {
  const lines = [start];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const isEmpty = line.length === start.length;
    const longer = isEmpty ? `${line}${word}` : `${line} ${word}`;
    if (isEmpty || longer.length <= terminalWidth) lines[lines.length - 1] = longer;
    else lines.push(`${' '.repeat(start.length)}${word}`);
  }
  return lines;
}
