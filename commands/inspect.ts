import { pathToFileURL } from 'node:url';
import { inspectTable } from './inspect/inspection';
import { jsonPieces } from './inspect/json';
import { inspectMessages, readOptions } from './inspect/options';
import { paintFor, storyOf } from './inspect/story';
import { readAnyFile } from './read-file';

/** Where an inspection says what it has to say. */
export interface Output {
  write(text: string): unknown;
  complain(text: string): unknown;
  readonly isTerminal: boolean;
}

/** Inspects a contact file as the words ask for; the number is the command's exit code. */
export async function inspectCommand(words: readonly string[], output: Output): Promise<number> {
  const read = readOptions(words);
  if (!read.ok) {
    output.complain(`${read.message}\n`);
    return 1;
  }
  const { options } = read;
  const file = await readAnyFile(options.file, options.language);
  if (!file.ok) {
    output.complain(`${file.message}\n`);
    return 1;
  }
  const inspection = inspectTable(file, options);
  if (options.json) {
    for (const piece of jsonPieces(inspection)) output.write(piece);
    output.write('\n');
  } else {
    const lines = storyOf(
      inspection,
      inspectMessages[options.language],
      paintFor(output.isTerminal),
    );
    output.write(`${lines.join('\n')}\n`);
  }
  return 0;
}

/** This file is the command when Node was started with it. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const output: Output = {
    write: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    isTerminal: process.stdout.isTTY === true,
  };
  void inspectCommand(process.argv.slice(2), output).then((code) => {
    process.exitCode = code;
  });
}
