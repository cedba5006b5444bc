import { isSame, type Spot } from './a1';
import type { Layout } from './layout';

/** The active cell, and the corner across from it where more than one is selected. */
export interface Selection {
  readonly active: Spot;
  readonly corner: Spot;
}

/** A rectangle of cells, both ends included. */
export interface Selected {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell alone. */
export function only(active: Spot): Selection {
  return { active, corner: active };
}

export function rectangleOf({ active, corner }: Selection): Selected {
  return {
    top: Math.min(active.row, corner.row),
    bottom: Math.max(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    right: Math.max(active.column, corner.column),
  };
}

export function isIn({ top, left, bottom, right }: Selected, { row, column }: Spot): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function isOneCell({ active, corner }: Selection): boolean {
  return isSame(active, corner);
}

/** A step over the rows and columns shown; an endless one goes to the first or last. */
export interface Step {
  readonly down: number;
  readonly right: number;
}

/** The cell so many steps away, at the edge where there are not as many. */
export function stepped(from: Spot, { down, right }: Step, layout: Layout): Spot {
  return {
    row: along(layout.rows, from.row, down),
    column: along(layout.columns, from.column, right),
  };
}

function along(places: readonly number[], from: number, steps: number): number {
  const index = places.findIndex((place) => place >= from);
  const target = (index === -1 ? places.length - 1 : index) + steps;
  return places[Math.min(Math.max(target, 0), places.length - 1)] ?? from;
}

/** The first cell below and right of what is frozen. */
export function firstSpot({ rows, columns, frozenRows, frozenColumns }: Layout): Spot {
  return {
    row: rows[frozenRows] ?? rows[0] ?? 0,
    column: columns[frozenColumns] ?? columns[0] ?? 0,
  };
}

/** Where a person begins: the first cell of the first row that they can write in, if there is one. */
export function startingSpot(layout: Layout, isProtected: (spot: Spot) => boolean): Spot {
  const first = firstSpot(layout);
  const open = layout.columns.find((column) => !isProtected({ ...first, column }));
  return { ...first, column: Math.max(open ?? 0, first.column) };
}
