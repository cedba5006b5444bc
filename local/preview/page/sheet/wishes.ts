import { blankText } from '../grid/clipboard';
import type { Wish } from '../grid/keys';
import { firstSpot, isOneCell, only, rectangleOf, stepped } from '../grid/selection';
import type { Sheet } from './use-sheet';

type Doing = { readonly [Kind in Wish['kind']]: (wish: Extract<Wish, { kind: Kind }>) => void };

/** Does what a key asks of a tab. */
export function wishesOf(sheet: Sheet, onLink: (href: string) => void): (wish: Wish) => void {
  const { picture, choose, edit, grid } = sheet;
  const { cells, layout, selection } = picture;
  const { active, corner } = selection;
  const doing: Doing = {
    move: ({ step }) => {
      const isHome = step.down === -Infinity && step.right === -Infinity;
      choose(only(isHome ? firstSpot(layout) : stepped(active, step, layout)));
    },
    extend: ({ step }) => {
      const next = stepped(corner, step, layout);
      choose({ active, corner: next });
      grid.current?.reveal(next);
    },
    'select-all': () => {
      const [row = 0] = layout.rows;
      const [column = 0] = layout.columns;
      const end = stepped(active, { down: Infinity, right: Infinity }, layout);
      choose({ active: { row, column }, corner: end });
    },
    clear: () => clear(sheet),
    follow: () => {
      const { link } = cells.at(active);
      if (link) onLink(link);
    },
    tick: () => tick(sheet),
    dismiss: () => choose(only(active)),
    edit: () => edit({ spot: active, typed: null }),
    type: ({ text }) => {
      if (text === ' ' && cells.at(active).tick !== undefined) tick(sheet);
      else edit({ spot: active, typed: text });
    },
  };
  return (wish) => (doing[wish.kind] as (wish: Wish) => void)(wish);
}

/** Turns the box of the active cell over. */
function tick({ picture: { cells, selection }, edits }: Sheet): void {
  edits.type(selection.active, cells.at(selection.active).tick ? 'FALSE' : 'TRUE');
}

/** Clears what is selected, all of it or, refused, none. */
function clear({ picture: { selection }, edits }: Sheet): void {
  const { top, left, bottom, right } = rectangleOf(selection);
  if (isOneCell(selection)) edits.type(selection.active, '');
  else edits.paste({ row: top, column: left }, blankText(bottom - top + 1, right - left + 1));
}
