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
  permissionsAndMore: (sentences, more) =>
    `${sentences.join('\n\n')}${
      more === 0 ? '' : `\n\nEt ${more} de plus : voyez le panneau de la banque d’appels.`
    }`,
  permissionsUnread: (unread) =>
    `N’a pas pu être vérifié :\n${unread.map((what) => `– ${what}`).join('\n')}`,
  permissionsFineAsRead: 'Dans tout ce qui a pu être vérifié, rien ne pose problème.',
};
