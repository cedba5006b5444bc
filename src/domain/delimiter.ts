import { DelimitedReader, type Delimiter } from './delimited';
import type { Table } from './table';
import { isBlank } from './text';

const candidates: readonly Delimiter[] = [';', ',', '\t', '|'];

/** As much of a file as is looked at to find its delimiter. */
export const delimiterSampleLength = 65_536;

/** The delimiter a first line such as `sep=;` announces, as Excel understands it. */
function announced(sample: string): Delimiter | null {
  const sign = /^sep=(.)[\r\n]/i.exec(sample)?.[1];
  return candidates.find((candidate) => candidate === sign) ?? null;
}

/**
 * The delimiter that cuts the sample into the most regular records, or null when each is one cell.
 *
 * Regular before wide: addresses full of commas do not outvote the semicolons between them.
 */
export function detectDelimiter(sample: string): Delimiter | null {
  if (sample === '') return ';';
  const scores = candidates.map((candidate) => ({
    candidate,
    score: regularity(sample, candidate),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return announced(sample) ?? (best.score > 0 ? best.candidate : null);
}

function regularity(sample: string, delimiter: Delimiter): number {
  const widths = cut(sample, delimiter)
    .filter((record) => !record.every(isBlank))
    .map((record) => record.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const shares = [...counts].map(
    ([width, count]) => (count / widths.length) ** 3 * Math.log2(width),
  );
  return Math.max(0, ...shares);
}

/** The records of a sample; the last one may be cut off and counts only when it is the only one. */
function cut(sample: string, delimiter: Delimiter): Table {
  const reader = new DelimitedReader({ delimiter });
  reader.push(sample.slice(0, delimiterSampleLength));
  const whole = [...reader.recordsSoFar()];
  if (sample.length > delimiterSampleLength && whole.length > 0) return whole;
  const finished = reader.finish();
  return finished.ok ? finished.table : whole;
}
