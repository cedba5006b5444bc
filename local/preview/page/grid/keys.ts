import type { Step } from './selection';

/** What a key asks of the grid, its editor being closed. */
export type Wish =
  | { readonly kind: 'move'; readonly step: Step }
  | { readonly kind: 'extend'; readonly step: Step }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'tick' }
  | { readonly kind: 'dismiss' }
  | { readonly kind: 'follow' }
  | { readonly kind: 'select-all' }
  | { readonly kind: 'type'; readonly text: string };

/** The part of a keyboard event that says what was pressed. */
export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const page = 15;
const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};
const jumps: Readonly<Record<string, Step>> = {
  PageUp: { down: -page, right: 0 },
  PageDown: { down: page, right: 0 },
  Home: { down: 0, right: -Infinity },
  End: { down: 0, right: Infinity },
};
const plain: Readonly<Record<string, Wish>> = {
  Enter: { kind: 'edit' },
  F2: { kind: 'edit' },
  Escape: { kind: 'dismiss' },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'clear' },
};

/** What a key asks, or null for one that is left to the browser. */
export function wishOf(press: Press): Wish | null {
  const isCommand = press.ctrlKey || press.metaKey;
  if (press.altKey) return alternative(press);
  const step = stepOf(press, isCommand);
  if (step) return { kind: press.shiftKey && press.key !== 'Tab' ? 'extend' : 'move', step };
  return isCommand ? command(press) : typing(press);
}

function command({ key }: Press): Wish | null {
  return key.toLowerCase() === 'a' ? { kind: 'select-all' } : null;
}

function typing({ key }: Press): Wish | null {
  // What a dead key begins is typed into the editor that it opens.
  if (key === 'Dead') return { kind: 'type', text: '' };
  return key.length === 1 ? { kind: 'type', text: key } : (plain[key] ?? null);
}

/** Alt with an arrow opens a dropdown, Alt with Enter follows a link. */
function alternative({ key }: Press): Wish | null {
  if (key === 'ArrowDown') return { kind: 'edit' };
  return key === 'Enter' ? { kind: 'follow' } : null;
}

function stepOf({ key, shiftKey }: Press, isCommand: boolean): Step | undefined {
  if (key === 'Tab') return { down: 0, right: shiftKey ? -1 : 1 };
  const arrow = arrows[key];
  if (!isCommand) return arrow ?? jumps[key];
  if (arrow) return { down: far(arrow.down), right: far(arrow.right) };
  if (key === 'Home') return { down: -Infinity, right: -Infinity };
  return key === 'End' ? { down: Infinity, right: Infinity } : undefined;
}

function far(steps: number): number {
  return steps === 0 ? 0 : steps * Infinity;
}
