import { type Output, runIfStarted } from './command';
import {
  readOptions,
  type ScriptMessages,
  type ScriptOptions,
  scriptMessages,
} from './script/options';
import { type Missing, runFolder } from './script/run';
import { storyOf } from './script/story';

function wordsFor(missing: Missing, options: ScriptOptions, { stopped }: ScriptMessages): string {
  if (missing.kind === 'function') return stopped.noFunction(options.functionName, missing.known);
  if (missing.kind === 'workbook') return stopped.workbook(options.workbook ?? '');
  return stopped.folder(options.folder);
}

/** Runs a function of a script's folder as the words ask for; the number is the command's exit code. */
export async function scriptCommand(
  words: readonly string[],
  output: Omit<Output, 'terminal'>,
): Promise<number> {
  const read = readOptions(words);
  if (!read.ok) {
    output.complain(read.message);
    return 1;
  }
  const { options } = read;
  const messages = scriptMessages[options.language];
  const result = await runFolder(options);
  if (!result.ok) {
    output.complain(wordsFor(result.missing, options, messages));
    return 1;
  }
  const { report } = result;
  if (options.json) output.print(JSON.stringify(report, null, 2));
  else for (const line of storyOf(report, messages)) output.print(line);
  return report.stop === null ? 0 : 1;
}

runIfStarted(import.meta.url, scriptCommand);
