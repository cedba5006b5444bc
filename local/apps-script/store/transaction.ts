import { invalid } from '../api-error';
import { scatteredIdentifier } from './identifiers';
import type { Shift } from './shifted';
import type { CellState, RowState, SheetState, SpreadsheetState } from './state';

type MutableRow = (CellState | undefined)[];
type MutableRows = (RowState | undefined)[];

/** A sheet being changed: its rows are copied once, each row when it is first written to. */
interface Draft {
  sheet: SheetState;
  rows: MutableRows | undefined;
  ownRows: Set<RowState>;
}

/**
 * Changes to a spreadsheet that are made as a whole or, by dropping the transaction, not at all.
 * Only the rows and sheets that are written to are copied.
 */
export class Transaction {
  readonly warnings: string[] = [];
  /** Rows and columns moved since formulas and dropdowns were last pointed anew. */
  readonly shifts: Shift[] = [];
  private state: SpreadsheetState;
  private order: number[];
  private readonly drafts = new Map<number, Draft>();

  constructor(state: SpreadsheetState) {
    this.state = state;
    this.order = state.sheets.map((sheet) => sheet.properties.sheetId);
    for (const sheet of state.sheets) this.drafts.set(sheet.properties.sheetId, draftOf(sheet));
  }

  /** Everything but the sheets, as it is now. */
  get spreadsheet(): Omit<SpreadsheetState, 'sheets'> {
    return this.state;
  }

  /** The sheets in the order of their tabs, as they are now. */
  get sheets(): readonly SheetState[] {
    return this.order.map((sheetId) => this.sheet(sheetId));
  }

  hasSheet(sheetId: number): boolean {
    return this.drafts.has(sheetId);
  }

  /** The sheet as it is now; a later write may or may not show in it. */
  sheet(sheetId: number): SheetState {
    return this.draft(sheetId).sheet;
  }

  cell(sheetId: number, row: number, column: number): CellState | undefined {
    return this.draft(sheetId).sheet.rows[row]?.[column];
  }

  setCell(sheetId: number, row: number, column: number, cell: CellState | undefined): void {
    const cells = this.rowToWrite(sheetId, row, cell !== undefined);
    if (!cells) return;
    if (cell === undefined && column >= cells.length) return;
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell && Object.keys(cell).length > 0 ? cell : undefined;
  }

  /** The rows of a sheet, to move about; cells are written by `setCell` alone. */
  rowsToMove(sheetId: number): MutableRows {
    const draft = this.draft(sheetId);
    if (!draft.rows) {
      draft.rows = draft.sheet.rows.slice();
      draft.sheet = { ...draft.sheet, rows: draft.rows };
    }
    return draft.rows;
  }

  changeSheet(sheetId: number, change: Partial<Omit<SheetState, 'rows'>>): void {
    const draft = this.draft(sheetId);
    draft.sheet = { ...draft.sheet, ...change };
  }

  /** Puts a sheet's shell, without its rows, in place of the one it has. */
  replaceSheet(sheet: SheetState): void {
    const draft = this.draft(sheet.properties.sheetId);
    draft.sheet = { ...sheet, rows: draft.sheet.rows };
  }

  changeSpreadsheet(change: Partial<Omit<SpreadsheetState, 'sheets'>>): void {
    this.state = { ...this.state, ...change };
  }

  addSheet(sheet: SheetState, index: number): void {
    this.drafts.set(sheet.properties.sheetId, draftOf(sheet));
    this.order.splice(index, 0, sheet.properties.sheetId);
  }

  removeSheet(sheetId: number): void {
    this.drafts.delete(sheetId);
    this.order = this.order.filter((id) => id !== sheetId);
  }

  moveSheet(sheetId: number, index: number): void {
    this.order = this.order.filter((id) => id !== sheetId);
    this.order.splice(index, 0, sheetId);
  }

  /** A number that nothing is called by yet, as long as `taken` knows. */
  newIdentifier(taken: (identifier: number) => boolean): number {
    let count = this.state.identifiersGiven;
    let identifier: number;
    do {
      count += 1;
      identifier = scatteredIdentifier(this.state.spreadsheetId, count);
    } while (taken(identifier));
    this.state = { ...this.state, identifiersGiven: count };
    return identifier;
  }

  /** The spreadsheet as it is now; what is written afterwards does not show in it. */
  commit(): SpreadsheetState {
    for (const draft of this.drafts.values()) {
      draft.rows = undefined;
      draft.ownRows = new Set();
    }
    this.state = { ...this.state, sheets: this.sheets };
    return this.state;
  }

  private draft(sheetId: number): Draft {
    const draft = this.drafts.get(sheetId);
    if (!draft) throw invalid(`No grid with id: ${sheetId}`);
    return draft;
  }

  private rowToWrite(sheetId: number, row: number, create: boolean): MutableRow | undefined {
    const draft = this.draft(sheetId);
    const old = draft.sheet.rows[row];
    if (old && draft.ownRows.has(old)) return old as MutableRow;
    if (!(old || create)) return undefined;
    const rows = this.rowsToMove(sheetId);
    while (rows.length < row) rows.push(undefined);
    const copy: MutableRow = old ? old.slice() : [];
    rows[row] = copy;
    draft.ownRows.add(copy);
    return copy;
  }
}

function draftOf(sheet: SheetState): Draft {
  return { sheet, rows: undefined, ownRows: new Set() };
}
