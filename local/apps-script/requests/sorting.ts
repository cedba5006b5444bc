import { compareScalars } from '../formulas/evaluate';
import type { Scalar } from '../formulas/scalar';
import type { Area } from '../store/area';
import { type CellReader, cellReader } from '../store/reading';
import type { CellState, GridRange } from '../store/state';
import { type Batch, requestedArea, requireEdit, sheetOf } from './request';

/** By which column to sort, and which way. */
export interface SortSpec {
  readonly dimensionIndex?: number;
  readonly sortOrder?: string;
}

function scalarAt(reader: CellReader, row: number, column: number): Scalar {
  const value = reader.value(row, column);
  return value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? null;
}

/** Empty cells come last whichever way is sorted (https://support.google.com/docs/answer/3540681). */
function compareCells(one: Scalar, other: Scalar, sortOrder: string | undefined): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = compareScalars(one, other);
  return sortOrder === 'DESCENDING' ? -order : order;
}

function compareRows(reader: CellReader, specs: readonly SortSpec[], one: number, other: number) {
  for (const { dimensionIndex = 0, sortOrder } of specs) {
    const left = scalarAt(reader, one, dimensionIndex);
    const order = compareCells(left, scalarAt(reader, other, dimensionIndex), sortOrder);
    if (order !== 0) return order;
  }
  return 0;
}

/** Sorts the rows of an area: its cells move with all they hold, everything laid on the sheet stays. */
export function sortArea(batch: Batch, area: Area, specs: readonly SortSpec[]): void {
  const { transaction } = batch;
  const state = transaction.commit();
  const { sheetId } = area;
  const sheet = sheetOf(batch, sheetId);
  const reader = cellReader(state, sheet);
  const order = Array.from({ length: area.bottom - area.top }, (_, down) => area.top + down);
  order.sort((one, other) => compareRows(reader, specs, one, other));
  const cells = order.map((row): (CellState | undefined)[] =>
    Array.from(
      { length: area.right - area.left },
      (_, over) => sheet.rows[row]?.[area.left + over],
    ),
  );
  order.forEach((from, down) => {
    if (from === area.top + down) return;
    cells[down]?.forEach((cell, over) => {
      transaction.setCell(sheetId, area.top + down, area.left + over, cell);
    });
  });
}

/** Sorts a range, all of whose cells whoever asks must be allowed to edit. */
export function sortRange(
  batch: Batch,
  request: { readonly range?: Partial<GridRange>; readonly sortSpecs?: readonly SortSpec[] },
): undefined {
  const area = requestedArea(batch, request.range);
  requireEdit(batch, area);
  sortArea(batch, area, request.sortSpecs ?? []);
}
