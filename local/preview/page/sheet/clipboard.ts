import { clipboardText } from '../grid/clipboard';
import { rectangleOf } from '../grid/selection';
import type { Sheet } from './use-sheet';

/** Copies what is shown of the selected cells; what is pasted goes to the server as it is. */
export function clipboardOf({ picture: { cells, layout, selection }, edits }: Sheet) {
  const { top, left, bottom, right } = rectangleOf(selection);
  return {
    onCopy(event: ClipboardEvent) {
      const columns = layout.columns.filter((column) => column >= left && column <= right);
      const rows = layout.rows.filter((row) => row >= top && row <= bottom);
      const texts = rows.map((row) => columns.map((column) => cells.at({ row, column }).text));
      event.clipboardData?.setData('text/plain', clipboardText(texts));
      event.preventDefault();
    },
    onPaste(text: string) {
      edits.paste({ row: top, column: left }, text);
    },
  };
}
