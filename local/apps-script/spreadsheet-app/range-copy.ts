import { ServiceException } from '../google-error';
import { namesAsMembers } from '../services/named-values';
import type { GridRange } from '../store/state';
import { cellCount, gridRangeOf } from './place';
import { placeOfRange, type RangeContext, type WholeRange } from './range-context';

/** What of the cells is pasted, as `SpreadsheetApp.CopyPasteType` names it. */
export const copyPasteTypes = namesAsMembers([
  'PASTE_NORMAL',
  'PASTE_VALUES',
  'PASTE_FORMAT',
  'PASTE_NO_BORDERS',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);

interface CopyOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

type SheetOrId = number | { getSheetId(): number };

function pasteType(given: unknown): string {
  if (typeof given !== 'object' || given === null) return 'PASTE_NORMAL';
  const { contentsOnly, formatOnly } = given as CopyOptions;
  if (contentsOnly) return 'PASTE_VALUES';
  if (formatOnly) return 'PASTE_FORMAT';
  return 'name' in given ? String(given) : 'PASTE_NORMAL';
}

/** Copying and moving the cells of a range (class Range); formulas move along. */
export function copyMembers({ open, place, self }: RangeContext) {
  const source = gridRangeOf(place);
  const paste = (method: string, destination: GridRange, type: string, isTurned = false) => {
    const pasteOrientation = isTurned ? 'TRANSPOSE' : 'NORMAL';
    const copyPaste = { source, destination, pasteType: type, pasteOrientation };
    open.format(method, cellCount(place), [{ copyPaste }]);
  };
  const toLines =
    (method: string, type: string) =>
    (sheet: SheetOrId, ...lines: number[]) => {
      const [column = 1, columnEnd = column, row = 1, rowEnd = row] = lines;
      const sheetId = typeof sheet === 'number' ? sheet : sheet.getSheetId();
      const columns = { startColumnIndex: column - 1, endColumnIndex: columnEnd };
      paste(method, { sheetId, startRowIndex: row - 1, endRowIndex: rowEnd, ...columns }, type);
    };
  const here = (destination: WholeRange) => {
    if (destination.getSheet().getParent().getId() === open.id) return placeOfRange(destination);
    throw new ServiceException('Target range and source range must be on the same spreadsheet.');
  };
  return {
    copyTo: (destination: WholeRange, how?: unknown, isTurned = false) =>
      paste('copyTo', gridRangeOf(here(destination)), pasteType(how), isTurned),
    copyValuesToRange: toLines('copyValuesToRange', 'PASTE_VALUES'),
    copyFormatToRange: toLines('copyFormatToRange', 'PASTE_FORMAT'),
    moveTo: (target: WholeRange) => {
      const { sheetId, row: rowIndex, column: columnIndex } = here(target);
      const destination = { sheetId, rowIndex, columnIndex };
      open.format('moveTo', cellCount(place), [
        { cutPaste: { source, destination, pasteType: 'PASTE_NORMAL' } },
      ]);
      return self();
    },
  };
}
