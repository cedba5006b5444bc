import type { Language } from '../domain/language';
import { en } from './en';
import { withFirmSpaces } from './firm-spaces';
import { fr } from './fr';
import { enSidebar } from './sidebar-en';
import { frSidebar } from './sidebar-fr';

const english = { ...en, ...enSidebar };

/** Everything the sidebar says: its own sentences, and those it shares with the add-on. */
export type SidebarMessages = typeof english;

const all: Readonly<Record<Language, SidebarMessages>> = {
  en: english,
  fr: withFirmSpaces({ ...fr, ...frSidebar }),
};

export function sidebarMessagesIn(language: Language): SidebarMessages {
  return all[language];
}
