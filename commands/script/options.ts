import { parseArgs } from 'node:util';
import type { Language } from '../../src/domain/language';
import { script as english } from '../../src/messages/en/script';
import { script as french } from '../../src/messages/fr/script';
import type { OptionsRead } from '../command';

/** Everything that running a script says. */
export type ScriptMessages = typeof english;

/** What running a script says, in each language. */
export const scriptMessages: Readonly<Record<Language, ScriptMessages>> = {
  en: english,
  fr: french,
};

/** Which script was asked for, and with what. */
export interface ScriptOptions {
  readonly folder: string;
  readonly functionName: string;
  readonly workbook: string | null;
  readonly user: string;
  readonly language: Language;
  readonly json: boolean;
}

const given = {
  workbook: { type: 'string' },
  as: { type: 'string', default: 'me@example.org' },
  language: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
} as const;

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: given, allowPositionals: true });
  } catch {
    return null;
  }
}

/** Reads the words after the command, or says how they should be. */
export function readOptions(words: readonly string[]): OptionsRead<ScriptOptions> {
  const found = parsed(words);
  const [folder, functionName, ...rest] = found?.positionals ?? [];
  const language = found?.values.language ?? 'en';
  const { stopped } = scriptMessages[language === 'fr' ? 'fr' : 'en'];
  if (!(found && folder && functionName) || rest.length > 0) {
    return { ok: false, message: stopped.usage };
  }
  if (language !== 'en' && language !== 'fr') {
    return { ok: false, message: stopped.language(language) };
  }
  const { as: user, workbook = null, json } = found.values;
  if (!/^[^\s@]+@[^\s@]+$/.test(user)) return { ok: false, message: stopped.address(user) };
  return { ok: true, options: { folder, functionName, workbook, user, language, json } };
}
