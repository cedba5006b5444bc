import { streamXlsxRows } from 'hucre/xlsx';
import type { Cell, Table } from '../../../domain/table';
import { workbookCell } from '../../../domain/workbook-cell';

/** More sheets than anybody keeps contacts in. */
const mostSheets = 20;

/** The sheets of a workbook, or null when the bytes are none; a row stands where it stands there. */
export async function readSheets(bytes: Uint8Array): Promise<readonly Table[] | null> {
  const tables: Table[] = [];
  try {
    for (let sheet = 0; sheet < mostSheets; sheet += 1) tables.push(await readSheet(bytes, sheet));
  } catch {
    return null;
  }
  return tables;
}

async function readSheet(bytes: Uint8Array, sheet: number): Promise<Table> {
  const rows: Cell[][] = [];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    while (rows.length < index) rows.push([]);
    rows.push(values.map(workbookCell));
  }
  return rows;
}
