import { parseArgs } from 'node:util';
import type { Language } from '../../src/domain/language';
import type { SupportScale } from '../../src/domain/support-level';
import { inspect as english } from '../../src/messages/en/inspect';
import { inspect as french } from '../../src/messages/fr/inspect';
import { languageOf } from '../../src/messages/language';
import type { OptionsRead } from '../command';

/** What an inspection was asked to do. */
export interface InspectOptions {
  readonly file: string;
  readonly json: boolean;
  /** Null where the file's own numbers decide. */
  readonly region: string | null;
  readonly supportScale: SupportScale | null;
  readonly language: Language;
}

/** Everything an inspection says, in the language asked for. */
export const inspectMessages = { en: english, fr: french };

const scales: readonly string[] = ['1-is-strong', '5-is-strong'];
const languages: readonly string[] = ['en', 'fr'];
const region = /^[a-z]{2}$/i;

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    options: {
      json: { type: 'boolean', default: false },
      region: { type: 'string' },
      'support-scale': { type: 'string' },
      language: { type: 'string' },
    },
    allowPositionals: true,
  });
}

type Parsed = ReturnType<typeof parse>;

/** The language of the person's own terminal. */
function ownLanguage(): Language {
  return languageOf(process.env.LC_ALL || process.env.LANG || '');
}

function misfit({ values, positionals }: Parsed, language: Language): string | null {
  const messages = inspectMessages[language];
  const scale = values['support-scale'];
  if (positionals.length !== 1) return messages.usage;
  if (scale !== undefined && !scales.includes(scale)) {
    return messages.wrongOption('support-scale', scales.join(', '));
  }
  if (values.language !== undefined && !languages.includes(values.language)) {
    return messages.wrongOption('language', languages.join(', '));
  }
  return values.region === undefined || region.test(values.region)
    ? null
    : messages.wrongOption('region', 'FR, GB, US, BE, CH, CA…');
}

/** What the words after `npm run inspect --` ask for, or why they cannot be understood. */
export function readOptions(words: readonly string[]): OptionsRead<InspectOptions> {
  let parsed: Parsed;
  try {
    parsed = parse(words);
  } catch (error) {
    const { usage } = inspectMessages[ownLanguage()];
    return { ok: false, message: `${(error as Error).message}\n${usage}` };
  }
  const { values, positionals } = parsed;
  const language =
    values.language === 'en' || values.language === 'fr' ? values.language : ownLanguage();
  const message = misfit(parsed, language);
  if (message !== null) return { ok: false, message };
  return {
    ok: true,
    options: {
      file: positionals[0] ?? '',
      json: values.json,
      region: values.region?.toUpperCase() ?? null,
      supportScale: (values['support-scale'] as SupportScale | undefined) ?? null,
      language,
    },
  };
}
