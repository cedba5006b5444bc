import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Output, runIfStarted } from './command';
import { spreadsheetsOf } from './rehearse/call-sheets';
import type { Campaign } from './rehearse/campaign';
import { readInputs } from './rehearse/inputs';
import { messagesFor, Stopped } from './rehearse/messages';
import { type RehearseOptions, readOptions } from './rehearse/options';
import { progressBar } from './rehearse/progress-bar';
import { rehearse } from './rehearse/rehearsal';
import { resultOf } from './rehearse/result';
import { storyOf } from './rehearse/story';
import { writeSpreadsheet } from './spreadsheet-file';

/** A title as the name of a file, told apart by a number where titles are alike. */
function fileNames(titles: readonly string[]): readonly string[] {
  const plain = titles.map((title) => title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim());
  return plain.map((name, index) => {
    const before = plain.slice(0, index).filter((other) => other === name).length;
    return `${name}${before === 0 ? '' : ` (${before + 1})`}.xlsx`;
  });
}

/** Writes every spreadsheet of the campaign into a folder, and says how many there are. */
async function writeAll({ google }: Campaign, out: string): Promise<number> {
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), out);
  await mkdir(folder, { recursive: true });
  const spreadsheets = spreadsheetsOf(google);
  const names = fileNames(spreadsheets.map(({ properties }) => properties.title));
  for (const [index, state] of spreadsheets.entries()) {
    await writeSpreadsheet(join(folder, names[index] ?? `${index}.xlsx`), state);
  }
  return spreadsheets.length;
}

async function run(options: RehearseOptions, output: Output): Promise<void> {
  const start = performance.now();
  const inputs = await readInputs(options);
  const language = options.language ?? inputs.language;
  const messages = messagesFor(language);
  const bar = progressBar(output.terminal, messages);
  try {
    const { campaign, rehearsed } = rehearse(inputs, options, bar.progress);
    bar.clear();
    if (options.json) output.print(JSON.stringify(resultOf(rehearsed), null, 2));
    else for (const line of storyOf(inputs, rehearsed, language)) output.print(line);
    if (options.out !== null) {
      bar.progress('write', 0);
      const files = await writeAll(campaign, options.out);
      bar.clear();
      if (!options.json) output.print(messages.written(files, options.out));
    }
    if (!options.json) output.print(messages.finished((performance.now() - start) / 1000));
  } finally {
    bar.clear();
  }
}

/** Rehearses a campaign as the words ask for; the number is the command's exit code. */
export async function rehearseCommand(words: readonly string[], output: Output): Promise<number> {
  const read = readOptions(words);
  if (!read.ok) {
    output.complain(read.message);
    return 1;
  }
  try {
    await run(read.options, output);
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    output.complain(error.message);
    return 1;
  }
}

runIfStarted(import.meta.url, rehearseCommand);
