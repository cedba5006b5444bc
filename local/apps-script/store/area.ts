import type { Dimension, GridRange, SheetState } from './state';

/** A rectangle of cells with all its bounds: top and left are in it, bottom and right are not. */
export interface Area {
  readonly sheetId: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells a range covers on a sheet as large as this one. */
export function areaOf(range: GridRange, sheet: SheetState): Area {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  return {
    sheetId: range.sheetId,
    top: Math.min(range.startRowIndex ?? 0, rowCount),
    left: Math.min(range.startColumnIndex ?? 0, columnCount),
    bottom: Math.min(range.endRowIndex ?? rowCount, rowCount),
    right: Math.min(range.endColumnIndex ?? columnCount, columnCount),
  };
}

/** The rectangle as the API writes it. */
export function rangeOf(area: Area): GridRange {
  return {
    sheetId: area.sheetId,
    startRowIndex: area.top,
    endRowIndex: area.bottom,
    startColumnIndex: area.left,
    endColumnIndex: area.right,
  };
}

/** One cell. */
export function cellArea(sheetId: number, row: number, column: number): Area {
  return { sheetId, top: row, left: column, bottom: row + 1, right: column + 1 };
}

/** Whether there is no cell in it. */
export function isEmptyArea(area: Area): boolean {
  return area.bottom <= area.top || area.right <= area.left;
}

/** Whether it is exactly one cell. */
export function isOneCell(area: Area): boolean {
  return area.bottom - area.top === 1 && area.right - area.left === 1;
}

/** What two areas of one sheet share; it may be empty. */
export function intersection(one: Area, other: Area): Area {
  return {
    sheetId: one.sheetId,
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}

/** Whether two areas share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return one.sheetId === other.sheetId && !isEmptyArea(intersection(one, other));
}

/** Whether every cell of the inner area is in the outer one. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.sheetId === inner.sheetId &&
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** What is left of an area when a hole is cut out of it: at most four areas. */
function without(area: Area, hole: Area): Area[] {
  if (!overlap(area, hole)) return [area];
  const cut = intersection(area, hole);
  return [
    { ...area, bottom: cut.top },
    { ...area, top: cut.bottom },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right },
  ].filter((piece) => !isEmptyArea(piece));
}

/** What is left of an area when all these holes are cut out of it. */
export function difference(area: Area, holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>(
    (pieces, hole) => pieces.flatMap((piece) => without(piece, hole)),
    isEmptyArea(area) ? [] : [area],
  );
}

/** Whether a range is a whole sheet, whatever its size. */
export function isWholeSheet(range: GridRange): boolean {
  return (
    range.startRowIndex === undefined &&
    range.endRowIndex === undefined &&
    range.startColumnIndex === undefined &&
    range.endColumnIndex === undefined
  );
}

/** An area's bounds along its rows or along its columns. */
export function span(area: Area, dimension: Dimension): { start: number; end: number } {
  return dimension === 'ROWS'
    ? { start: area.top, end: area.bottom }
    : { start: area.left, end: area.right };
}
