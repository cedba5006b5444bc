import type { CellsView, CellView, Look } from '../../protocol';
import type { Spot } from './a1';
import { fittedHeight, type Measure } from './fitting';

/** A cell with what it shares with others spelled out. */
export interface Cell {
  readonly text: string;
  /** What the formula bar shows. */
  readonly entered: string;
  /** What its dropdown offers, where it has one. */
  readonly choices?: readonly string[];
  readonly isDate: boolean;
  /** Whether its box is ticked, where it has one. */
  readonly tick?: boolean;
  /** Where it leads. */
  readonly link?: string;
  readonly look: Look;
  readonly note?: string;
}

/** What belongs to a tab's whole rows and columns. */
export type Frame = Pick<
  CellsView,
  'columnWidths' | 'hiddenColumns' | 'hiddenRows' | 'rowHeights' | 'protectedRanges'
>;

const noFrame: Frame = {
  columnWidths: [],
  hiddenColumns: [],
  hiddenRows: [],
  rowHeights: {},
  protectedRanges: [],
};
const blank: Cell = { text: '', entered: '', isDate: false, look: {} };

/** Rows that are asked for together. */
const blockSize = 100;
/** Blocks that are asked for at once; what was scrolled past is not. */
const atOnce = 3;

interface Block {
  readonly rows: readonly (readonly Cell[])[];
  isStale: boolean;
}

/** Where the cells come from and who is told when they came. */
export interface CellsOptions {
  readonly load: (from: number, to: number) => Promise<CellsView>;
  readonly measure: Measure;
  readonly onCells: () => void;
  readonly onFrame: (frame: Frame) => void;
}

/**
 * The cells of a tab, brought in blocks as they are looked at.
 *
 * To read a cell is to ask for it: one that is not here is blank until it comes. After a change, what
 * was here is shown until the new comes.
 */
export class Cells {
  readonly #options: CellsOptions;
  readonly #blocks = new Map<number, Block>();
  readonly #wanted = new Set<number>();
  #frame: Frame = noFrame;
  /** What a row that has no height of its own needs for its wrapped texts. */
  readonly #fitted = new Map<number, number>();
  #told = '';
  #isAsking = false;
  #round = 0;
  #version: string | null = null;

  constructor(options: CellsOptions) {
    this.#options = options;
    this.#want(0);
  }

  /** The cell there, blank as long as it has not come. */
  at({ row, column }: Spot): Cell {
    const number = Math.floor(row / blockSize);
    const block = this.#blocks.get(number);
    if (block === undefined || block.isStale) this.#want(number);
    return block?.rows[row % blockSize]?.[column] ?? blank;
  }

  /** Whether this person cannot write there, as the server said. */
  isProtected({ row, column }: Spot): boolean {
    return this.#frame.protectedRanges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row < bottom && column >= left && column < right,
    );
  }

  /** Asks again for what is looked at, unless this version of the tab is the one that was asked for. */
  refreshTo(version: string): void {
    if (this.#version !== null && this.#version !== version) this.refresh();
    this.#version = version;
  }

  /** Asks again for what is looked at from now on. */
  refresh(): void {
    this.#round += 1;
    for (const block of this.#blocks.values()) block.isStale = true;
    this.#want(0);
    this.#options.onCells();
  }

  #want(block: number): void {
    this.#wanted.delete(block);
    this.#wanted.add(block);
    if (this.#isAsking) return;
    this.#isAsking = true;
    setTimeout(() => this.#ask(), 0);
  }

  async #ask(): Promise<void> {
    while (this.#wanted.size > 0) {
      const numbers = [...this.#wanted].slice(-atOnce);
      const isFirstWanted = this.#wanted.has(0);
      this.#wanted.clear();
      await Promise.all(
        [...new Set(isFirstWanted ? [0, ...numbers] : numbers)].map((number) =>
          this.#bring(number).catch(() => {}),
        ),
      );
      this.#options.onCells();
    }
    this.#isAsking = false;
  }

  async #bring(number: number): Promise<void> {
    const round = this.#round;
    const view = await this.#options.load(number * blockSize, (number + 1) * blockSize);
    const rows = cellsIn(view);
    this.#blocks.set(number, { rows, isStale: round !== this.#round });
    if (number === 0) this.#frame = view;
    this.#fit(rows, view.from);
    this.#tellFrame();
  }

  #fit(rows: readonly (readonly Cell[])[], from: number): void {
    rows.forEach((cells, index) => {
      const height = fittedHeight(cells, this.#frame.columnWidths, this.#options.measure);
      if (height === 0) this.#fitted.delete(from + index);
      else this.#fitted.set(from + index, height);
    });
  }

  /** Says what belongs to rows and columns, if that is not what was said last. */
  #tellFrame(): void {
    const { columnWidths, hiddenColumns, hiddenRows, protectedRanges } = this.#frame;
    const rowHeights = { ...Object.fromEntries(this.#fitted), ...this.#frame.rowHeights };
    const frame = { columnWidths, hiddenColumns, hiddenRows, rowHeights, protectedRanges };
    const text = JSON.stringify(frame);
    if (text === this.#told) return;
    this.#told = text;
    this.#options.onFrame(frame);
  }
}

function cellsIn({ rows, dropdowns, looks }: CellsView): Cell[][] {
  return rows.map((row) => row.map((cell) => cellOf(cell, dropdowns, looks)));
}

function cellOf(
  { text, entered, dropdown, date, look, tick, link, note }: CellView,
  dropdowns: CellsView['dropdowns'],
  looks: CellsView['looks'],
): Cell {
  const choices = dropdown === undefined ? undefined : dropdowns[dropdown];
  return {
    text,
    entered: entered ?? text,
    isDate: date === true,
    look: (look === undefined ? undefined : looks[look]) ?? blank.look,
    ...(choices ? { choices } : {}),
    ...(tick === undefined ? {} : { tick }),
    ...(link ? { link } : {}),
    ...(note ? { note } : {}),
  };
}
