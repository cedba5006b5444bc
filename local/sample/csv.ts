/** Records as CSV: CRLF line ends, and quotes only where a field needs them. */
export function toCsv(rows: readonly (readonly string[])[], delimiter: ',' | ';' | '\t'): string {
  const needsQuotes = (field: string): boolean =>
    /["\r\n]/.test(field) || field.includes(delimiter);
  const written = (field: string): string =>
    needsQuotes(field) ? `"${field.replaceAll('"', '""')}"` : field;
  return rows.map((row) => `${row.map(written).join(delimiter)}\r\n`).join('');
}
