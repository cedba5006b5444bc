import { sheetById } from '../store/lookup';
import { formattedText } from '../store/reading';
import { cellCount, first, gridRangeOf, mapCells } from './place';
import type { RangeContext } from './range-context';
import { refuseOtherSize } from './range-format';
import { cellOfRichText, richTextOfCell } from './rich-text';

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Texts with formats and links in the cells of a range (class Range); they are never read as typed. */
export function richTextMembers({ open, place, self }: RangeContext) {
  const { sheetId } = place;
  const read = (method: string) =>
    open.read(method, cellCount(place), (state) => {
      const rows = sheetById(state, sheetId)?.rows ?? [];
      return mapCells(place, (row, column) =>
        richTextOfCell(rows[row]?.[column], formattedText(state, sheetId, row, column)),
      );
    });
  const write = (method: string, values: readonly (readonly RichText[])[]) => {
    refuseOtherSize(place, values);
    const rows = values.map((row) => ({ values: row.map(cellOfRichText) }));
    const fields = 'userEnteredValue,textFormatRuns';
    const updateCells = { range: gridRangeOf(place), rows, fields };
    open.format(method, cellCount(place), [{ updateCells }]);
    return self();
  };
  return {
    getRichTextValue: () => first(read('getRichTextValue')),
    getRichTextValues: () => read('getRichTextValues'),
    setRichTextValue: (value: RichText) =>
      write(
        'setRichTextValue',
        mapCells(place, () => value),
      ),
    setRichTextValues: (values: readonly (readonly RichText[])[]) =>
      write('setRichTextValues', values),
  };
}
