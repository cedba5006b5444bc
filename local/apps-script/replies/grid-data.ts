import { type FieldMask, masked, maskOf } from '../schema/field-mask';
import type { Area } from '../store/area';
import { computedOf } from '../store/computed';
import { cellReader } from '../store/reading';
import type { DimensionState, SheetState, SpreadsheetState } from '../store/state';
import { type CellSource, cellData } from './cell-data';

/** The size of a row and of a column nobody resized (observed). */
export const defaultPixelSize = { ROWS: 21, COLUMNS: 100 };

/** The last column with anything in it, pivot tables included, as a width; of each row until the last with any. */
function widths(state: SpreadsheetState, sheet: SheetState, area: Area): number[] {
  const pivots = sheet.pivots.length > 0 ? computedOf(state).pivotsOn(sheet) : [];
  const last = Math.max(sheet.rows.length, ...pivots.map(({ area: { bottom } }) => bottom));
  const all: number[] = [];
  for (let row = area.top; row < Math.min(last, area.bottom); row += 1) {
    const rights = pivots
      .filter(({ area: { top, bottom } }) => row >= top && row < bottom)
      .map(({ area: { right } }) => right);
    const width = Math.max(filledWidth(sheet, row), ...rights);
    all.push(Math.max(0, Math.min(width, area.right) - area.left));
  }
  while (all.length > 0 && all[all.length - 1] === 0) all.pop();
  return all;
}

function filledWidth(sheet: SheetState, row: number): number {
  const cells = sheet.rows[row] ?? [];
  let width = cells.length;
  while (width > 0 && !cells[width - 1]) width -= 1;
  return width;
}

function rowData(
  state: SpreadsheetState,
  sheet: SheetState,
  area: Area,
  mask: FieldMask,
): object[] {
  const values = maskOf(mask, 'values');
  const source: CellSource = {
    reader: cellReader(state, sheet),
    pivots: sheet.pivots,
    defaultFormat: state.properties.defaultFormat,
  };
  return widths(state, sheet, area).map((width, down) => {
    if (!values || width === 0) return {};
    const cells = Array.from({ length: width }, (_, across) =>
      cellData(source, area.top + down, area.left + across, values),
    );
    return { values: cells };
  });
}

function dimensions(
  states: readonly (DimensionState | undefined)[],
  start: number,
  end: number,
  pixelSize: number,
): object[] {
  const all: object[] = [];
  for (let index = start; index < end; index += 1) all.push({ pixelSize, ...states[index] });
  return all;
}

/** One rectangle of a sheet as the API's `GridData`, with what a mask means of it. */
export function gridData(
  state: SpreadsheetState,
  sheet: SheetState,
  area: Area,
  mask: FieldMask,
): object {
  const { rowMetadata, columnMetadata } = sheet;
  const rowMask = maskOf(mask, 'rowData');
  const rows = rowMask ? rowData(state, sheet, area, rowMask) : [];
  const readers: Record<string, () => unknown> = {
    startRow: () => area.top || undefined,
    startColumn: () => area.left || undefined,
    rowData: () => (rows.length > 0 ? rows : undefined),
    rowMetadata: () => dimensions(rowMetadata, area.top, area.bottom, defaultPixelSize.ROWS),
    columnMetadata: () =>
      dimensions(columnMetadata, area.left, area.right, defaultPixelSize.COLUMNS),
  };
  const data: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(readers)) {
    const inner = maskOf(mask, name);
    const value = inner && read();
    if (inner && value !== undefined) data[name] = masked(value, inner);
  }
  return data;
}
