import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../domain/language';
import { type SidebarMessages, sidebarMessagesIn } from '../messages/sidebar';

/** The language the sidebar speaks. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Everything the sidebar says, in the language it speaks. */
export function useWords(): SidebarMessages {
  return sidebarMessagesIn(useLanguage());
}

const remembered = 'phone-bank-language';

/** The language chosen in this browser, or null; a browser that remembers nothing has none. */
export function chosenLanguage(): Language | null {
  try {
    const chosen = localStorage.getItem(remembered);
    return chosen === 'en' || chosen === 'fr' ? chosen : null;
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(remembered, language);
  } catch {
    // Some browsers keep nothing for a page within a page: the choice lasts until it is closed.
  }
}
