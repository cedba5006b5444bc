import type { pathPanel as english } from '../../en/sidebar/path';
import { number, some } from '../numbers';

/** Le panneau « Parcours ». */
export const pathPanel: typeof english = {
  intro:
    'Après un appel, le bénévole choisit l’un de ces résultats. Les étapes sont en cours ; les raisons mettent fin au parcours du contact.',
  loading: 'Lecture des étapes et des raisons…',
  kinds: {
    step: 'Étapes',
    completion: 'Raisons d’achèvement',
    abandonment: 'Raisons d’abandon',
  },
  add: {
    step: 'Ajouter une étape',
    completion: 'Ajouter une raison d’achèvement',
    abandonment: 'Ajouter une raison d’abandon',
  },
  first: 'Chaque contact part d’ici.',
  contacts: (count) => `${some(count, 'contact')} ici`,
  newLabel: 'Nouveau',
  label: 'Libellé',
  attempt: 'Compte comme une tentative d’appel',
  followUp: 'Quelqu’un doit revenir vers le contact',
  doNotCall: 'Ne plus jamais appeler ce contact',
  hours: 'Rappeler après tant d’heures',
  hoursHint: 'Laissez vide s’il n’y a rien à en dire.',
  level: 'Fixe le niveau de soutien à',
  noLevel: 'Rien',
  remove: 'Retirer',
  removeLabelled: (label) => `Retirer « ${label} »`,
  stays: 'Elle reste tant que des contacts s’y trouvent ; vous pouvez changer son libellé.',
  notAllowed:
    'Écrivez un texte court, qui n’est ni un nombre ni une date et ne commence pas par = + - @ ou un guillemet.',
  twice: 'Ce libellé existe déjà.',
  changes: 'Ce qui va changer',
  change: {
    renamed: (from, to) => `« ${from} » devient « ${to} »`,
    added: (label) => `« ${label} » s’ajoute`,
    removed: (label) => `« ${label} » est retiré`,
    changed: (label) => `« ${label} » a d’autres effets`,
  },
  when: 'Les feuilles d’appel le montrent après le prochain relevé. Ce qui a été saisi reste.',
  save: 'Enregistrer le parcours',
  undo: 'Annuler les changements',
  saved: ({ renamed, added, removed, changed }) => {
    const count = renamed.length + added.length + removed.length + changed.length;
    return `C’est enregistré : ${number(count)} ${count < 2 ? 'changement' : 'changements'}.`;
  },
};
