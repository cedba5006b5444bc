import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Terminal } from './rehearse/progress-bar';

/** What the words after a command ask for, or why they cannot be understood. */
export type OptionsRead<Options> =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly message: string };

/** Where a command says what it has to say, and shows how far it is. */
export interface Output {
  print(line: string): void;
  complain(line: string): void;
  readonly terminal: Terminal;
}

/** Whether Node was started with the file of this address, as it is when the file is the command. */
export function isCommand(url: string): boolean {
  const [, startedWith] = process.argv;
  return startedWith !== undefined && url === pathToFileURL(realpathSync(startedWith)).href;
}

/** Runs a command where its file is what Node was started with; its number is the exit code. */
export function runIfStarted(
  url: string,
  command: (words: readonly string[], output: Output) => Promise<number>,
): void {
  if (!isCommand(url)) return;
  const output: Output = {
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
    terminal: process.stderr,
  };
  void command(process.argv.slice(2), output).then((code) => {
    process.exitCode = code;
  });
}
