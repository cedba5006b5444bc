import { useLayoutEffect } from 'preact/hooks';
import type { ComboboxProps } from './Combobox';

export interface OptionsProps<Choice>
  extends Pick<
    ComboboxProps<Choice>,
    'listLabel' | 'nothing' | 'textOf' | 'show' | 'isChosen' | 'onPick'
  > {
  readonly id: string;
  readonly found: readonly Choice[];
  /** Which one Enter picks. */
  readonly place: number;
}

/** The list under a field that has the focus and the keys. */
export function Options<Choice>({ id, found, place, ...props }: OptionsProps<Choice>) {
  useLayoutEffect(
    () => document.getElementById(`${id}-${place}`)?.scrollIntoView({ block: 'nearest' }),
    [id, place],
  );
  return (
    <>
      <div role="listbox" id={id} aria-label={props.listLabel}>
        {found.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys.
          <div
            key={props.textOf(choice)}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === place}
            class={props.isChosen(choice) ? 'chosen' : ''}
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => props.onPick(choice)}
          >
            {props.show(choice)}
          </div>
        ))}
      </div>
      {found.length === 0 && <p role="status">{props.nothing}</p>}
    </>
  );
}
