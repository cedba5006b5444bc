import { parseArgs } from 'node:util';
import type { Language } from '../../src/domain/language';
import { languageOf } from '../../src/messages/language';
import { previewMessages } from './messages';

/** What the preview was asked to be. */
export interface PreviewOptions {
  readonly contacts: string | null;
  readonly volunteers: string | null;
  /** Null where the files, or what was done last, decide. */
  readonly language: Language | null;
  /** The language of the person who started it. */
  readonly spoken: Language;
  /** 0 for any that is free. */
  readonly port: number;
  readonly openBrowser: boolean;
}

export type ReadOptions =
  | { readonly ok: true; readonly options: PreviewOptions }
  | { readonly ok: false; readonly message: string };

const given = {
  contacts: { type: 'string' },
  volunteers: { type: 'string' },
  language: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean', default: false },
} as const;

/** The surroundings of a command, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The language of whoever works at this computer. */
function languageHere({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return languageOf(
    LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale,
  );
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: given }).values;
  } catch {
    return null;
  }
}

const isLanguage = (text: string | undefined): text is Language => text === 'en' || text === 'fr';

const isPort = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535;

/** What the words after `npm start --` ask for, or why they cannot be understood. */
export function readOptions(words: readonly string[], environment: Environment): ReadOptions {
  const here = languageHere(environment);
  const values = parsed(words);
  if (values === null) return { ok: false, message: previewMessages[here].stopped.usage };
  const { contacts = null, volunteers = null, language, port } = values;
  const spoken = isLanguage(language) ? language : here;
  const { stopped } = previewMessages[spoken];
  if (language !== undefined && !isLanguage(language)) {
    return { ok: false, message: stopped.language(language) };
  }
  if (port !== undefined && !isPort(port)) return { ok: false, message: stopped.port(port) };
  const openBrowser = !values['no-open'] && !environment.CI;
  const rest = { language: language ?? null, spoken, port: Number(port ?? 0), openBrowser };
  return { ok: true, options: { contacts, volunteers, ...rest } };
}
