import type { TabView } from '../../protocol';
import type { Frame } from './cells';

/** Rows and columns of a tab as they are laid out, hidden ones left out. */
export interface Layout {
  /** The rows shown, each by its place in the tab; the frozen ones first. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** How many of the rows shown are frozen. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, by place in the tab. */
  readonly widthOf: (column: number) => number;
  readonly heightOf: (row: number) => number;
}

/** Pixels of a row that has no height of its own: room for one line that can be read. */
export const usualHeight = 26;
const usualWidth = 100;

/** How a tab is laid out. */
export function layoutOf(
  tab: Pick<TabView, 'rows' | 'columns' | 'frozenRows' | 'frozenColumns'>,
  frame: Pick<Frame, 'columnWidths' | 'hiddenColumns' | 'hiddenRows' | 'rowHeights'>,
): Layout {
  const rows = shown(tab.rows, frame.hiddenRows);
  const columns = shown(tab.columns, frame.hiddenColumns);
  return {
    rows,
    columns,
    frozenRows: rows.filter((row) => row < tab.frozenRows).length,
    frozenColumns: columns.filter((column) => column < tab.frozenColumns).length,
    widthOf: (column) => frame.columnWidths[column] ?? usualWidth,
    heightOf: (row) => Math.max(frame.rowHeights[row] ?? usualHeight, usualHeight),
  };
}

function shown(count: number, hidden: readonly number[]): number[] {
  const left = new Set(hidden);
  return Array.from({ length: count }, (_, place) => place).filter((place) => !left.has(place));
}
