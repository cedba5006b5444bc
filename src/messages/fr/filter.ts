import type { filter as english } from '../en/filter';
import { fields } from './fields';

/** Un filtre redit en une phrase : deux filtres différents ne se disent jamais de la même façon. */
export const filter: typeof english = {
  fields,
  column: (heading) => `la colonne ${heading}`,
  text: (typed) => `« ${typed} »`,
  everybody: 'tout le monde',
  nobody: 'personne',
  all: (parts) => (parts.length === 1 ? `tout de (${parts[0]})` : `(${parts.join(' et ')})`),
  any: (parts) => (parts.length === 1 ? `l’un de (${parts[0]})` : `(${parts.join(' ou ')})`),
  none: (parts) => `rien de (${parts.join(' ; ')})`,
  list: (values) => `(${values.join(', ')})`,
  unknown: 'inconnu',
  yes: 'oui',
  no: 'non',
  levels: {
    '1': 'soutien fort',
    '2': 'soutien faible',
    '3': 'indécis',
    '4': 'opposant faible',
    '5': 'opposant fort',
  },
  operators: {
    is: (value) => `est ${value}`,
    'is-not': (value) => `n’est pas ${value}`,
    'is-one-of': (value) => `est parmi ${value}`,
    contains: (value) => `contient ${value}`,
    'starts-with': (value) => `commence par ${value}`,
    'is-empty': () => 'est vide',
    'is-not-empty': () => 'est rempli',
    'at-least': (value) => `vaut au moins ${value}`,
    'at-most': (value) => `vaut au plus ${value}`,
    before: (value) => `est avant ${value}`,
    after: (value) => `est après ${value}`,
    'in-last-days': (value) => `est dans les ${value} derniers jours`,
  },
};
