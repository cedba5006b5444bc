import type { share as english } from '../en/share';

/** Les noms de ce qui est créé au partage des feuilles d’appel. */
export const share: typeof english = {
  workbookTitle: (campaign, number) => `${campaign} – feuilles d’appel ${number}`,
  fileTitle: (campaign, volunteer) => `${campaign} – ${volunteer}`,
};
