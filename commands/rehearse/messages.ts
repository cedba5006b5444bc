import type { Language } from '../../src/domain/language';
import { problems as problemsInEnglish } from '../../src/messages/en/problems';
import { rehearse as english } from '../../src/messages/en/rehearse';
import { problems as problemsInFrench } from '../../src/messages/fr/problems';
import { rehearse as french } from '../../src/messages/fr/rehearse';
import type { Problem } from '../../src/protocol';

/** Everything a rehearsal says. */
export type RehearsalMessages = typeof english;

const all: Readonly<Record<Language, RehearsalMessages>> = { en: english, fr: french };
const problems = { en: problemsInEnglish, fr: problemsInFrench } as const;

/** What a rehearsal says, in one language. */
export function messagesFor(language: Language): RehearsalMessages {
  return all[language];
}

/** A problem of the add-on in the words its sidebar would use. */
export function wordsFor(problem: Problem, language: Language): string {
  const say: (facts: never) => string = problems[language][problem.code];
  return say(problem as never);
}

/** Ends a rehearsal; its message is for the person who started it. */
export class Stopped extends Error {}
