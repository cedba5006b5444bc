/** Moving cells and lines about within a sheet. */
import { invalid } from '../api-error';
import { type Area, areaOf } from '../store/area';
import { deleteDimension, insertDimension } from '../store/shift';
import type { CellState, Dimension, DimensionRange, GridRange } from '../store/state';
import { linesOf } from './dimensions';
import {
  type Batch,
  notEmulated,
  requestedArea,
  requireEdit,
  requireSheetChange,
  sheetOf,
} from './request';

type Cells = (CellState | undefined)[][];

function cellsOf(batch: Batch, area: Area): Cells {
  const { rows } = sheetOf(batch, area.sheetId);
  return Array.from({ length: Math.max(0, area.bottom - area.top) }, (_, down) =>
    Array.from(
      { length: Math.max(0, area.right - area.left) },
      (__, over) => rows[area.top + down]?.[area.left + over],
    ),
  );
}

function putCells(batch: Batch, area: Area, cells: Cells): void {
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      const cell = cells[row - area.top]?.[column - area.left];
      batch.transaction.setCell(area.sheetId, row, column, cell);
    }
  }
}

/** What lies after an area in one direction, the area itself included. */
function tail(batch: Batch, area: Area, dimension: Dimension): Area {
  const whole = areaOf({ sheetId: area.sheetId }, sheetOf(batch, area.sheetId));
  return dimension === 'ROWS' ? { ...area, bottom: whole.bottom } : { ...area, right: whole.right };
}

function knownDimension(dimension: string | undefined): Dimension {
  if (dimension === 'ROWS' || dimension === 'COLUMNS') return dimension;
  throw invalid('shiftDimension is required');
}

function moved(area: Area, dimension: Dimension, by: number): Area {
  return dimension === 'ROWS'
    ? { ...area, top: area.top + by, bottom: area.bottom + by }
    : { ...area, left: area.left + by, right: area.right + by };
}

interface ShiftingRequest {
  readonly range?: Partial<GridRange>;
  readonly shiftDimension?: string;
}

/** Puts empty cells into a range: what was there moves down or to the right. */
export function insertRange(batch: Batch, request: ShiftingRequest): undefined {
  const dimension = knownDimension(request.shiftDimension);
  const area = requestedArea(batch, request.range);
  const all = tail(batch, area, dimension);
  requireEdit(batch, all);
  const by = dimension === 'ROWS' ? area.bottom - area.top : area.right - area.left;
  const target = moved(all, dimension, by);
  const cut =
    dimension === 'ROWS' ? { ...target, bottom: all.bottom } : { ...target, right: all.right };
  const cells = cellsOf(batch, all);
  putCells(batch, area, []);
  putCells(batch, cut, cells);
}

/** Takes a range out: what comes after it moves up or to the left. */
export function deleteRange(batch: Batch, request: ShiftingRequest): undefined {
  const dimension = knownDimension(request.shiftDimension);
  const area = requestedArea(batch, request.range);
  const all = tail(batch, area, dimension);
  requireEdit(batch, all);
  const by = dimension === 'ROWS' ? area.bottom - area.top : area.right - area.left;
  const rest = dimension === 'ROWS' ? { ...all, top: area.bottom } : { ...all, left: area.right };
  const cells = cellsOf(batch, rest);
  putCells(batch, all, []);
  putCells(batch, moved(rest, dimension, -by), cells);
}

/** Moves rows or columns elsewhere; what was laid on them alone is not emulated to follow. */
export function moveDimension(
  batch: Batch,
  request: { readonly source?: Partial<DimensionRange>; readonly destinationIndex?: number },
): undefined {
  const { sheet, sheetId, dimension, start, end } = linesOf(batch, request.source);
  const { destinationIndex = 0 } = request;
  if (sheet.pivots.length > 0)
    throw notEmulated('Moving rows or columns of a sheet with a pivot table');
  requireSheetChange(batch, sheetId);
  const count = end - start;
  if (destinationIndex >= start && destinationIndex <= end) return;
  const whole = areaOf({ sheetId }, sheet);
  const lines = (from: number): Area =>
    dimension === 'ROWS'
      ? { ...whole, top: from, bottom: from + count }
      : { ...whole, left: from, right: from + count };
  requireEdit(batch, lines(start));
  const cells = cellsOf(batch, lines(start));
  insertDimension(batch.transaction, { sheetId, dimension, index: destinationIndex, count });
  const from = destinationIndex <= start ? start + count : start;
  deleteDimension(batch.transaction, { sheetId, dimension, start: from, end: from + count });
  const at = destinationIndex <= start ? destinationIndex : destinationIndex - count;
  putCells(batch, lines(at), cells);
}

