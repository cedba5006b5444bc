import type { Language } from '../../src/domain/language';
import { preview as english } from '../../src/messages/en/preview';
import { preview as french } from '../../src/messages/fr/preview';

/** Everything the preview's command says. */
export type PreviewMessages = typeof english;

/** What the preview's command says, in each language. */
export const previewMessages: Readonly<Record<Language, PreviewMessages>> = {
  en: english,
  fr: french,
};
