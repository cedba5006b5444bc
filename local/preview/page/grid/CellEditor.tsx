import { useRef } from 'preact/hooks';
import { useWords } from '../words';
import { a1Of, type Spot } from './a1';
import type { Cell } from './cells';
import { DateEditor } from './DateEditor';
import { DropdownEditor } from './DropdownEditor';
import type { EditorProps } from './editor';
import { TextEditor } from './TextEditor';

export interface CellEditorProps extends Omit<EditorProps, 'label'> {
  readonly spot: Spot;
  /** What stands over the cell. */
  readonly heading: string;
  /** Whose row it is, as its first column says. */
  readonly rowName: string;
  /** Where it is drawn, in the area of the grid. */
  readonly style: Readonly<Record<string, string>>;
}

/** The editor of a cell over it, or on a small screen along its edge, where a thumb reaches. */
export function CellEditor({ spot, heading, rowName, style, ...editor }: CellEditorProps) {
  const words = useWords().cell;
  const isOver = useRef(false);
  const end = (act: () => void) => {
    if (isOver.current) return;
    isOver.current = true;
    act();
  };
  const Editor = editorFor(editor.cell);
  return (
    <div class={editor.cell.choices ? 'editor list' : 'editor'} style={style}>
      <header>
        <p aria-hidden="true">{[rowName, heading || a1Of(spot)].filter(Boolean).join(' · ')}</p>
        <button
          type="button"
          class="quiet"
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => end(editor.onCancel)}
        >
          {words.cancel}
        </button>
        {!editor.cell.choices && (
          // Whatever leaves the field hands in what is in it.
          <button type="button" class="primary" onClick={leaveField}>
            {words.done}
          </button>
        )}
      </header>
      <Editor
        {...editor}
        label={words.edit(a1Of(spot), heading)}
        onDone={(text, next) => end(() => editor.onDone(text, next))}
        onCancel={() => end(editor.onCancel)}
      />
    </div>
  );
}

function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function editorFor({ choices, isDate }: Cell) {
  if (choices) return DropdownEditor;
  return isDate ? DateEditor : TextEditor;
}
