import { invalid } from '../api-error';
import { type Area, areaOf, contains, overlap, rangeOf } from '../store/area';
import type { GridRange, SheetState } from '../store/state';
import { putValue } from '../store/write';
import { type Batch, requestedArea, requireEdit, sheetOf } from './request';

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top }, (_, down) => ({
    ...area,
    top: area.top + down,
    bottom: area.top + down + 1,
  }));
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.right - area.left }, (_, across) => ({
    ...area,
    left: area.left + across,
    right: area.left + across + 1,
  }));
}

/** How an area is divided into the cells that are merged. */
const divisions: Readonly<Record<string, (area: Area) => Area[]>> = {
  MERGE_ALL: (area) => [area],
  MERGE_ROWS: rowsOf,
  MERGE_COLUMNS: columnsOf,
};

/** The merges of a sheet but those in an area, none of which may reach out of it. */
function mergesOutside(sheet: SheetState, area: Area): GridRange[] {
  return sheet.merges.filter((merge) => {
    const merged = areaOf(merge, sheet);
    if (!overlap(merged, area)) return true;
    if (contains(area, merged)) return false;
    throw invalid('You must select all cells in a merged range to merge or unmerge them.');
  });
}

/** Only the first value of a merge stays (https://support.google.com/docs/answer/9060449). */
function keepFirstValue(batch: Batch, area: Area): void {
  const { sheetId } = area;
  let first: { row: number; column: number } | undefined;
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      const value = batch.transaction.cell(sheetId, row, column)?.userEnteredValue;
      if (!value) continue;
      if (!first) {
        first = { row, column };
        putValue(batch.transaction, { sheetId, row, column }, undefined);
        putValue(batch.transaction, { sheetId, row: area.top, column: area.left }, value);
      } else putValue(batch.transaction, { sheetId, row, column }, undefined);
    }
  }
}

/** Merges the cells of a range, all together, row by row or column by column. */
export function mergeCells(
  batch: Batch,
  request: { readonly range?: Partial<GridRange>; readonly mergeType?: string },
): undefined {
  const area = requestedArea(batch, request.range);
  requireEdit(batch, area);
  const divide = divisions[request.mergeType ?? 'MERGE_ALL'] ?? rowsOf;
  const kept = mergesOutside(sheetOf(batch, area.sheetId), area);
  const merged = divide(area).filter(
    (piece) => piece.bottom - piece.top > 1 || piece.right - piece.left > 1,
  );
  for (const piece of merged) keepFirstValue(batch, piece);
  batch.transaction.changeSheet(area.sheetId, { merges: [...kept, ...merged.map(rangeOf)] });
}

/** Takes the merges in a range apart. */
export function unmergeCells(
  batch: Batch,
  request: { readonly range?: Partial<GridRange> },
): undefined {
  const area = requestedArea(batch, request.range);
  requireEdit(batch, area);
  const merges = mergesOutside(sheetOf(batch, area.sheetId), area);
  batch.transaction.changeSheet(area.sheetId, { merges });
}
