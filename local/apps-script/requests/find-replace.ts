import { invalid } from '../api-error';
import { withoutDefaults } from '../replies/ranges';
import { type Area, areaOf, cellArea } from '../store/area';
import type { CellState, GridRange } from '../store/state';
import { putValue } from '../store/write';
import { readTyped } from '../typed/read-typed';
import { showValue } from '../typed/show-value';
import { type Batch, requestedArea, requireEdit, sheetOf } from './request';

interface FindReplace {
  readonly find?: string;
  readonly replacement?: string;
  readonly matchCase?: boolean;
  readonly matchEntireCell?: boolean;
  readonly searchByRegex?: boolean;
  readonly includeFormulas?: boolean;
  readonly range?: Partial<GridRange>;
  readonly sheetId?: number;
  readonly allSheets?: boolean;
}

function patternOf(request: FindReplace): RegExp {
  const { find = '', matchCase, matchEntireCell, searchByRegex } = request;
  if (find === '') throw invalid('find is required');
  const source = searchByRegex ? find : find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(matchEntireCell ? `^(?:${source})$` : source, matchCase ? 'g' : 'gi');
}

function areasOf(batch: Batch, request: FindReplace): Area[] {
  if (request.range) return [requestedArea(batch, request.range)];
  const { sheets } = batch.transaction;
  const chosen = request.allSheets ? sheets : [sheetOf(batch, request.sheetId)];
  return chosen.map((sheet) => areaOf({ sheetId: sheet.properties.sheetId }, sheet));
}

interface Counts {
  values: number;
  formulas: number;
  occurrences: number;
  readonly rows: Set<string>;
  readonly sheets: Set<number>;
}

/** The text of a cell that is searched; undefined when it is not. */
function searched(batch: Batch, request: FindReplace, cell: CellState): string | undefined {
  const value = cell.userEnteredValue;
  if (!value) return undefined;
  if (value.formulaValue !== undefined) {
    return request.includeFormulas ? value.formulaValue : undefined;
  }
  const { locale } = batch.transaction.spreadsheet.properties;
  return showValue(value, cell.userEnteredFormat?.numberFormat, locale);
}

function replaceInCell(
  batch: Batch,
  request: FindReplace,
  pattern: RegExp,
  place: { readonly sheetId: number; readonly row: number; readonly column: number },
): number {
  const cell = batch.transaction.cell(place.sheetId, place.row, place.column);
  const text = cell && searched(batch, request, cell);
  const found = text?.match(pattern)?.length ?? 0;
  if (!cell || text === undefined || found === 0) return 0;
  requireEdit(batch, cellArea(place.sheetId, place.row, place.column));
  const { replacement = '' } = request;
  const replaced = request.searchByRegex
    ? text.replace(pattern, replacement)
    : text.replace(pattern, () => replacement);
  const { value, format } = readTyped(replaced, {
    locale: batch.transaction.spreadsheet.properties.locale,
    thisYear: batch.now.getUTCFullYear(),
    cellFormat: cell.userEnteredFormat?.numberFormat,
  });
  putValue(batch.transaction, place, value, format);
  return found;
}

function replaceInArea(batch: Batch, request: FindReplace, area: Area, counts: Counts): void {
  const pattern = patternOf(request);
  const { sheetId } = area;
  const { rows } = sheetOf(batch, sheetId);
  for (let row = area.top; row < Math.min(area.bottom, rows.length); row += 1) {
    const width = Math.min(area.right, rows[row]?.length ?? 0);
    for (let column = area.left; column < width; column += 1) {
      const found = replaceInCell(batch, request, pattern, { sheetId, row, column });
      if (found === 0) continue;
      counts.values += 1;
      counts.occurrences += found;
      counts.rows.add(`${sheetId}!${row}`);
      counts.sheets.add(sheetId);
    }
  }
}

/** Replaces text in cells, which are then read as if typed anew, and counts what it changed. */
export function findReplace(batch: Batch, request: FindReplace): object {
  const counts: Counts = {
    values: 0,
    formulas: 0,
    occurrences: 0,
    rows: new Set(),
    sheets: new Set(),
  };
  for (const area of areasOf(batch, request)) replaceInArea(batch, request, area, counts);
  return withoutDefaults({
    valuesChanged: counts.values,
    formulasChanged: counts.formulas,
    rowsChanged: counts.rows.size,
    sheetsChanged: counts.sheets.size,
    occurrencesChanged: counts.occurrences,
  });
}
