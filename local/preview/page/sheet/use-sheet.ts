import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Spot } from '../grid/a1';
import type { Cells } from '../grid/cells';
import type { Layout } from '../grid/layout';
import type { Picture } from '../grid/painting';
import type { DrawnGrid } from '../grid/revo-grid';
import { only, type Selection, type Step, startingSpot, stepped } from '../grid/selection';
import { useWords } from '../words';
import { type Edits, useEdits } from './use-edits';

/** The cell that is being edited, and what was typed to begin with. */
export interface Editing {
  readonly spot: Spot;
  readonly typed: string | null;
}

/** A tab on the screen: what is drawn, what is being edited, and what can be done to it. */
export interface Sheet {
  readonly picture: Picture;
  readonly editing: Editing | null;
  readonly edits: Edits;
  readonly grid: { current: DrawnGrid | null };
  choose(selection: Selection): void;
  edit(editing: Editing | null): void;
  /** Hands in what was entered into a cell, unless it was there already. */
  enter(spot: Spot, text: string): void;
  /** Closes the editor and hands in what was entered; then to the next cell, if there is one. */
  finish(text: string, next: Step | null): void;
  /** Puts the focus on the cells. */
  focus(): void;
}

/** The state of a tab whose cells are here, for as long as it is on the screen. */
export function useSheet(
  place: { readonly user: string; readonly spreadsheetId: string; readonly sheetId: number },
  { cells, layout, frozenRows }: { cells: Cells; layout: Layout; frozenRows: number },
): Sheet {
  const { sheet: words } = useWords();
  const grid = useRef<DrawnGrid | null>(null);
  const [selection, select] = useState<Selection>(() =>
    only(startingSpot(layout, (spot) => cells.isProtected(spot))),
  );
  const [editing, edit] = useState<Editing | null>(null);
  const edits = useEdits(place, cells);
  const { notice } = edits;
  const picture: Picture = useMemo(
    () => ({ cells, layout, selection, frozenRows, words }),
    [cells, layout, selection, frozenRows, words],
  );
  const { active } = selection;

  // What was refused is gone back to, unless the person is at work elsewhere already.
  useEffect(() => {
    if (notice?.isRefusal && editing === null) select(only(notice.spot));
  }, [notice]);

  const focus = () => grid.current?.element.focus({ preventScroll: true });
  const enter = (spot: Spot, text: string) => {
    if (text !== cells.at(spot).entered) edits.type(spot, text);
  };
  return {
    ...{ picture, editing, edits, grid, edit, enter, focus },
    choose: (next) => {
      edits.dismiss();
      select(next);
    },
    finish: (text, next) => {
      edit(null);
      if (editing) enter(editing.spot, text);
      if (next === null) return;
      select(only(stepped(active, next, layout)));
      focus();
    },
  };
}
