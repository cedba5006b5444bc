import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en, type Messages } from './messages/en';
import { fr } from './messages/fr';

export type Language = 'en' | 'fr';

/** Everything the page says itself, by language. */
export const languages: Readonly<Record<Language, Messages>> = { en, fr };

/** The words of the page, given to everything in it. */
export const Words = createContext<Messages>(en);

export function useWords(): Messages {
  return useContext(Words);
}
