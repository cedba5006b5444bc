import { isSame, type Spot } from './a1';
import type { Picture } from './painting';
import { only, type Selection } from './selection';

/** What a mouse or a finger asks of the grid. */
export interface PointerWishes {
  readonly picture: Picture;
  onSelect(selection: Selection): void;
  onOpen(spot: Spot): void;
  onTick(spot: Spot): void;
}

/**
 * Selects by pressing and drawing a mouse, opens by pressing twice; with a finger, which scrolls too,
 * selects by a tap and opens by a second one, a dropdown by the first.
 */
export function listenToPointer(
  element: HTMLElement,
  latest: () => PointerWishes,
  signal: AbortSignal,
): void {
  let isDrawing = false;
  let pointer = 'mouse';
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
  ) => element.addEventListener(name, listener, { signal });

  on('pointerdown', (event) => {
    pointer = event.pointerType;
    if (pointer !== 'mouse' || event.button !== 0) return;
    const wishes = latest();
    const selection = selectedBy(event, wishes.picture);
    if (selection) wishes.onSelect(selection);
    isDrawing = spotOf(event.target) !== null;
  });
  on('mousedown', (event) => {
    // The focus is the grid's, not that of the cell under the pointer.
    event.preventDefault();
    element.focus({ preventScroll: true });
  });
  on('pointermove', (event) => {
    const spot = isDrawing && event.buttons === 1 ? spotOf(event.target) : null;
    const wishes = latest();
    if (spot) wishes.onSelect({ ...wishes.picture.selection, corner: spot });
  });
  on('click', (event) => {
    isDrawing = false;
    clicked(event, pointer === 'mouse', latest());
  });
  on('dblclick', (event) => {
    const spot = spotOf(event.target);
    if (spot && !isOn(event, '.chevron, .box')) latest().onOpen(spot);
  });
}

function clicked(event: MouseEvent, isMouse: boolean, wishes: PointerWishes): void {
  const spot = spotOf(event.target);
  if (spot === null) return;
  const { cells, selection } = wishes.picture;
  const isAgain = isSame(selection.active, spot);
  const isList = cells.at(spot).choices !== undefined && !cells.isProtected(spot);
  if (!isMouse) wishes.onSelect(only(spot));
  if (isOn(event, '.box')) wishes.onTick(spot);
  else if (isOn(event, '.chevron') || (!isMouse && (isAgain || isList))) wishes.onOpen(spot);
}

/** What pressing there selects: a cell, as far as a cell with the Shift key, a row, a column. */
function selectedBy(event: PointerEvent, { selection, layout }: Picture): Selection | null {
  const spot = spotOf(event.target);
  if (spot) return event.shiftKey ? { ...selection, corner: spot } : only(spot);
  const row = numberAt(event.target, 'data-head-row');
  const column = numberAt(event.target, 'data-head-column');
  if (row !== null) {
    return {
      active: { row, column: layout.columns[0] ?? 0 },
      corner: { row, column: layout.columns.at(-1) ?? 0 },
    };
  }
  if (column === null) return null;
  return {
    active: { row: layout.rows[0] ?? 0, column },
    corner: { row: layout.rows.at(-1) ?? 0, column },
  };
}

function spotOf(target: EventTarget | null): Spot | null {
  const row = numberAt(target, 'data-row');
  const column = numberAt(target, 'data-column');
  return row === null || column === null ? null : { row, column };
}

function numberAt(target: EventTarget | null, attribute: string): number | null {
  if (!(target instanceof Element)) return null;
  const text = target.closest(`[${attribute}]`)?.getAttribute(attribute);
  return text ? Number(text) : null;
}

function isOn(event: Event, selector: string): boolean {
  return event.target instanceof Element && event.target.closest(selector) !== null;
}
