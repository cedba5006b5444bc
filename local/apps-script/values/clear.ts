import { mayEditArea, protectedCell } from '../protection';
import { printArea } from '../store/a1';
import type { GridRange } from '../store/state';
import { putValue } from '../store/write';
import { areaOnGrid } from './get';
import type { ValuesWriter } from './update';

/** Takes the values, not the formats, rules and notes, out of a range; gives the range cleared. */
export function clearValues(writer: ValuesWriter, range: GridRange): string {
  const { transaction, actor } = writer;
  const sheet = transaction.sheet(range.sheetId);
  const area = areaOnGrid(sheet, range);
  const { namedRanges } = transaction.spreadsheet;
  if (!mayEditArea({ sheet, namedRanges }, actor, area)) throw protectedCell();
  const { sheetId } = range;
  for (let row = area.top; row < Math.min(area.bottom, sheet.rows.length); row += 1) {
    const width = Math.min(area.right, sheet.rows[row]?.length ?? 0);
    for (let column = area.left; column < width; column += 1) {
      putValue(transaction, { sheetId, row, column }, undefined);
    }
  }
  return printArea(sheet, area);
}
