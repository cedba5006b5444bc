import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusEnd, isGoingOn } from '../focus';
import { useWords } from '../words';
import { type EditorProps, ending } from './editor';

/** A date, typed as one likes or chosen from the browser's calendar; Google decides what it is. */
export function DateEditor({ cell, typed, label, onDone, onCancel }: EditorProps) {
  const words = useWords().cell;
  const field = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    focusEnd(field.current);
    if (typed === null) field.current?.select();
  }, [typed]);

  function keyDown(event: KeyboardEvent) {
    const step = event.key === 'Tab' ? null : ending(event, typed !== null);
    if (step) {
      event.preventDefault();
      onDone((event.currentTarget as HTMLInputElement).value, step);
    } else if (event.key === 'Escape') onCancel();
  }

  function leave(event: FocusEvent) {
    const area = event.currentTarget as HTMLElement;
    const isInside = event.relatedTarget instanceof Node && area.contains(event.relatedTarget);
    if (!isInside && isGoingOn()) onDone(field.current?.value ?? '', null);
  }

  return (
    <div class="entry date" onFocusOut={leave}>
      <input
        ref={field}
        type="text"
        aria-label={label}
        defaultValue={typed ?? cell.entered}
        onKeyDown={keyDown}
      />
      <button
        type="button"
        class="quiet"
        onClick={() => calendar.current?.showPicker()}
        onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      >
        {words.pickDate}
      </button>
      <input
        ref={calendar}
        type="date"
        class="calendar"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => onDone(currentTarget.value, null)}
      />
    </div>
  );
}