/** Two rows of cells with the same values, letters large or small. */
function rowKey(row: readonly (CellState | undefined)[], columns: readonly number[]): string {
  const values = columns.map((column) => row[column]?.userEnteredValue ?? null);
  return JSON.stringify(values).toLowerCase();
}

/** Removes rows that repeat another one above them, and counts them. */
export function deleteDuplicates(
  batch: Batch,
  request: {
    readonly range?: Partial<GridRange>;
    readonly comparisonColumns?: readonly Partial<DimensionRange>[];
  },
): object {
  const area = requestedArea(batch, request.range);
  requireEdit(batch, area);
  const cells = cellsOf(batch, area);
  const compared = (request.comparisonColumns ?? []).flatMap(({ startIndex = 0, endIndex = 0 }) =>
    Array.from({ length: endIndex - startIndex }, (_, over) => startIndex + over - area.left),
  );
  const columns = compared.length > 0 ? compared : (cells[0] ?? []).map((_, column) => column);
  const seen = new Set<string>();
  const kept = cells.filter((row) => {
    const key = rowKey(row, columns);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  putCells(batch, area, kept);
  const count = cells.length - kept.length;
  return count > 0 ? { duplicatesRemovedCount: count } : {};
}

/** Takes needless spaces out of texts, and counts the cells it changed. */
export function trimWhitespace(
  batch: Batch,
  request: { readonly range?: Partial<GridRange> },
): object {
  const area = requestedArea(batch, request.range);
  requireEdit(batch, area);
  let count = 0;
  const trimmed = cellsOf(batch, area).map((row) =>
    row.map((cell) => {
      const text = cell?.userEnteredValue?.stringValue;
      const short = text?.trim().replace(/\s+/g, ' ');
      if (!cell || short === undefined || short === text) return cell;
      count += 1;
      return { ...cell, userEnteredValue: { stringValue: short } };
    }),
  );
  putCells(batch, area, trimmed);
  return count > 0 ? { cellsChangedCount: count } : {};
}

/** The sides of a range that can have a border. */
const sides = ['top', 'bottom', 'left', 'right'] as const;

type Borders = Partial<
  Record<(typeof sides)[number] | 'innerHorizontal' | 'innerVertical', object>
>;

/** Which of the asked borders a cell has on a side: the range's edge, or the lines inside it. */
function borderOf(side: (typeof sides)[number], area: Area, row: number, column: number) {
  const edges = {
    top: row === area.top,
    bottom: row === area.bottom - 1,
    left: column === area.left,
    right: column === area.right - 1,
  };
  if (edges[side]) return side;
  return side === 'top' || side === 'bottom' ? 'innerHorizontal' : 'innerVertical';
}

/** Draws borders around and inside a range. */
export function updateBorders(
  batch: Batch,
  request: Borders & { readonly range?: Partial<GridRange> },
): undefined {
  const area = requestedArea(batch, request.range);
  requireEdit(batch, area);
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      const cell = batch.transaction.cell(area.sheetId, row, column);
      const borders: Record<string, unknown> = { ...(cell?.userEnteredFormat?.borders as object) };
      for (const side of sides) {
        const asked = request[borderOf(side, area, row, column)];
        if (asked) borders[side] = asked;
      }
      const userEnteredFormat = { ...cell?.userEnteredFormat, borders };
      batch.transaction.setCell(area.sheetId, row, column, { ...cell, userEnteredFormat });
    }
  }
}
