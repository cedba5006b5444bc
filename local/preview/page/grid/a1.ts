/** A cell's place in a tab, rows and columns counted from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The letters over a column: A for 0, AA for 26. */
export function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return before === 0 ? last : `${lettersOf(before - 1)}${last}`;
}

/** A cell as people write it: D2 for row 1 and column 3. */
export function a1Of({ row, column }: Spot): string {
  return `${lettersOf(column)}${row + 1}`;
}

/** Whether both are the same cell. */
export function isSame(one: Spot, other: Spot): boolean {
  return one.row === other.row && one.column === other.column;
}
