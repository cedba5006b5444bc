import type { shareMail as english } from '../../en/sidebar/share-mail';
import { number, some } from '../numbers';

/** Les messages aux bénévoles, dans le panneau « Répartir et partager ». */
export const shareMail: typeof english = {
  intro: {
    appeal:
      'S’adresse à chaque bénévole qui participe, avant le partage : peut-il appeler, combien de personnes, quand, peut-il accueillir ?',
    instructions:
      'S’adressent à chaque bénévole dont la feuille d’appel a des contacts : où elle est, et comment la remplir.',
    thanks: 'S’adressent à ceux qui ont appelé, à la fin.',
  },
  script: 'Ce que dit l’onglet « Script et règles » y figure : remplissez-le d’abord.',
  newLinks:
    'Chaque message apporte un nouveau lien personnel ; le précédent n’ouvre alors plus rien.',
  nobody: {
    appeal: 'Aucun bénévole ne participe encore. Ajoutez d’abord des bénévoles dans leur onglet.',
    instructions:
      'Personne n’a encore de feuille d’appel qu’il puisse ouvrir. Partagez d’abord les feuilles d’appel.',
    thanks: 'Aucun résultat n’a encore été relevé. Relevez d’abord les résultats.',
  },
  reading: 'Rédaction des messages…',
  facts: {
    toSend: 'À envoyer',
    sent: 'Envoyés',
    underWay: 'En cours d’envoi',
    quota: 'Envois possibles aujourd’hui',
    days: 'Jours nécessaires',
    withoutAddress: 'Sans adresse e-mail',
  },
  first: (count) => (count < 2 ? 'Le premier message' : `Les ${number(count)} premiers messages`),
  to: (volunteer) => `À ${volunteer}`,
  noAddress: 'pas d’adresse e-mail',
  test: 'M’envoyer un essai',
  tested: (address) => `Le premier message est parti à ${address}.`,
  send: (count) => `Envoyer ${some(count, 'message')}`,
  sending: 'Messages envoyés',
  allSent: (count) => `${some(count, 'message envoyé', 'messages envoyés')}.`,
  uncertain: (count) =>
    `${some(count, 'message est peut-être arrivé', 'messages sont peut-être arrivés')} : l’envoi a été interrompu`,
  uncertainHint:
    'Regardez dans vos messages envoyés, ou demandez. Ceux à renvoyer rejoignent les messages à envoyer.',
  failed: (count) => `Google n’a pas envoyé ${some(count, 'message')}`,
  failedHint:
    'Corrigez l’adresse dans l’onglet des bénévoles, ou copiez le message et envoyez-le vous-même. Ceux à renvoyer rejoignent les messages à envoyer.',
  unsettled: (volunteer, address, refusal) =>
    `${volunteer} (${address})${refusal === '' ? '' : ` : ${refusal}`}`,
  arrived: 'Il est arrivé',
  again: 'À renvoyer',
  allArrived: 'Tous sont arrivés',
  allAgain: 'Tous à renvoyer',
  named: (action, volunteer) => `${action} : ${volunteer}`,
  copy: {
    title: 'Copier un message',
    hint: 'Pour l’envoyer vous-même, de votre messagerie ou de votre téléphone.',
    whom: 'Pour qui',
    choice: (volunteer, address) =>
      `${volunteer}${address === '' ? ' (pas d’adresse e-mail)' : ''}`,
    show: 'Afficher le message',
    message: 'Le message',
    newLink: 'Il apporte un nouveau lien personnel ; le précédent n’ouvre plus rien.',
  },
};
