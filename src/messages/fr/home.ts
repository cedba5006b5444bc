import type { home as english } from '../en/home';

/** La première page du panneau. */
export const home: typeof english = {
  title: 'Banque d’appels',
  loading: 'Lecture de la campagne…',
  notSetUp:
    'La banque d’appels n’est pas encore installée dans cette feuille de calcul. L’installation trouve les onglets des contacts et des bénévoles et ajoute les onglets de la banque d’appels ; elle ne change rien d’autre.',
  setUp: 'Installer',
  collect: 'Relever les résultats',
  onPath: (count) => `${count} ${count < 2 ? 'contact' : 'contacts'} sur le parcours`,
  called: (count) => `${count} ${count < 2 ? 'appelé' : 'appelés'} au moins une fois`,
  ended: (completed, abandoned) =>
    `${completed} ${completed < 2 ? 'achevé' : 'achevés'}, ${abandoned} ${abandoned < 2 ? 'abandonné' : 'abandonnés'}`,
  callSheets: (count, waiting) =>
    `${count} ${count < 2 ? 'feuille' : 'feuilles'} d’appel, dont ${waiting} en attente de partage`,
  followUps: (count) => `${count} en attente de suivi`,
};
