import type { follow as english } from '../../en/sidebar/follow';
import { number, some } from '../numbers';

/** Le panneau « Suivre ». */
export const follow: typeof english = {
  collect: {
    title: 'Résultats',
    looking: 'Lecture des feuilles d’appel…',
    nothing: 'Rien de nouveau sur les feuilles d’appel.',
    preview: (changes, attempts) =>
      `${some(changes, 'changement')} depuis le dernier relevé, dont ${some(attempts, 'appel')}.`,
    doNotCall: (count) =>
      `${some(count, 'contact a demandé', 'contacts ont demandé')} à ne plus être ${count < 2 ? 'appelé' : 'appelés'}. Le relevé les verrouille partout aussitôt.`,
    button: (changes) => `Relever ${some(changes, 'changement')}`,
    buttonNone: 'Relever les résultats',
    again: 'Regarder à nouveau',
    working: 'Relevé des résultats',
    done: (changes) => `${some(changes, 'changement relevé', 'changements relevés')}.`,
    sameNumber: (count) =>
      `${some(count, 'autre contact a', 'autres contacts ont')} le numéro de quelqu’un qui ne veut plus être appelé. Regardez avant qu’on les appelle.`,
    sameNumberOf: (contact, row, volunteer) =>
      `${contact}, ligne ${number(row)}${volunteer === '' ? '' : `, sur la feuille d’appel de ${volunteer}`}`,
    formulas: (count) =>
      `${some(count, 'cellule')} de l’onglet des contacts ${count < 2 ? 'a gardé sa formule et n’a pas été changée' : 'ont gardé leurs formules et n’ont pas été changées'}.`,
    refusalsWaiting: (count) =>
      `${some(count, 'contact a demandé', 'contacts ont demandé')} à ne plus être ${count < 2 ? 'appelé' : 'appelés'}, ce que l’onglet des contacts ne dit pas encore : la ligne a disparu, ou son identifiant figure aussi sur une autre ligne. Personne ne les appelle ; le prochain relevé l’inscrira dès que la ligne sera là avec un identifiant à elle.`,
    unread: (names) => `N’a pas pu être ouvert : ${names.join(', ')}.`,
    unclear: 'Pas compris',
    unclearHint:
      'Ces cellules restent telles qu’elles ont été saisies. Demandez au bénévole, ou corrigez-les.',
    cell: (tab, cell, text) => `${tab}, ${cell} : « ${text} »`,
  },
  counts: 'Où en sont les contacts',
  followUps: (count) => `À recontacter : ${number(count)}`,
  noFollowUps: 'Personne n’attend de réponse.',
  noted: (volunteer) => `${volunteer} a noté :`,
  showMore: (count) => `${number(count)} de plus`,
  moreFollowUps: (count) => `${number(count)} de plus dans la vue du parcours.`,
  toContact: 'Voir dans l’onglet des contacts',
  summary: {
    title: 'Bilan',
    open: 'Ouvrir le bilan',
    build: 'Mettre le bilan à jour',
    built: 'Le bilan est à jour ; désormais il suit la vue du parcours.',
  },
  permissions: {
    title: 'Droits',
    check: 'Vérifier les droits',
    checking: 'Lecture des protections et des accès…',
    fine: 'Chacun peut faire ce qu’il doit pouvoir faire, et rien d’autre.',
    fineAsRead: 'Dans tout ce qui a pu être vérifié, rien ne pose problème.',
    found: (count) =>
      count < 2
        ? '1 chose n’est pas comme elle devrait être :'
        : `${number(count)} choses ne sont pas comme elles devraient être :`,
    unread: 'N’a pas pu être vérifié :',
    repair: (count) => `Réparer ${some(count, 'chose')}`,
    repairing: 'Réparation des droits',
    repaired: (count) => `${some(count, 'chose réparée', 'choses réparées')}.`,
    remove: (address) =>
      address.includes('@') ? `Retirer ${address}` : 'Leur fermer cette feuille de calcul',
  },
};
