import { placeOnScreen } from '../grid/revo-grid';
import { useWords } from '../words';
import { beside } from './placing';
import type { Sheet } from './use-sheet';

export interface CellNotesProps {
  readonly sheet: Sheet;
  /** What it is placed in. */
  readonly area: HTMLElement | null;
  onLink(href: string): void;
}

const width = 320;

/** What is said beside a cell: Google's refusal of the last edit, or the active cell's note and link. */
export function CellNotes({ sheet, area, onLink }: CellNotesProps) {
  const words = useWords().cell;
  const { picture, edits, editing } = sheet;
  const { notice } = edits;
  const { active } = picture.selection;
  const { note, link, text } = picture.cells.at(active);
  const isQuiet = notice === null && editing === null;
  const styleAt = (spot: typeof active) => {
    const cell = placeOnScreen(spot);
    return cell && area ? beside(cell, area.getBoundingClientRect(), width) : {};
  };
  return (
    <>
      <div role="alert">
        {notice?.isRefusal && (
          <div class="near refusal" style={styleAt(notice.spot)}>
            <p>{notice.text}</p>
            <button type="button" class="quiet" onClick={edits.dismiss}>
              {words.dismiss}
            </button>
          </div>
        )}
      </div>
      <div role="status">
        {notice && !notice.isRefusal && (
          <p class="near note" style={styleAt(notice.spot)}>
            {notice.text}
          </p>
        )}
        {isQuiet && note && (
          <p class="near note" style={styleAt(active)}>
            {note}
          </p>
        )}
      </div>
      {isQuiet && link && (
        <p class="near note" style={styleAt(active)}>
          <a
            href={link}
            onClick={(event) => {
              event.preventDefault();
              onLink(link);
            }}
          >
            {words.follow} {text}
          </a>
        </p>
      )}
    </>
  );
}
