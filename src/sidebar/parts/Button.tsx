import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  /** One blue button a page: the one that does what the page is for. @default 'secondary' */
  readonly kind?: 'primary' | 'secondary' | 'plain';
  readonly disabled?: boolean;
  /** A name for screen readers where the text alone does not say enough. */
  readonly label?: string;
}

export function Button({ onPress, children, kind = 'secondary', disabled, label }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      disabled={disabled ?? false}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
