import type { CellProps, HyperFunc, VNode } from '@revolist/revogrid';
import type { Look } from '../../protocol';
import { a1Of, isSame, type Spot } from './a1';
import type { Cell, Cells } from './cells';
import type { Layout } from './layout';
import { isIn, isOneCell, rectangleOf, type Selection } from './selection';

/** What is drawn at present; read anew at each drawing. */
export interface Picture {
  readonly cells: Cells;
  readonly layout: Layout;
  readonly selection: Selection;
  /** How many rows of the tab are frozen, hidden ones too. */
  readonly frozenRows: number;
  readonly words: { readonly ticked: string; readonly unticked: string };
}

/** The element of a cell, so that its place on the screen can be found. */
export function cellId({ row, column }: Spot): string {
  return `cell-${row}-${column}`;
}

/** What stands over a cell: the text of the last frozen row in its column. */
export function headingOf({ cells, frozenRows }: Picture, { row, column }: Spot): string {
  return frozenRows === 0 || row < frozenRows ? '' : cells.at({ row: frozenRows - 1, column }).text;
}

/** What a screen reader says of a cell: what is in it, the heading over it, its address. */
export function nameOf(picture: Picture, spot: Spot): string {
  const { text, tick } = picture.cells.at(spot);
  const { ticked, unticked } = picture.words;
  const content = tick === undefined ? text : [unticked, ticked][Number(tick)];
  return [content, headingOf(picture, spot), a1Of(spot)].filter(Boolean).join(', ');
}

/** The attributes of a cell's element. */
export function cellProperties(picture: Picture, spot: Spot): CellProps {
  const { cells, selection } = picture;
  const { look, choices, note, link } = cells.at(spot);
  const isActive = isSame(selection.active, spot);
  const isSelected = isIn(rectangleOf(selection), spot);
  const isProtected = cells.isProtected(spot);
  return {
    id: cellId(spot),
    role: 'gridcell',
    tabindex: -1,
    'aria-label': nameOf(picture, spot),
    'aria-colindex': String(spot.column + 1),
    'aria-selected': String(isSelected),
    ...(isProtected ? { 'aria-readonly': 'true' } : {}),
    ...(choices && !isProtected ? { 'aria-haspopup': 'listbox' } : {}),
    'data-row': String(spot.row),
    'data-column': String(spot.column),
    class: {
      protected: isProtected,
      painted: look.background !== undefined,
      active: isActive,
      selected: isSelected && !isOneCell(selection),
      wrap: look.wrap === true,
      noted: note !== undefined,
      linked: link !== undefined,
    } as unknown as string,
    style: styleOf(look),
  };
}

function styleOf(look: Look): Record<string, string> {
  return {
    'font-weight': look.bold ? 'bold' : '',
    'font-style': look.italic ? 'italic' : '',
    'text-decoration': look.strikethrough ? 'line-through' : '',
    'text-align': look.align ?? '',
    color: look.color ?? '',
    'background-color': look.background ?? '',
  };
}

/** What stands in a cell's element. */
export function cellContent(h: HyperFunc<VNode>, picture: Picture, spot: Spot): VNode[] {
  const cell = picture.cells.at(spot);
  if (cell.tick !== undefined) return [h('span', { class: cell.tick ? 'box ticked' : 'box' }, '')];
  const room = spillingRoom(picture, spot, cell);
  const style = room === 0 ? {} : { width: `${room}px`, overflow: 'hidden' };
  const text = h('span', { class: room === 0 ? 'text' : 'text spilling', style }, cell.text);
  const offers = cell.choices && !picture.cells.isProtected(spot);
  return offers ? [text, h('span', { class: 'chevron' }, '')] : [text];
}

/** Pixels a text may run over, as the cells right of it are empty; 0 when it stays in its own. */
function spillingRoom({ cells, layout }: Picture, spot: Spot, cell: Cell): number {
  const { wrap, align } = cell.look;
  if (cell.text.length < 8 || wrap || (align && align !== 'left') || cell.choices) return 0;
  const place = layout.columns.indexOf(spot.column);
  if (place < layout.frozenColumns) return 0;
  let room = 0;
  for (const column of layout.columns.slice(place + 1)) {
    const next = cells.at({ row: spot.row, column });
    if (next.text !== '' || next.choices || next.look.background) break;
    room += layout.widthOf(column);
  }
  return room === 0 ? 0 : room + layout.widthOf(spot.column) - 8;
}
