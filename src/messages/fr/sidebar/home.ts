import { clockTime } from '../../clock-time';
import type { home as english } from '../../en/sidebar/home';
import { number, some } from '../numbers';

/** La première page du panneau : où en est la campagne, et la suite. */
export const home: typeof english = {
  welcome:
    'Une banque d’appels pour cette campagne : choisissez qui appeler, donnez à chaque bénévole sa feuille d’appel, et voyez ce qu’il en advient. L’installation trouve vos onglets et ne change rien sans le montrer d’abord.',
  next: (stage) => `Ensuite : ${stage.toLowerCase()}`,
  stages: 'Étapes',
  done: 'fait',
  calls: 'Appels',
  count: number,
  called: (called, all) => `${number(called)} sur ${some(all, 'contact')} appelés`,
  facts: {
    completed: 'Achevés',
    abandoned: 'Abandonnés',
    followUps: 'À suivre',
    doNotCall: 'Ne veulent plus être appelés',
    callSheets: 'Feuilles d’appel',
    waiting: 'En attente de partage',
  },
  collected: (when) => `Dernier relevé des résultats : ${when}.`,
  neverCollected: 'Les résultats n’ont pas encore été relevés.',
  purge: (day, days) => {
    if (days < 0) return `Les données personnelles devaient être effacées au plus tard le ${day}.`;
    if (days === 0) return 'Les données personnelles doivent être effacées aujourd’hui.';
    return `Les données personnelles doivent être effacées au plus tard le ${day}, dans ${some(days, 'jour')}.`;
  },
  jobs: {
    share: 'Partage des feuilles d’appel',
    collect: 'Relevé des résultats',
    release: 'Reprise de contacts',
    reassign: 'Réaffectation de contacts',
    rebalance: 'Rééquilibrage des feuilles d’appel',
    'remove-volunteer': 'Retrait d’un bénévole',
    'undo-share': 'Reprise des feuilles d’appel',
    'undo-add': 'Retrait de contacts du parcours',
    repair: 'Réparation des droits',
    'send-mail': 'Envoi d’e-mails aux bénévoles',
  },
  underWay: (job, who, since) => `${job} : ${who} s’en occupe depuis ${clockTime(since, ' h ')}.`,
  leftHalfDone: (job) => `${job} : c’est resté en plan.`,
  giveUp: 'En rester là',
  lookAgain: 'Regarder de nouveau',
};
