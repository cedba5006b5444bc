import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';
import { type Wish, wishOf } from './keys';
import type { Layout } from './layout';
import type { Picture } from './painting';
import { listenToPointer, type PointerWishes } from './pointer';
import { type DrawnGrid, drawGrid, pointToActive } from './revo-grid';
import { type Selection, stepped } from './selection';

export interface GridProps extends PointerWishes {
  readonly picture: Picture;
  /** Goes up whenever cells came. */
  readonly cellsCame: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly isNarrow: boolean;
  onWish(wish: Wish): void;
  onCopy(event: ClipboardEvent): void;
  onPaste(text: string): void;
  onScroll(): void;
  /** Gives the grid to who wants to put the focus on it. */
  onReady(grid: DrawnGrid): void;
}

/** The cells: drawn by RevoGrid, with one stop of the Tab key and the active cell named to screen readers. */
export function Grid(props: GridProps) {
  const host = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnGrid | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const { picture, cellsCame } = props;
  const names = useNames(props);

  useLayoutEffect(() => {
    if (!host.current) return;
    const grid = drawGrid(host.current, () => latest.current.picture, !latest.current.isNarrow);
    drawn.current = grid;
    setAttributes(grid.element, names);
    const stop = listen(grid.element, latest);
    latest.current.onReady(grid);
    if (document.activeElement === document.body) grid.element.focus({ preventScroll: true });
    return () => {
      stop();
      grid.element.remove();
    };
  }, []);

  useEffect(() => drawn.current?.lay(picture.layout), [picture.layout]);
  useEffect(() => drawn.current?.draw(), [cellsCame, picture.selection, picture.layout]);
  const { row, column } = picture.selection.active;
  useEffect(() => drawn.current?.reveal({ row, column }), [row, column, picture.layout]);
  useLayoutEffect(() => {
    if (!drawn.current) return;
    setAttributes(drawn.current.element, names);
    pointToActive(drawn.current.element, picture);
  });
  return <div class="grid" ref={host} />;
}

/** What screen readers are told of the grid as a whole. */
function useNames({ title, rowCount, columnCount }: GridProps) {
  const { sheet } = useWords();
  return {
    role: 'grid',
    tabindex: 0,
    'aria-label': title,
    'aria-description': sheet.keys,
    'aria-multiselectable': 'true',
    'aria-rowcount': rowCount,
    'aria-colcount': columnCount,
  };
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string | number>>) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function listen(element: HTMLElement, latest: { readonly current: GridProps }): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('keydown', (event) => keyDown(event, latest.current), { signal });
  element.addEventListener('copy', (event) => latest.current.onCopy(event), { signal });
  element.addEventListener('cut', (event) => cut(event, latest.current), { signal });
  element.addEventListener('paste', (event) => paste(event, latest.current), { signal });
  element.addEventListener('viewportscroll', () => latest.current.onScroll(), { signal });
  listenToPointer(element, () => latest.current, signal);
  return () => stop.abort();
}

function keyDown(event: KeyboardEvent, { picture, onWish }: GridProps): void {
  const wish = wishOf(event);
  if (wish === null) return;
  if (event.key === 'Tab' && !moves(wish, picture.selection, picture.layout)) return;
  // A dead key goes on into the editor that it opens.
  if (wish.kind !== 'type' || wish.text !== '') event.preventDefault();
  onWish(wish);
}

/** Whether a step leads anywhere: at the end of a row, Tab leaves the grid. */
function moves(wish: Wish, { active }: Selection, layout: Layout): boolean {
  return wish.kind === 'move' && stepped(active, wish.step, layout).column !== active.column;
}

function cut(event: ClipboardEvent, { onCopy, onWish }: GridProps): void {
  onCopy(event);
  onWish({ kind: 'clear' });
}

function paste(event: ClipboardEvent, { onPaste }: GridProps): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  event.preventDefault();
  if (text !== '') onPaste(text);
}
