import { useRef, useState } from 'preact/hooks';
import type { TabView } from '../../protocol';
import { Grid } from '../grid/Grid';
import type { Layout } from '../grid/layout';
import { headingOf } from '../grid/painting';
import { CellNotes } from './CellNotes';
import { clipboardOf } from './clipboard';
import { EditorOver } from './EditorOver';
import { FormulaBar } from './FormulaBar';
import { useCells } from './use-cells';
import { useSheet } from './use-sheet';
import { wishesOf } from './wishes';

export interface SheetViewProps {
  readonly user: string;
  readonly spreadsheetId: string;
  readonly tab: TabView;
  readonly isNarrow: boolean;
  /** Opens what a link in a cell leads to. */
  onLink(href: string): void;
}

/** One tab: the formula bar, the cells, and the editor over the cell that is being edited. */
export function SheetView(props: SheetViewProps) {
  const { user, spreadsheetId, tab } = props;
  const { cells, came, layout } = useCells(user, spreadsheetId, tab);
  if (layout === null) return <div class="grid-area" aria-busy="true" />;
  return <LaidOut {...props} {...{ cells, came, layout }} />;
}

type LaidOutProps = SheetViewProps & ReturnType<typeof useCells> & { readonly layout: Layout };

function LaidOut({ cells, came, layout, ...props }: LaidOutProps) {
  const { user, spreadsheetId, tab, isNarrow, onLink } = props;
  const { sheetId, frozenRows, title } = tab;
  const area = useRef<HTMLDivElement>(null);
  // Where things are on the screen is read when they are drawn; scrolling draws them again.
  const [, scrolled] = useState(0);
  const sheet = useSheet({ user, spreadsheetId, sheetId }, { cells, layout, frozenRows });
  const { picture, edit } = sheet;
  const { active } = picture.selection;
  const onWish = wishesOf(sheet, onLink);
  // On a small screen nothing stands beside a cell: it lies along an edge.
  const around = isNarrow ? null : area.current;
  return (
    <>
      <FormulaBar
        spot={active}
        heading={headingOf(picture, active)}
        cell={cells.at(active)}
        isProtected={cells.isProtected(active)}
        onEntered={sheet.enter}
        onLeave={sheet.focus}
      />
      <div class="grid-area" ref={area}>
        <Grid
          {...{ picture, isNarrow, title, onWish, ...clipboardOf(sheet) }}
          cellsCame={came}
          rowCount={tab.rows}
          columnCount={tab.columns}
          onSelect={sheet.choose}
          onOpen={(spot) => edit({ spot, typed: null })}
          onTick={() => onWish({ kind: 'tick' })}
          onScroll={() => scrolled((times) => times + 1)}
          onReady={(grid) => {
            sheet.grid.current = grid;
          }}
        />
        <CellNotes sheet={sheet} area={around} onLink={onLink} />
        <EditorOver sheet={sheet} area={around} />
      </div>
    </>
  );
}
