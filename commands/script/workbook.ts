import { readFile as readBytes } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Cell, Sheet } from 'hucre';
import type { CellContent, Google } from '../../local/apps-script/google';
import { readFile } from '../read-file';

/** Spreadsheets count days from here. */
const firstDay = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** Who owns the spreadsheet, and where it comes from. */
export interface Origin {
  readonly owner: string;
  readonly path: string;
}

type CellData = Readonly<Record<string, unknown>>;

/** Puts a workbook into somebody's Drive: its tabs, values, dates and formulas; undefined when it is none. */
export async function openWorkbook(google: Google, origin: Origin): Promise<string | undefined> {
  return extname(origin.path).toLowerCase() === '.csv'
    ? openText(google, origin)
    : openXlsx(google, origin);
}

const titleOf = ({ path }: Origin) => basename(path, extname(path));

/** A text file, read as if typed, as Google's import does. */
function openText(google: Google, origin: Origin): string | undefined {
  const reading = readFile(origin.path);
  if (!reading.ok) return undefined;
  const title = titleOf(origin);
  const blank = reading.table.map((row) => row.map((): CellContent => null));
  const { id } = google.createSpreadsheet({
    owner: origin.owner,
    title,
    sheets: { [title]: blank },
  });
  const range = `'${title.replaceAll("'", "''")}'!A1`;
  google.rest({
    method: 'PUT',
    path: `/v4/spreadsheets/${id}/values/${encodeURIComponent(range)}`,
    query: [['valueInputOption', 'USER_ENTERED']],
    body: { values: reading.table },
    user: origin.owner,
  });
  return id;
}

async function openXlsx(google: Google, origin: Origin): Promise<string | undefined> {
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readXlsx(await readBytes(origin.path), { readStyles: true }).catch(
    () => null,
  );
  if (!workbook) return undefined;
  const sheets = workbook.sheets.map((sheet) => [sheet.name, plainRows(sheet)] as const);
  const { id } = google.createSpreadsheet({
    owner: origin.owner,
    title: titleOf(origin),
    sheets: Object.fromEntries(sheets),
  });
  const made = google.spreadsheet(id).sheets;
  const requests = workbook.sheets.flatMap((sheet, index) =>
    requestsFor(sheet, made[index]?.properties.sheetId ?? 0),
  );
  const path = `/v4/spreadsheets/${id}:batchUpdate`;
  if (requests.length > 0) {
    google.rest({ method: 'POST', path, body: { requests }, user: origin.owner });
  }
  return id;
}

function plainRows(sheet: Sheet): CellContent[][] {
  return sheet.rows.map((row) => row.map((value) => contentOf(value)));
}

function contentOf(value: unknown): CellContent {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return (value.getTime() - firstDay) / day;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** What a cell has besides a plain value: a formula, or a format. */
function extraOf(cell: Cell): CellData | undefined {
  const format = cell.style?.numFmt;
  const isDate = cell.value instanceof Date;
  const pattern = format && format !== 'General' ? { pattern: format } : {};
  const numberFormat = isDate ? { type: 'DATE', ...pattern } : undefined;
  const data = {
    ...(cell.formula ? { userEnteredValue: { formulaValue: `=${cell.formula}` } } : {}),
    ...(numberFormat ? { userEnteredFormat: { numberFormat } } : {}),
  };
  return Object.keys(data).length > 0 ? data : undefined;
}

function requestsFor(sheet: Sheet, sheetId: number): object[] {
  const cells = [...(sheet.cells ?? [])].flatMap(([key, cell]) => {
    const extra = extraOf(cell);
    const [rowIndex = 0, columnIndex = 0] = key.split(',').map(Number);
    if (!extra) return [];
    const fields = Object.keys(extra).join(',');
    const start = { sheetId, rowIndex, columnIndex };
    return [{ updateCells: { start, rows: [{ values: [extra] }], fields } }];
  });
  if (!sheet.hidden) return cells;
  const properties = { sheetId, hidden: true };
  return [...cells, { updateSheetProperties: { properties, fields: 'hidden' } }];
}
