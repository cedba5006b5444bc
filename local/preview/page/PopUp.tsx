import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface PopUpProps {
  /** What the button shows. */
  readonly button: ComponentChildren;
  /** What the button is called, where that is not what it shows. */
  readonly name?: string | undefined;
  /** What the panel is called. */
  readonly title: string;
  readonly class?: string;
  children(close: () => void): ComponentChildren;
}

/** A button with a panel under it, closed by Escape, by a click elsewhere, or by leaving it. */
export function PopUp({ button, name, title, children, ...props }: PopUpProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useClosing(isOpen, whole, () => setOpen(false), close);
  return (
    <div ref={whole} class={`pop-up ${props.class ?? ''}`}>
      <button
        ref={opener}
        type="button"
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {button}
      </button>
      <section id={id} class="panel" aria-label={title} hidden={!isOpen}>
        {isOpen && children(close)}
      </section>
    </div>
  );
}

function useClosing(
  isOpen: boolean,
  whole: { readonly current: HTMLElement | null },
  onElsewhere: () => void,
  onEscape: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const stop = new AbortController();
    const { signal } = stop;
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) onElsewhere();
    };
    document.addEventListener('pointerdown', elsewhere, { signal });
    document.addEventListener('focusin', elsewhere, { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && onEscape(), { signal });
    return () => stop.abort();
  }, [isOpen]);
}
