import type { shell as english } from '../../en/sidebar/shell';
import { number } from '../numbers';

/** Ce que dit chaque page du panneau. */
export const shell: typeof english = {
  title: 'Banque d’appels',
  back: 'Toutes les étapes',
  otherLanguage: 'English',
  otherLanguageLabel: 'Show in English',
  loading: 'Lecture de la campagne…',
  working: 'En cours…',
  retry: 'Réessayer',
  cancel: 'Annuler',
  stop: 'Arrêter',
  stopping: 'Arrêt après cette étape…',
  copy: 'Copier',
  copied: 'C’est copié.',
  copyByHand:
    'Votre navigateur ne laisse pas cette page copier. Le texte est sélectionné : appuyez sur Ctrl+C, ou ⌘C sur un Mac.',
  goOn: 'Continuer',
  ofTotal: (done, total) => `${number(done)} sur ${number(total)}`,
  paused: {
    'files-quota':
      'Google ne vous laisse plus créer de fichiers aujourd’hui. Ce qui est fait reste ; continuez demain d’un clic.',
    'sharing-quota':
      'Google ne vous laisse plus partager aujourd’hui. Ce qui est fait reste ; continuez demain d’un clic.',
    'mail-quota':
      'Google n’envoie plus de messages pour vous aujourd’hui. Le reste partira demain, quand vous le demanderez.',
  },
  stopped: 'Arrêté. Ce qui est fait reste, et vous pouvez continuer quand vous voulez.',
  stages: {
    'set-up': 'Installer',
    goal: 'Objectif',
    path: 'Parcours',
    contacts: 'Contacts',
    share: 'Répartir et partager',
    follow: 'Suivre',
  },
};
