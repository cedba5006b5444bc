import type { ColumnRegular, RowDefinition } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import { lettersOf, type Spot } from './a1';
import { type Layout, usualHeight } from './layout';
import { cellContent, cellId, cellProperties, type Picture } from './painting';
import { rectangleOf } from './selection';

/** A grid on the screen that draws a picture and decides nothing. */
export interface DrawnGrid {
  readonly element: HTMLRevoGridElement;
  /** Lays the rows and columns out. */
  lay(layout: Layout): void;
  /** Draws the cells again, once however often it is asked before the next frame. */
  draw(): void;
  /** Scrolls no further than it takes to see a cell. */
  reveal(spot: Spot): void;
}

type RowModel = { readonly row: number };

const numberWidth = 60;
const letterRows = 'revogr-viewport-scroll:not([row-header]) .header-rgRow:not(:empty)';

/** Puts a RevoGrid into a host; `picture` is what it draws, read at each drawing. */
export function drawGrid(
  host: HTMLElement,
  picture: () => Picture,
  hasNumbers: boolean,
): DrawnGrid {
  defineCustomElements();
  const element = document.createElement('revo-grid');
  Object.assign(element, {
    accessible: false,
    canDrag: false,
    canFocus: false,
    canMoveColumns: false,
    exporting: false,
    filter: false,
    frameSize: 2,
    hideAttribution: true,
    readonly: true,
    resize: false,
    rowHeaders: hasNumbers ? numbers(picture) : false,
    rowSize: usualHeight,
    useClipboard: false,
  });
  nameRows(element);
  element.addEventListener('afterrender', () => pointToActive(element, picture()));
  host.append(element);
  let laid: Layout | null = null;
  return {
    element,
    lay: (layout) => {
      lay(element, layout, laid, picture);
      laid = layout;
    },
    draw: onceAFrame(async () => {
      await element.componentOnReady();
      await element.refresh('all');
      markLetters(element, picture());
    }),
    reveal: (spot) => reveal(element, spot, picture().layout),
  };
}

function numbers(picture: () => Picture): Partial<ColumnRegular> {
  return {
    size: numberWidth,
    cellTemplate: (_h, { model }) => String(model.row + 1),
    cellProperties: ({ model }) => {
      const { row } = model as RowModel;
      const { top, bottom } = rectangleOf(picture().selection);
      return {
        role: 'rowheader',
        tabindex: -1,
        'data-head-row': String(row),
        class: row >= top && row <= bottom ? 'met' : '',
      };
    },
  };
}

/** Lays rows and columns out where they differ from what was laid; heights alone keep the place scrolled to. */
function lay(
  element: HTMLRevoGridElement,
  layout: Layout,
  laid: Layout | null,
  picture: () => Picture,
): void {
  const { rows, frozenRows } = layout;
  if (laid === null || !isSameShape(layout, laid)) {
    const models = rows.map((row): RowModel => ({ row }));
    element.columns = columnsOf(layout, picture);
    element.pinnedTopSource = models.slice(0, frozenRows);
    element.source = models.slice(frozenRows);
  }
  element.rowDefinitions = rows
    .map((row, place): RowDefinition => {
      const size = layout.heightOf(row);
      return place < frozenRows
        ? { type: 'rowPinStart', index: place, size }
        : { type: 'rgRow', index: place - frozenRows, size };
    })
    .filter(({ size }) => size !== usualHeight);
}

function isSameShape(one: Layout, other: Layout): boolean {
  const numbersOf = ({ rows, columns, frozenRows, frozenColumns, widthOf }: Layout) =>
    [frozenRows, frozenColumns, ...columns, ...columns.map(widthOf), ...rows].join();
  return numbersOf(one) === numbersOf(other);
}

function columnsOf(layout: Layout, picture: () => Picture): ColumnRegular[] {
  return layout.columns.map((column, place) => ({
    prop: String(column),
    name: lettersOf(column),
    size: layout.widthOf(column),
    ...(place < layout.frozenColumns ? { pin: 'colPinStart' as const } : {}),
    cellTemplate: (h, { model }) => cellContent(h, picture(), { row: model.row, column }),
    cellProperties: ({ model }) => cellProperties(picture(), { row: model.row, column }),
    columnProperties: () => ({
      role: 'columnheader',
      'aria-colindex': String(column + 1),
      'data-head-column': String(column),
    }),
  }));
}

/** Marks the letters over what is selected: RevoGrid does not draw them again with the cells. */
function markLetters(element: HTMLRevoGridElement, { selection }: Picture): void {
  const { left, right } = rectangleOf(selection);
  for (const letter of element.querySelectorAll<HTMLElement>('[data-head-column]')) {
    const column = Number(letter.dataset.headColumn);
    letter.classList.toggle('met', column >= left && column <= right);
  }
}

/** Tells screen readers which cell is the active one, as long as it is in sight. */
export function pointToActive(element: Element, { selection }: Picture): void {
  const id = cellId(selection.active);
  if (document.getElementById(id)) element.setAttribute('aria-activedescendant', id);
  else element.removeAttribute('aria-activedescendant');
}

/** Gives rows their roles, and leaves the Tab key one stop: the grid itself. */
function nameRows(element: HTMLRevoGridElement): void {
  element.addEventListener('beforerowrender', (event) => {
    const { node, model } = (event as CustomEvent).detail;
    node.$attrs$ = { ...node.$attrs$, role: 'row', 'aria-rowindex': model.row + 1 };
  });
  element.addEventListener('afterheaderrender', () => {
    setAll(element, letterRows, { role: 'row' });
    setAll(element, '.vertical-inner', { role: 'rowgroup', tabindex: '-1' });
    setAll(element, 'revogr-scroll-virtual', { 'aria-hidden': 'true', tabindex: '-1' });
  });
}

function setAll(within: Element, selector: string, attributes: Readonly<Record<string, string>>) {
  for (const found of within.querySelectorAll(selector)) {
    for (const [name, value] of Object.entries(attributes)) found.setAttribute(name, value);
  }
}

function reveal(element: HTMLRevoGridElement, spot: Spot, layout: Layout): void {
  const scroller = element.querySelector('revogr-viewport-scroll.rgCol');
  const inner = scroller?.querySelector('.vertical-inner');
  if (!scroller || !inner) return;
  const down = extentOf(layout.rows.slice(layout.frozenRows), spot.row, layout.heightOf);
  const across = extentOf(layout.columns.slice(layout.frozenColumns), spot.column, layout.widthOf);
  const y = down && nearest(down, inner.scrollTop, inner.clientHeight);
  const x = across && nearest(across, scroller.scrollLeft, scroller.clientWidth);
  const isFar = (to: number | null | undefined): to is number => typeof to === 'number';
  element.scrollToCoordinate({ ...(isFar(x) ? { x } : {}), ...(isFar(y) ? { y } : {}) });
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function extentOf(
  places: readonly number[],
  wanted: number,
  sizeOf: (place: number) => number,
): Extent | null {
  let start = 0;
  for (const place of places) {
    const end = start + sizeOf(place);
    if (place === wanted) return { start, end };
    start = end;
  }
  return null;
}

/** Where to scroll to, or null when it is in sight already. */
function nearest({ start, end }: Extent, scrolled: number, size: number): number | null {
  if (start < scrolled) return start;
  return end > scrolled + size ? Math.min(start, end - size) : null;
}

function onceAFrame(run: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      run();
    });
  };
}

/** A cell's place on the screen, or null where it is out of sight. */
export function placeOnScreen(spot: Spot): DOMRect | null {
  return document.getElementById(cellId(spot))?.getBoundingClientRect() ?? null;
}
