import { parseArgs } from 'node:util';
import type { Where } from '../../src/domain/call-sheet';
import type { SupportLevel } from '../../src/domain/contact';
import type { Language } from '../../src/domain/language';
import type { SupportScale } from '../../src/domain/support-level';
import type { OptionsRead } from '../command';
import { messagesFor } from './messages';

/** What a rehearsal was asked to do. */
export interface RehearseOptions {
  readonly contacts: string | null;
  readonly volunteers: string | null;
  readonly support: readonly SupportLevel[];
  readonly where: Where;
  /** Null where the files decide. */
  readonly language: Language | null;
  readonly region: string | null;
  readonly supportScale: SupportScale | null;
  readonly json: boolean;
  readonly out: string | null;
}

const levels: Readonly<Record<string, SupportLevel>> = {
  'strong-support': 1,
  'weak-support': 2,
  undecided: 3,
  'weak-opponent': 4,
  'strong-opponent': 5,
};

/** What an option may be, where that is a closed list. */
const choices = {
  support: Object.keys(levels),
  where: ['workbook', 'here', 'files'],
  language: ['en', 'fr'],
  'support-scale': ['1-is-strong', '5-is-strong'],
} as const satisfies Record<string, readonly string[]>;

const given = {
  contacts: { type: 'string' },
  volunteers: { type: 'string' },
  support: { type: 'string', default: 'weak-support,undecided,weak-opponent' },
  where: { type: 'string', default: 'workbook' },
  language: { type: 'string' },
  region: { type: 'string' },
  'support-scale': { type: 'string' },
  json: { type: 'boolean', default: false },
  out: { type: 'string' },
} as const;

type Values = ReturnType<typeof parse>;

function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options: given, strict: true }).values;
}

const isLanguage = (text: string | undefined): text is Language => text === 'en' || text === 'fr';

/** The first option that is not one of what it may be. */
function misfit(values: Values): string | null {
  const { stopped } = messagesFor(isLanguage(values.language) ? values.language : 'en');
  for (const option of ['support', 'where', 'language', 'support-scale'] as const) {
    const allowed: readonly string[] = choices[option];
    const wrong = values[option]?.split(',').find((word) => !allowed.includes(word));
    if (wrong !== undefined) return stopped.value(option, wrong, allowed.join(', '));
  }
  return null;
}

function understand(values: Values): RehearseOptions {
  return {
    contacts: values.contacts ?? null,
    volunteers: values.volunteers ?? null,
    support: values.support.split(',').map((word) => levels[word] ?? null),
    where: values.where as Where,
    language: isLanguage(values.language) ? values.language : null,
    region: values.region?.toUpperCase() ?? null,
    supportScale: (values['support-scale'] as SupportScale | undefined) ?? null,
    json: values.json,
    out: values.out ?? null,
  };
}

/** What the words after `npm run rehearse --` ask for, or why they cannot be understood. */
export function readOptions(words: readonly string[]): OptionsRead<RehearseOptions> {
  try {
    const values = parse(words);
    const message = misfit(values);
    return message === null ? { ok: true, options: understand(values) } : { ok: false, message };
  } catch (error) {
    const { usage } = messagesFor('en').stopped;
    return { ok: false, message: `${(error as Error).message}\n${usage}` };
  }
}
