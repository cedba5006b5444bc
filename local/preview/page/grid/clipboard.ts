/** Cells as a clipboard carries them: lines with tabs between, quoted where a text has either. */
export function clipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What clears so many rows and columns when it is pasted. */
export function blankText(rows: number, columns: number): string {
  return `${'\t'.repeat(columns - 1)}\n`.repeat(rows);
}
