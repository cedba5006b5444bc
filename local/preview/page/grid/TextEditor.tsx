import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusEnd, isGoingOn } from '../focus';
import { type EditorProps, ending } from './editor';

/** Free text. Alt and Enter begin a new line; arrows end what was begun by typing. */
export function TextEditor({ cell, typed, label, onDone, onCancel }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => focusEnd(field.current), []);

  function keyDown(event: KeyboardEvent) {
    const area = event.currentTarget as HTMLTextAreaElement;
    const step = ending(event, typed !== null);
    if (step) {
      event.preventDefault();
      onDone(area.value, step);
    } else if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && event.altKey) {
      area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
    }
  }

  return (
    <textarea
      ref={field}
      class="entry"
      rows={1}
      aria-label={label}
      defaultValue={typed ?? cell.entered}
      onKeyDown={keyDown}
      onBlur={({ currentTarget }) => isGoingOn() && onDone(currentTarget.value, null)}
    />
  );
}
