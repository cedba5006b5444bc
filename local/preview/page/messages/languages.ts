import { en, type Messages } from './en';
import { fr } from './fr';

export type Language = 'en' | 'fr';

/** Everything the page says itself, by language. */
export const languages: Readonly<Record<Language, Messages>> = { en, fr };
