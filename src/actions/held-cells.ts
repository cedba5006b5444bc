import { literal } from '../sheets/cells';
import { formulaAt, movedFormula } from '../sheets/formulas';
import type { CellData } from '../sheets/google-types';
import type { Aimed, KeyedTab } from './keyed-tab';

/** What the cells of tabs should hold: what the add-on said of them last, else what was read. */
export interface HeldCells {
  say(aimed: Aimed): void;
  /** What should stand in a row, by the column it was read in and the row it stands in now. */
  held(tab: KeyedTab, key: string, cell: { column: number; rowNow: number }): CellData;
}

export function heldCells(): HeldCells {
  const said = new Map<string, CellData>();
  const rows = new Map<number, ReadonlyMap<string, number>>();
  const rowsOf = (tab: KeyedTab) => {
    const known = rows.get(tab.sheetId) ?? rowsByKey(tab);
    rows.set(tab.sheetId, known);
    return known;
  };
  return {
    say: ({ tab, writes }) => {
      for (const { key, column, after } of writes) {
        for (const [index, cell] of after.entries()) {
          said.set(`${tab.sheetId}:${column + index}:${key}`, cell);
        }
      }
    },
    held: (tab, key, { column, rowNow }) =>
      said.get(`${tab.sheetId}:${column}:${key}`) ??
      asEntered(tab, { row: rowsOf(tab).get(key) ?? 0, column }, rowNow),
  };
}

/** What a cell held when it was read: a formula that is known, or else what it showed. */
function asEntered(
  { table, entered }: KeyedTab,
  cell: { readonly row: number; readonly column: number },
  rowNow: number,
): CellData {
  const formula = formulaAt({ entered, shown: table }, cell);
  if (formula === null) return literal(table[cell.row - 1]?.[cell.column - 1] ?? '');
  return { userEnteredValue: { formulaValue: movedFormula(formula, cell.row, rowNow) } };
}

function rowsByKey({ table, place, keyOf }: KeyedTab): ReadonlyMap<string, number> {
  const rows = new Map(table.map((row, index) => [keyOf(row[place.keyColumn - 1]), index + 1]));
  rows.delete('');
  return rows;
}
