import type { permissions as english, unreadPermissions as englishUnread } from '../en/permissions';

/** Ce qui n’est pas comme il faudrait, où, et ce qui le répare. */
export const permissions: typeof english = {
  'tab-missing': ({ spreadsheet, tab, volunteer }) =>
    `La feuille d’appel de ${volunteer} n’est plus dans « ${spreadsheet} » : l’onglet « ${tab} » a été supprimé. Réparer le recrée avec les mêmes contacts ; ce qui y était saisi sans avoir été relevé ne revient pas.`,
  'not-protected': ({ spreadsheet, tab }) =>
    `L’onglet « ${tab} » de « ${spreadsheet} » n’est plus protégé : toute personne qui peut modifier la feuille de calcul peut le changer en entier. Réparer le protège à nouveau.`,
  'open-too-wide': ({ spreadsheet, tab, volunteer }) =>
    volunteer === ''
      ? `La protection de l’onglet « ${tab} » de « ${spreadsheet} » a été relâchée : des personnes qui n’organisent pas la campagne peuvent le changer. Réparer le referme.`
      : `La protection de l’onglet « ${tab} » de « ${spreadsheet} » a été relâchée : on peut y changer autre chose que les cellules de ${volunteer}, ou à plus de personnes. Réparer referme tout le reste.`,
  'not-open': ({ spreadsheet, tab, volunteer }) =>
    `${volunteer} ne peut pas remplir toutes ses cellules dans l’onglet « ${tab} » de « ${spreadsheet} ». Réparer les rouvre.`,
  'dropdown-missing': ({ spreadsheet, tab, volunteer, rows }) =>
    `Sur la feuille d’appel de ${volunteer}, l’onglet « ${tab} » de « ${spreadsheet} », il manque des listes déroulantes ou des contrôles de date dans ces lignes : ${rows}. On a sans doute collé quelque chose par-dessus. Réparer les remet et laisse ce qui a été saisi.`,
  'tab-unexpected': ({ spreadsheet, tab }) =>
    `« ${spreadsheet} » a un onglet que la banque d’appels n’a pas créé : « ${tab} ». Réparer le laisse tel quel ; supprimez-le vous-même s’il ne doit pas y être.`,
  'access-lost': ({ spreadsheet, volunteer, address }) =>
    `${volunteer} (${address}) a une feuille d’appel dans « ${spreadsheet} » mais ne peut plus modifier cette feuille de calcul. Réparer lui redonne l’accès.`,
  'access-unexpected': ({ spreadsheet, address }) =>
    `${address} peut ouvrir « ${spreadsheet} » sans y avoir de feuille d’appel ni organiser la campagne. Réparer lui laisse l’accès ; retirez-le sur cette ligne si cette personne ne doit pas y être.`,
  'removed-still-in': ({ spreadsheet, address }) =>
    `${address} ne devrait plus pouvoir ouvrir « ${spreadsheet} » mais le peut encore. Réparer lui retire cet accès.`,
  'shared-by-link': ({ spreadsheet }) =>
    `« ${spreadsheet} » peut être ouvert par des personnes que nul n’a désignées : toutes celles qui ont le lien, ou toutes celles d’une organisation. Réparer n’y change rien ; fermez cet accès sur cette ligne.`,
};

/** Ce que Google ne laisse pas lire au module. */
export const unreadPermissions: typeof englishUnread = {
  'readers-here': (spreadsheet) =>
    `« ${spreadsheet} » : si toute personne qui a le lien peut l’ouvrir, et qui peut seulement le lire. Google ne le dit pas ; regardez sous Partager.`,
  access: (spreadsheet) =>
    `« ${spreadsheet} » : qui peut l’ouvrir. Google ne le dit qu’à la personne qui l’a créé ; demandez-lui de vérifier.`,
  'out-of-reach': (spreadsheet) =>
    `« ${spreadsheet} » ne peut pas être ouvert : il a été supprimé, ou vous n’y avez plus accès.`,
};
