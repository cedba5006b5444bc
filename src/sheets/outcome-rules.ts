import type { Table } from '../domain/table';
import { callSheetColumns } from './call-sheet';
import type { RowRun } from './call-sheet-rows';
import type { CellRules } from './structure';

/** The kind of condition that each cell a volunteer chooses in is held to. */
const conditions = {
  outcome: 'ONE_OF_RANGE',
  supportLevel: 'ONE_OF_RANGE',
  callBackOn: 'DATE_IS_VALID',
} as const;
const ruledColumns = Object.keys(conditions) as (keyof typeof conditions)[];

/** The rows of a call sheet in which a cell has lost its dropdown, or its check for a date. */
export function uncheckedRows(rules: CellRules, rows: readonly number[]): number[] {
  return rows.filter((row) =>
    ruledColumns.some((column) => {
      return rules[row - 1]?.[callSheetColumns[column] - 1] !== conditions[column];
    }),
  );
}

/** What the dropdowns of a call sheet offer. */
export interface Offered {
  readonly outcomes: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
}

/**
 * The rows of a call sheet in which a cell holds what its rule would have refused: where rules are not
 * read, that tells that one is gone.
 */
export function rowsAgainstRules(
  table: Table,
  rows: readonly number[],
  { outcomes, levels }: Offered,
): number[] {
  return rows.filter((row) => {
    const cellIn = (column: keyof typeof conditions) => {
      return table[row - 1]?.[callSheetColumns[column] - 1] ?? '';
    };
    const isOutside = (cell: unknown, items: ReadonlySet<string>) =>
      cell !== '' && !items.has(String(cell));
    const callBackOn = cellIn('callBackOn');
    return (
      isOutside(cellIn('outcome'), outcomes) ||
      isOutside(cellIn('supportLevel'), levels) ||
      (callBackOn !== '' && typeof callBackOn !== 'number')
    );
  });
}

/** Rows in runs of neighbours, from the first to the last. */
export function rowRuns(rows: readonly number[]): RowRun[] {
  const runs: RowRun[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === row - 1) runs[runs.length - 1] = { ...last, to: row };
    else runs.push({ from: row, to: row });
  }
  return runs;
}
