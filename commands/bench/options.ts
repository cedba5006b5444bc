import { parseArgs } from 'node:util';
import type { Language } from '../../src/domain/language';
import { bench as english } from '../../src/messages/en/bench';
import { bench as french } from '../../src/messages/fr/bench';
import type { OptionsRead } from '../command';
import { allSizes, type Size } from './sized-campaign';

/** Everything the comparison says. */
export type BenchMessages = typeof english;

/** What the comparison says, in each language. */
export const benchMessages: Readonly<Record<Language, BenchMessages>> = {
  en: english,
  fr: french,
};

/** What is to be compared, and how it is told. */
export interface BenchOptions {
  readonly sizes: readonly Size[];
  readonly language: Language;
  readonly json: boolean;
}

const given = {
  sizes: { type: 'string', default: allSizes.join(',') },
  language: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
} as const;

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: given }).values;
  } catch {
    return null;
  }
}

/** What the words after `npm run bench --` ask for, or why they cannot be understood. */
export function readOptions(words: readonly string[]): OptionsRead<BenchOptions> {
  const values = parsed(words);
  if (values === null) return { ok: false, message: english.stopped.usage };
  const { language, json } = values;
  if (language !== 'en' && language !== 'fr') {
    return { ok: false, message: english.stopped.value('language', language, 'en, fr') };
  }
  const wanted = values.sizes.split(',');
  const wrong = wanted.find((word) => !allSizes.some((size) => String(size) === word));
  if (wrong !== undefined) {
    const { stopped } = benchMessages[language];
    return { ok: false, message: stopped.value('sizes', wrong, allSizes.join(', ')) };
  }
  const sizes = allSizes.filter((size) => wanted.includes(String(size)));
  return { ok: true, options: { sizes, language, json } };
}
