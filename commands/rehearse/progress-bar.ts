import type { RehearsalMessages } from './messages';
import type { Progress } from './rehearsal';

/** Where a progress bar is drawn: the part of a terminal it needs. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const width = 24;
const clearLine = '\r\u001b[K';

/** A progress bar on one line of a terminal; elsewhere nothing is drawn. */
export function progressBar(
  terminal: Terminal,
  messages: RehearsalMessages,
): { readonly progress: Progress; clear(): void } {
  const isTerminal = terminal.isTTY === true;
  return {
    progress: (stage, done) => {
      if (!isTerminal) return;
      const filled = Math.round(done * width);
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
      terminal.write(`${clearLine}${bar} ${messages.stages[stage]}`);
    },
    clear: () => {
      if (isTerminal) terminal.write(clearLine);
    },
  };
}
