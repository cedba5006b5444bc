import type { SupportLevel } from '../domain/contact';
import { fold } from '../domain/fold';
import type { JourneyStatus } from '../domain/journey';
import { type MailKind, type MailState, mailStates } from '../domain/mail';
import type { PathItemKind } from '../domain/path';
import type { OurTab, RecordTabName } from './tab-names';

/** The words on the tabs the add-on makes, in the campaign's language. */
export interface Words {
  readonly tabs: Readonly<Record<OurTab, string>>;
  readonly headings: Readonly<Record<RecordTabName, Readonly<Record<string, string>>>>;
  readonly kinds: Readonly<Record<PathItemKind, string>>;
  readonly statuses: Readonly<Record<JourneyStatus, string>>;
  readonly levels: Readonly<Record<NonNullable<SupportLevel>, string>>;
  readonly mail: {
    readonly kinds: Readonly<Record<MailKind, string>>;
    readonly states: Readonly<Record<MailState, string>>;
  };
  readonly script: { readonly script: string; readonly rules: string };
  readonly callSheet: {
    readonly contact: string;
    readonly name: string;
    readonly phone: string;
    readonly outcome: string;
    readonly supportLevel: string;
    readonly callBackOn: string;
    readonly notes: string;
    readonly attempts: string;
    readonly nextCallFrom: string;
    readonly language: string;
    readonly area: string;
  };
  readonly choices: { readonly outcomes: string; readonly levels: string };
  readonly index: { readonly title: string; readonly volunteer: string; readonly contacts: string };
  readonly template: string;
  readonly written: {
    readonly id: string;
    readonly supportLevel: string;
    readonly doNotCall: string;
    readonly doNotCallSince: string;
    readonly yes: string;
  };
  readonly summary: {
    readonly title: string;
    readonly contacts: string;
    readonly untouched: string;
    readonly attempted: string;
    readonly attempts: string;
    readonly completed: string;
    readonly abandoned: string;
    readonly followUps: string;
    readonly doNotCall: string;
    readonly total: string;
    readonly byLevel: string;
    readonly byVolunteer: string;
  };
}

const levels = [1, 2, 3, 4, 5] as const;

/** A support level in words, `''` when it is unknown. */
export function levelWord(level: SupportLevel, words: Words): string {
  return level === null ? '' : words.levels[level];
}

/** The support level of its word in any of the languages, null for any other text. */
export function levelOfWord(word: string, spoken: readonly Words[]): SupportLevel {
  const isWord = (level: NonNullable<SupportLevel>) =>
    spoken.some((words) => fold(words.levels[level]) === fold(word));
  return levels.find(isWord) ?? null;
}

/** The kind of a step or reason of its word in any of the languages: any other text is a step. */
export function kindOfWord(word: string, spoken: readonly Words[]): PathItemKind {
  const kinds: readonly PathItemKind[] = ['completion', 'abandonment'];
  const isWord = (kind: PathItemKind) =>
    spoken.some((words) => fold(words.kinds[kind]) === fold(word));
  return kinds.find(isWord) ?? 'step';
}

/** The state of a mail of its word in any of the languages, null for any other text. */
export function mailStateOfWord(word: string, spoken: readonly Words[]): MailState | null {
  const isWord = (state: MailState) =>
    spoken.some((words) => fold(words.mail.states[state]) === fold(word));
  return mailStates.find(isWord) ?? null;
}
