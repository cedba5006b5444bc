/** The rows of a CSV text as Utilities.parseCsv reads them: quotes double inside quotes. */
export function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { value, end } of cellsOf(text, delimiter)) {
    row.push(value);
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The cells of a text in order, each with what ends it. */
function* cellsOf(text: string, delimiter: string): Generator<{ value: string; end: string }> {
  const mark = escaped(delimiter);
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^\\r\\n${mark}]*))(${mark}|\\r?\\n|\\r|$)`, 'y');
  let end = '';
  while (cell.lastIndex < text.length || end === delimiter) {
    const found = cell.exec(text);
    if (!found) throw new Error('Could not parse text.');
    end = found[3] ?? '';
    yield { value: found[1]?.replaceAll('""', '"') ?? found[2] ?? '', end };
  }
}

function escaped(delimiter: string): string {
  return delimiter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
