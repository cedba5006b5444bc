/** What cells show: formulas and pivot tables computed when they are asked for, kept until a change. */
import { formulaValue } from '../formulas/evaluate';
import { type Block, scalarOfCell } from '../formulas/scalar';
import { computePivot, type PivotCells } from '../pivot/compute';
import type { PivotSource } from '../pivot/records';
import { showValue } from '../typed/show-value';
import { rangeOfA1, rangeOnSheet, splitSheet } from './a1';
import { type Area, areaOf, overlap } from './area';
import { sheetById } from './lookup';
import type {
  CellState,
  ExtendedValue,
  GridRange,
  NumberFormat,
  PivotTable,
  PlacedPivot,
  SheetState,
  SpreadsheetState,
} from './state';

/** Where a pivot table shows what. */
export interface ShownPivot {
  readonly area: Area;
  readonly cells: PivotCells;
}

const computedByState = new WeakMap<SpreadsheetState, Computed>();
const pivotMemo = new WeakMap<PivotTable, { rows: SheetState['rows']; cells: PivotCells }>();

/** What a spreadsheet shows; asking again of the same spreadsheet computes nothing again. */
export function computedOf(state: SpreadsheetState): Computed {
  const known = computedByState.get(state);
  if (known) return known;
  const computed = new Computed(state);
  computedByState.set(state, computed);
  return computed;
}

const circular: ExtendedValue = {
  errorValue: {
    type: 'REF',
    message:
      'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
  },
};

/** The values a spreadsheet shows. */
class Computed {
  private readonly state: SpreadsheetState;
  private readonly formulas = new Map<string, ExtendedValue>();
  private readonly pivots = new Map<number, readonly ShownPivot[]>();

  constructor(state: SpreadsheetState) {
    this.state = state;
  }

  /** What a cell shows: never a formula; undefined when it is empty. */
  value(sheet: SheetState, row: number, column: number): ExtendedValue | undefined {
    const entered = sheet.rows[row]?.[column]?.userEnteredValue;
    if (entered?.formulaValue !== undefined) {
      return this.formula(sheet.properties.sheetId, row, column, entered.formulaValue);
    }
    if (entered || sheet.pivots.length === 0) return entered;
    return this.pivotValue(sheet, row, column);
  }

  /** The pivot tables of a sheet and what they show. */
  pivotsOn(sheet: SheetState): readonly ShownPivot[] {
    const { sheetId } = sheet.properties;
    const known = this.pivots.get(sheetId);
    if (known) return known;
    this.pivots.set(sheetId, []);
    const shown: ShownPivot[] = [];
    for (const placed of sheet.pivots) shown.push(this.showPivot(sheet, placed, shown));
    this.pivots.set(sheetId, shown);
    return shown;
  }

  private pivotValue(sheet: SheetState, row: number, column: number): ExtendedValue | undefined {
    for (const { area, cells } of this.pivotsOn(sheet)) {
      const value = cells[row - area.top]?.[column - area.left];
      if (value && row >= area.top && column >= area.left) return value;
    }
    return undefined;
  }

  private formula(sheetId: number, row: number, column: number, formula: string): ExtendedValue {
    const key = `${sheetId}!${row}!${column}`;
    const known = this.formulas.get(key);
    if (known) return known;
    this.formulas.set(key, circular);
    const value = formulaValue(formula, {
      locale: this.state.properties.locale,
      values: (reference) => this.block(sheetId, reference),
    });
    this.formulas.set(key, value);
    return value;
  }

  private block(sheetId: number, reference: string): Block | undefined {
    const range = referencedRange(this.state, sheetId, reference);
    const sheet = range && sheetById(this.state, range.sheetId);
    if (!(range && sheet)) return undefined;
    const area = areaOf(range, sheet);
    const rows = [];
    for (let row = area.top; row < area.bottom; row += 1) {
      const values = [];
      for (let column = area.left; column < area.right; column += 1) {
        values.push(scalarOfCell(this.value(sheet, row, column)));
      }
      rows.push(values);
    }
    return rows;
  }

