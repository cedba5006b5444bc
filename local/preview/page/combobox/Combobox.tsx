import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusEnd, isGoingOn } from '../focus';
import { matching } from './matching';
import { Options } from './Options';

export interface ComboboxProps<Choice> {
  readonly label: string;
  readonly listLabel: string;
  /** Said where nothing matches. */
  readonly nothing: string;
  readonly choices: readonly Choice[];
  readonly textOf: (choice: Choice) => string;
  readonly show: (choice: Choice) => ComponentChildren;
  readonly isChosen: (choice: Choice) => boolean;
  /** What is in the field to begin with. */
  readonly typed: string;
  readonly placeholder?: string;
  onPick(choice: Choice, key?: KeyboardEvent): void;
  /** Enter or Tab where nothing matches, or leaving after typing. */
  onText?(text: string, key?: KeyboardEvent): void;
  onCancel(): void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
};

/** A field that filters a list under it; arrows choose, Enter picks, a finger needs no keyboard. */
export function Combobox<Choice>(props: ComboboxProps<Choice>) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { found, place, filter, keyDown, leave } = useChoosing(props);
  useLayoutEffect(() => focusEnd(field.current), []);
  return (
    <div class="combobox">
      <input
        ref={field}
        role="combobox"
        aria-label={props.label}
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${place}` : undefined}
        autocomplete="off"
        inputMode={props.onText && matchMedia('(pointer: coarse)').matches ? 'none' : 'text'}
        placeholder={props.placeholder}
        defaultValue={props.typed}
        onInput={({ currentTarget }) => filter(currentTarget.value)}
        onKeyDown={keyDown}
        onBlur={leave}
      />
      <Options {...props} {...{ id, found, place }} />
    </div>
  );
}

/** What is found for what is typed, which of it Enter picks, and what keys do. */
function useChoosing<Choice>(props: ComboboxProps<Choice>) {
  const [typed, setTyped] = useState(props.typed);
  const found = matching(props.choices, typed, props.textOf);
  const [place, setPlace] = useState(() => Math.max(0, found.findIndex(props.isChosen)));

  function pick(key: KeyboardEvent) {
    const choice = found[place];
    if (choice !== undefined) props.onPick(choice, key);
    else props.onText?.(typed, key);
  }
  function keyDown(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step !== undefined) setPlace(Math.min(Math.max(place + step, 0), found.length - 1));
    else if (event.key === 'Enter' || (event.key === 'Tab' && props.onText)) pick(event);
    else if (event.key === 'Escape') props.onCancel();
    else return;
    event.preventDefault();
  }
  function filter(text: string) {
    setTyped(text);
    setPlace(0);
  }
  function leave() {
    if (!isGoingOn()) return;
    if (typed === props.typed) props.onCancel();
    else props.onText?.(typed);
  }
  return { found, place, filter, keyDown, leave };
}
