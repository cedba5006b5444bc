import type { menu as english } from '../en/menu';

/** Le menu et ses réponses. */
export const menu: typeof english = {
  open: 'Ouvrir la banque d’appels',
  collect: 'Relever les résultats',
  checkPermissions: 'Vérifier les droits',
  title: 'Banque d’appels',
  collected: (changes, unclear) =>
    `${changes} ${changes < 2 ? 'changement relevé' : 'changements relevés'}.${
      unclear === 0
        ? ''
        : ` ${unclear} ${unclear < 2 ? 'cellule n’a pas été comprise' : 'cellules n’ont pas été comprises'} : voyez le panneau de la banque d’appels.`
    }`,
  permissionsFine: 'Chacun peut faire ce qu’il doit pouvoir faire, et rien d’autre.',
  permissionsDiffer: (count) =>
    `${count} ${count < 2 ? 'droit n’est pas comme il devrait' : 'droits ne sont pas comme ils devraient'} l’être. Partagez à nouveau les feuilles d’appel pour les réparer.`,
};