  private showPivot(sheet: SheetState, placed: PlacedPivot, others: ShownPivot[]): ShownPivot {
    const cells = this.pivotCells(placed.table);
    const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
    const { row, column } = placed;
    const area: Area = {
      sheetId: sheet.properties.sheetId,
      top: row,
      left: column,
      bottom: row + cells.length,
      right: column + width,
    };
    const free = isFree(sheet, area) && !others.some((other) => overlap(other.area, area));
    if (free) return { area, cells };
    return { area: { ...area, bottom: row + 1, right: column + 1 }, cells: [[overlapping]] };
  }

  private pivotCells(table: PivotTable): PivotCells {
    const { source } = table;
    const sheet = source && sheetById(this.state, source.sheetId);
    if (!(source && sheet)) return [[missingSource]];
    const known = pivotMemo.get(table);
    if (known && known.rows === sheet.rows && sheet.pivots.length === 0) return known.cells;
    const { locale } = this.state.properties;
    const cells = computePivot(table, this.pivotSource(sheet, source), locale);
    if (!hasFormulas(sheet)) pivotMemo.set(table, { rows: sheet.rows, cells });
    return cells;
  }

  private pivotSource(sheet: SheetState, source: GridRange): PivotSource {
    const area = areaOf(source, sheet);
    const { locale } = this.state.properties;
    const valueAt = (row: number, column: number) => this.value(sheet, row, area.left + column);
    const width = area.right - area.left;
    const records = [];
    for (let row = area.top + 1; row < area.bottom; row += 1) {
      records.push(Array.from({ length: width }, (_, column) => valueAt(row, column)));
    }
    const shown = (row: number, column: number) =>
      showValue(valueAt(row, column), formatOf(sheet, row, area.left + column), locale);
    return {
      headings: Array.from({ length: width }, (_, column) => shown(area.top, column)),
      records,
      shown: (record, column) => shown(area.top + 1 + record, column),
    };
  }
}

const overlapping: ExtendedValue = {
  errorValue: {
    type: 'REF',
    message: 'The pivot table was not expanded because it would overwrite data.',
  },
};

const missingSource: ExtendedValue = {
  errorValue: { type: 'REF', message: 'Reference does not exist.' },
};

function formatOf(sheet: SheetState, row: number, column: number): NumberFormat | undefined {
  return sheet.rows[row]?.[column]?.userEnteredFormat?.numberFormat;
}

/** The range a formula on a sheet refers to; undefined when there is none. */
export function referencedRange(
  state: SpreadsheetState,
  sheetId: number,
  reference: string,
): GridRange | undefined {
  const { title } = splitSheet(reference);
  if (title === undefined) {
    const here = rangeOnSheet(sheetId, reference);
    if (here) return here;
  }
  try {
    return rangeOfA1(state, reference);
  } catch {
    return undefined;
  }
}

function isFree(sheet: SheetState, area: Area): boolean {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (area.bottom > rowCount || area.right > columnCount) return false;
  for (let row = area.top; row < area.bottom; row += 1) {
    const cells = sheet.rows[row];
    if (cells?.slice(area.left, area.right).some((cell) => cell?.userEnteredValue)) return false;
  }
  return true;
}

const isFormula = (cell: CellState | undefined) =>
  cell?.userEnteredValue?.formulaValue !== undefined;

const formulaCounts = new WeakMap<SheetState['rows'], number>();

/** How many cells of a sheet hold a formula. */
export function formulasOn(sheet: SheetState): number {
  const known = formulaCounts.get(sheet.rows);
  if (known !== undefined) return known;
  let count = 0;
  for (const row of sheet.rows) {
    for (const cell of row ?? []) if (isFormula(cell)) count += 1;
  }
  formulaCounts.set(sheet.rows, count);
  return count;
}

function hasFormulas(sheet: SheetState): boolean {
  return formulasOn(sheet) > 0;
}
