import type { path as english } from '../en/path';

/** Les libellés du parcours par défaut, par identifiant. */
export const path: typeof english = {
  'to-call': 'À appeler',
  'called-once': 'Appelé une fois, pas décroché',
  'called-twice': 'Appelé deux fois, pas décroché',
  'call-back': 'Rappeler à un autre moment',
  'update-details': 'Mettre à jour les coordonnées',
  'needs-follow-up': 'Besoin de suivi',
  supporter: 'Supporter',
  undecided: 'Indécis',
  opponent: 'Opposant',
  'details-updated': 'Coordonnées mises à jour',
  'could-not-talk': 'N’a pas pu parler',
  'wrong-number': 'Mauvais numéro',
  'asked-not-to-be-called': 'A demandé à ne plus être appelé',
};
