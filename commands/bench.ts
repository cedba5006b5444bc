import { type Job, ways } from './bench/measure';
import { type BenchOptions, benchMessages, readOptions } from './bench/options';
import { resultOf } from './bench/result';
import type { Measurement } from './bench/rows';
import { storyOf } from './bench/story';
import { measureAll } from './bench/workers';
import { type Output, runIfStarted } from './command';
import { barOn, type Terminal } from './rehearse/progress-bar';

/** The measurements of each size together, in the order of the ways. */
function bySize(measurements: readonly Measurement[]): Measurement[] {
  const sizes = [...new Set(measurements.map(({ volunteers }) => volunteers))];
  return sizes.map((volunteers) => {
    const together = measurements.filter((one) => one.volunteers === volunteers);
    const rows = together.flatMap((one) => one.rows);
    return { volunteers, journeys: together[0]?.journeys ?? 0, rows };
  });
}

/** Measures with a bar that says how far it is. */
async function measureWithBar({ sizes, language }: BenchOptions, terminal: Terminal) {
  const messages = benchMessages[language];
  const jobs = sizes.flatMap((size) => ways.map((way): Job => ({ size, way, language })));
  const bar = barOn(terminal);
  try {
    return await measureAll(jobs, ({ size, way }, finished) => {
      const label = messages.measuring(size, messages.ways[way], finished, jobs.length);
      bar.draw(label, finished / jobs.length);
    });
  } finally {
    bar.clear();
  }
}

/** Compares as the words ask for; the number is the command's exit code. */
export async function benchCommand(words: readonly string[], output: Output): Promise<number> {
  const read = readOptions(words);
  if (!read.ok) {
    output.complain(read.message);
    return 1;
  }
  const { options } = read;
  const start = performance.now();
  const measurements = bySize(await measureWithBar(options, output.terminal));
  if (options.json) {
    output.print(JSON.stringify(resultOf(measurements), null, 2));
    return 0;
  }
  for (const line of storyOf(measurements, options.language)) output.print(line);
  const { finished } = benchMessages[options.language];
  output.print(`\n${finished((performance.now() - start) / 1000)}`);
  return 0;
}

runIfStarted(import.meta.url, benchCommand);
