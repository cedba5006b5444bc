import type { Cell } from './cells';
import type { Step } from './selection';

/** What an editor of any kind is given. */
export interface EditorProps {
  readonly cell: Cell;
  /** What a person typed to open it, or null where they opened it to change what is there. */
  readonly typed: string | null;
  readonly label: string;
  /** Hands in what was entered, and where the person goes next. */
  onDone(text: string, next: Step | null): void;
  onCancel(): void;
}

const next: Readonly<Record<string, Step>> = {
  Enter: { down: 1, right: 0 },
  Tab: { down: 0, right: 1 },
};
const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

/** Where a key that ends an entry leads, or null for a key that does not end it. */
export function ending(
  { key, shiftKey, altKey, isComposing }: KeyboardEvent,
  isTypedOver: boolean,
): Step | null {
  if (isComposing || altKey) return null;
  const step = next[key] ?? (isTypedOver ? arrows[key] : undefined);
  if (step === undefined) return null;
  return shiftKey && next[key] ? { down: -step.down, right: -step.right } : step;
}
