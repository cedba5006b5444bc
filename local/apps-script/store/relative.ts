import { columnIndex, columnLetters } from './a1';

const quotedOrReference =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.])/g;

/**
 * A formula as it reads when it is pasted some rows down and columns over: what has no dollar sign
 * moves along (https://support.google.com/docs/answer/75943).
 *
 * @example pastedFormula('=A1+$B$2', 1, 1) // '=B2+$B$2'
 */
export function pastedFormula(formula: string, down: number, over: number): string {
  return formula.replace(quotedOrReference, (whole, ...parts: (string | undefined)[]) => {
    const [columnMark = '', letters, rowMark = '', digits] = parts;
    if (letters === undefined || digits === undefined) return whole;
    const column = columnIndex(letters) + (columnMark === '' ? over : 0);
    const row = Number(digits) + (rowMark === '' ? down : 0);
    if (Math.min(column, row - 1) < 0) return '#REF!';
    return `${columnMark}${columnLetters(column)}${rowMark}${row}`;
  });
}

const r1c1Reference = /"(?:[^"]|"")*"|R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![\w(])/g;

function lineOf(text: string, here: number): { readonly line: number; readonly fixed: boolean } {
  if (text === '') return { line: here, fixed: false };
  if (text.startsWith('[')) return { line: here + Number(text.slice(1, -1)), fixed: false };
  return { line: Number(text) - 1, fixed: true };
}

/**
 * A formula in R1C1 notation as it reads in A1 notation in one cell.
 *
 * @example fromR1C1('=R[0]C[-1]*R1C1', 4, 1) // '=A5*$A$1'
 */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(r1c1Reference, (whole, rows?: string, columns?: string) => {
    if (rows === undefined || columns === undefined) return whole;
    const down = lineOf(rows, row);
    const over = lineOf(columns, column);
    const letters = columnLetters(over.line);
    return `${over.fixed ? '$' : ''}${letters}${down.fixed ? '$' : ''}${down.line + 1}`;
  });
}
