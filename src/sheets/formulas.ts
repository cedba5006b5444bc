import type { Cell, Table } from '../domain/table';

/** A text that begins like a formula is one only when its cell shows something else. */
export function isFormula(entered: Cell, shown: Cell): boolean {
  return typeof entered === 'string' && entered.startsWith('=') && entered !== shown;
}

/** The tables of one tab: what was entered in its cells, and what they show. */
export interface EnteredAndShown {
  readonly entered: Table;
  readonly shown: Table;
}

/** The formula in a cell, rows and columns counted from 1, or null. */
export function formulaAt(
  { entered, shown }: EnteredAndShown,
  { row, column }: { readonly row: number; readonly column: number },
): string | null {
  const cell = entered[row - 1]?.[column - 1] ?? '';
  return isFormula(cell, shown[row - 1]?.[column - 1] ?? '') ? String(cell) : null;
}

/** Whether one of the columns, counted from 1, holds a formula. */
export function hasFormulas(tables: EnteredAndShown, columns: readonly number[]): boolean {
  return tables.entered.some((_, index) =>
    columns.some((column) => formulaAt(tables, { row: index + 1, column }) !== null),
  );
}

const cellInFormula = /(?<![\w$.])(\$?[A-Z]{1,3})(\d+)(?![\w(])/g;

/** A formula as it reads once its row has moved: what looks at its own row follows it. */
export function movedFormula(formula: string, from: number, to: number): string {
  return formula.replace(cellInFormula, (cell, letters: string, row: string) =>
    Number(row) === from ? `${letters}${to}` : cell,
  );
}
