import { once } from 'node:events';
import { isCommand } from './command';
import { inspectTable } from './inspect/inspection';
import { jsonPieces } from './inspect/json';
import { inspectMessages, readOptions } from './inspect/options';
import { paintFor, storyOf } from './inspect/story';
import { readAnyFile } from './read-file';

/** Where an inspection says what it has to say. */
export interface Output {
  write(text: string): Promise<void>;
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
    for (const piece of jsonPieces(inspection)) await output.write(piece);
    await output.write('\n');
  } else {
    const lines = storyOf(
      inspection,
      inspectMessages[options.language],
      paintFor(output.isTerminal),
    );
    await output.write(`${lines.join('\n')}\n`);
  }
  return 0;
}

/** Writes at the pace of the reader, so that nothing piles up before a slow pipe. */
async function written(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

if (isCommand(import.meta.url)) {
  const output: Output = {
    write: (text) => written(process.stdout, text),
    complain: (text) => process.stderr.write(text),
    isTerminal: process.stdout.isTTY === true,
  };
  // A reader such as `head` may have seen enough.
  process.stdout.once('error', () => process.exit(0));
  void inspectCommand(process.argv.slice(2), output).then((code) => {
    process.exitCode = code;
  });
}
