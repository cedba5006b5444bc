import type { contacts as english } from '../../en/sidebar/contacts';
import { said } from '../../said';
import { number, some } from '../numbers';
import { doubts, leftOut } from '../reasons';

/** Le panneau « Contacts ». */
export const contacts: typeof english = {
  intro: 'Appeler tous ceux qui peuvent l’être et dont le soutien est :',
  levelUnknown: 'niveau de soutien inconnu',
  more: 'Plus de conditions',
  counting: 'Décompte…',
  matching: (count) => some(count, 'contact correspond', 'contacts correspondent'),
  nobody:
    'Personne ne correspond. Cochez d’autres niveaux de soutien, ou voyez plus bas pourquoi les autres sont écartés.',
  first: 'Les premiers',
  row: (row) => `ligne ${number(row)}`,
  others: (count) => `${number(count)} ${count < 2 ? 'est écarté' : 'sont écartés'}`,
  leftOut: (reason, count) => `${number(count)} ${said(leftOut, reason)}`,
  doubts: 'À vérifier',
  doubt: (row, reason, otherRow) =>
    `Ligne ${number(row)} : ${doubts[reason]}${otherRow === null ? '' : ` ${number(otherRow)}`}`,
  moreDoubts: (count) => `et ${number(count)} de plus`,
  preview:
    'Ils arrivent à la première étape du parcours. Personne n’est encore appelé, et personne ne les voit avant que vous ne partagiez des feuilles d’appel.',
  add: (count) => `Ajouter ${some(count, 'contact')} au parcours`,
  added: (count, onPath) =>
    `${some(count, 'contact ajouté', 'contacts ajoutés')}. Il y en a maintenant ${number(onPath)} sur le parcours.`,
  undo: 'Annuler le dernier ajout',
  undoPreview: (untouched, touched) =>
    touched === 0
      ? `${some(untouched, 'contact quitte', 'contacts quittent')} le parcours.`
      : `${some(untouched, 'contact quitte', 'contacts quittent')} le parcours ; ${number(touched)} ${touched < 2 ? 'reste' : 'restent'}, car quelque chose a été saisi.`,
  undoing: 'Retrait de contacts du parcours',
  undone: (taken, kept) =>
    kept === 0
      ? `${some(taken, 'contact retiré', 'contacts retirés')} du parcours.`
      : `${some(taken, 'contact retiré', 'contacts retirés')} du parcours, ${some(kept, 'gardé')}.`,
  confirmUndo: 'Les retirer',
  builder: {
    kinds: {
      all: 'Toutes ces conditions',
      any: 'Au moins une de ces conditions',
      none: 'Aucune de ces conditions',
    },
    group: 'Conditions',
    subgroup: 'Groupe de conditions',
    how: 'Ce qui doit être vrai',
    subject: 'Ce qui est demandé',
    fields: 'Ce que la banque d’appels comprend',
    columns: 'Colonnes de votre onglet',
    operator: 'Comment',
    value: 'Valeur',
    days: 'Jours',
    fillIn: 'Remplissez cette valeur, ou retirez la condition.',
    addCondition: 'Ajouter une condition',
    addGroup: 'Ajouter un groupe',
    remove: 'Retirer cette condition',
    removeGroup: 'Retirer ce groupe',
    operators: {
      is: 'est',
      'is-not': 'n’est pas',
      'is-one-of': 'est l’un de',
      contains: 'contient',
      'starts-with': 'commence par',
      'is-empty': 'est vide',
      'is-not-empty': 'est rempli',
      'at-least': 'vaut au moins',
      'at-most': 'vaut au plus',
      before: 'est avant le',
      after: 'est après le',
      'in-last-days': 'est dans les … derniers jours',
    },
  },
  lists: {
    title: 'Filtres enregistrés',
    choose: 'Utiliser un filtre enregistré',
    none: '–',
    name: 'Enregistrer ces conditions sous',
    save: 'Enregistrer le filtre',
    remove: 'Supprimer ce filtre',
    saved: 'C’est enregistré.',
  },
};
