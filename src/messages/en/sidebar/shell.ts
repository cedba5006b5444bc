import { number } from '../numbers';

/** What every page of the sidebar says. */
export const shell = {
  title: 'Phone bank',
  back: 'All stages',
  otherLanguage: 'Français',
  otherLanguageLabel: 'Afficher en français',
  loading: 'Reading the campaign…',
  working: 'Working…',
  retry: 'Try again',
  cancel: 'Cancel',
  stop: 'Stop',
  stopping: 'Stopping after this step…',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand:
    'Your browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  goOn: 'Go on',
  ofTotal: (done: number, total: number) => `${number(done)} of ${number(total)}`,
  paused: {
    'files-quota':
      'Google lets you make no more files today. What is done stays; go on tomorrow at one click.',
    'sharing-quota':
      'Google lets you share no more today. What is done stays; go on tomorrow at one click.',
    'mail-quota':
      'Google sends no more mails for you today. The rest goes out when you ask for it tomorrow.',
  },
  stopped: 'Stopped. What is done stays, and you can go on at any time.',
  stages: {
    'set-up': 'Set up',
    goal: 'Goal',
    path: 'Path',
    contacts: 'Contacts',
    share: 'Split and share',
    follow: 'Follow',
  },
};
