import type { Cell } from '../domain/table';
import { literal } from '../sheets/cells';
import type { CellData } from '../sheets/google-types';
import type { Aimed, KeyedTab } from './keyed-tab';

/** What the cells of tabs should hold: what the add-on said of them last, else what was read. */
export interface HeldCells {
  say(aimed: Aimed): void;
  /** What should stand in a row, by the column it was read in. */
  held(tab: KeyedTab, key: string, column: number): CellData;
}

export function heldCells(): HeldCells {
  const said = new Map<string, CellData>();
  const rows = new Map<number, ReadonlyMap<string, readonly Cell[]>>();
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
    held: (tab, key, column) =>
      said.get(`${tab.sheetId}:${column}:${key}`) ??
      literal(rowsOf(tab).get(key)?.[column - 1] ?? ''),
  };
}

function rowsByKey({ table, place, keyOf }: KeyedTab): ReadonlyMap<string, readonly Cell[]> {
  const rows = new Map(table.map((row) => [keyOf(row[place.keyColumn - 1]), row]));
  rows.delete('');
  return rows;
}
