import type { jobs as english } from '../en/jobs';

/** Les travaux longs, tels qu’on les nomme à qui doit les attendre. */
export const jobs: typeof english = {
  share: 'partage les feuilles d’appel',
  collect: 'relève les résultats',
  release: 'reprend des contacts',
  reassign: 'confie des contacts à d’autres',
  rebalance: 'équilibre les feuilles d’appel',
  'remove-volunteer': 'retire un bénévole',
  'undo-share': 'reprend les feuilles d’appel',
  'undo-add': 'retire des contacts du parcours',
  repair: 'répare les autorisations',
  'send-mail': 'envoie des e-mails aux bénévoles',
};
