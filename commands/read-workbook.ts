import { findContactColumns } from '../src/domain/columns';
import type { Table } from '../src/domain/table';
import { workbookCell } from '../src/domain/workbook-cell';

/** The tab of a workbook that looks most like contacts, or null when the file is no workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<Table | null> {
  // Loaded only for a workbook: a text file needs none of it.
  const [{ readXlsx }, { readOds }] = await Promise.all([
    import('hucre/xlsx'),
    import('hucre/ods'),
  ]);
  for (const read of [readXlsx, readOds]) {
    const workbook = await read(bytes).catch(() => null);
    const tables =
      workbook?.sheets.map(({ rows }) => rows.map((row) => row.map(workbookCell))) ?? [];
    if (tables.length > 0)
      return tables.reduce((best, table) => (points(table) > points(best) ? table : best));
  }
  return null;
}

function points(table: Table): number {
  return Object.keys(findContactColumns(table).columns).length;
}
