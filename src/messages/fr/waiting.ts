import type { waiting as english } from '../en/waiting';

/** Pourquoi un bénévole ne peut pas ouvrir sa feuille d’appel, après deux points. */
export const waiting: typeof english = {
  'no-address': 'aucune adresse e-mail n’est connue',
  'no-google-account': 'cette personne n’a pas de compte Google',
  'not-taking-part': 'cette personne ne participe pas',
  removed: 'cette personne a été retirée',
  'no-link': 'cette personne n’a pas encore de lien personnel',
  refused: 'Google a refusé le partage avec son adresse',
  'not-yet': 'le partage avec cette personne n’a pas encore eu lieu',
};
