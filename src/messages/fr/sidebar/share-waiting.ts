import type { waiting as english } from '../../en/sidebar/share-waiting';

/** Pourquoi un bénévole ne peut pas ouvrir sa feuille d’appel, après deux points. */
export const waiting: typeof english = {
  'no-address': 'pas d’adresse e-mail',
  'no-google-account': 'pas de compte Google',
  'not-taking-part': 'ne participe plus',
  removed: 'accès retiré',
  'no-link': 'pas encore de lien personnel',
  refused: 'Google a refusé le partage avec cette adresse',
  'owner-only': 'seule la personne qui a créé le classeur peut lui donner accès',
  'not-yet': 'pas encore partagée',
};
