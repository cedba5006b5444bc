import { CellEditor } from '../grid/CellEditor';
import { headingOf } from '../grid/painting';
import { placeOnScreen } from '../grid/revo-grid';
import { over } from './placing';
import type { Sheet } from './use-sheet';

export interface EditorOverProps {
  readonly sheet: Sheet;
  /** What it is placed in. */
  readonly area: HTMLElement | null;
}

const width = 260;
const optionHeight = 36;

/** The editor of the cell that is being edited, over it. */
export function EditorOver({ sheet, area }: EditorOverProps) {
  const { picture, editing, edit, focus } = sheet;
  if (editing === null) return null;
  const { spot, typed } = editing;
  const cell = picture.cells.at(spot);
  const box = placeOnScreen(spot);
  const height = Math.min(cell.choices ? cell.choices.length + 2 : 1, 9) * optionHeight;
  return (
    <CellEditor
      key={`${spot.row} ${spot.column}`}
      {...{ spot, typed, cell }}
      heading={headingOf(picture, spot)}
      rowName={picture.cells.at({ ...spot, column: picture.layout.columns[0] ?? 0 }).text}
      style={box && area ? over(box, area.getBoundingClientRect(), { width, height }) : {}}
      onDone={sheet.finish}
      onCancel={() => {
        edit(null);
        focus();
      }}
    />
  );
}
