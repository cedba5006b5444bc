import type { RehearsalMessages } from './messages';
import type { Progress } from './rehearsal';

/** Where a progress bar is drawn: the part of a terminal it needs. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A bar on one line that is drawn over and over. */
export interface Bar {
  /** Says what is being done, and how much of it all is done, from 0 to 1. */
  draw(label: string, done: number): void;
  clear(): void;
}

const width = 24;
const clearLine = '\r\u001b[K';

/** A bar on a terminal; elsewhere nothing is drawn. */
export function barOn(terminal: Terminal): Bar {
  const isTerminal = terminal.isTTY === true;
  return {
    draw: (label, done) => {
      if (!isTerminal) return;
      const filled = Math.round(done * width);
      terminal.write(`${clearLine}${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${label}`);
    },
    clear: () => {
      if (isTerminal) terminal.write(clearLine);
    },
  };
}

/** The bar of a rehearsal, which names its stages. */
export function progressBar(
  terminal: Terminal,
  { stages }: RehearsalMessages,
): { readonly progress: Progress; clear(): void } {
  const { draw, clear } = barOn(terminal);
  return { progress: (stage, done) => draw(stages[stage], done), clear };
}
