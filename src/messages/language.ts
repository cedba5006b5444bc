import type { Language } from '../domain/language';
import { en, type Messages } from './en';
import { fr } from './fr';

const all: Readonly<Record<Language, Messages>> = { en, fr };

/** Everything the add-on says, in one language. */
export function messagesIn(language: Language): Messages {
  return all[language];
}

/** The language of a locale such as `fr_CA`: French where it is French, English everywhere else. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
