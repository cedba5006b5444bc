import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CellsView, TabView } from '../../protocol';
import { Cells, type Frame } from '../grid/cells';
import { measureOnCanvas } from '../grid/fitting';
import { type Layout, layoutOf } from '../grid/layout';
import { pathWith, read } from '../server';

/** The cells of a tab as somebody sees them, kept up to date; no layout as long as none came. */
export function useCells(
  user: string,
  spreadsheetId: string,
  tab: TabView,
): { readonly cells: Cells; readonly came: number; readonly layout: Layout | null } {
  const [came, setCame] = useState(0);
  const [frame, setFrame] = useState<Frame | null>(null);
  const { sheetId, version, rows, columns, frozenRows, frozenColumns } = tab;
  const cells = useMemo(
    () =>
      new Cells({
        load: (from, to) =>
          read<CellsView>(
            pathWith(`/api/spreadsheets/${spreadsheetId}/tabs/${sheetId}`, { user, from, to }),
          ),
        measure: measureOnCanvas,
        onCells: () => setCame((times) => times + 1),
        onFrame: setFrame,
      }),
    [user, spreadsheetId, sheetId],
  );
  const layout = useMemo(
    () => frame && layoutOf({ rows, columns, frozenRows, frozenColumns }, frame),
    [frame, rows, columns, frozenRows, frozenColumns],
  );
  useEffect(() => cells.refreshTo(version), [cells, version]);
  return { cells, came, layout };
}
