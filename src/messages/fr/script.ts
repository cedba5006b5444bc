import type { script as english } from '../en/script';
import { number, some } from './numbers';

const seconds = (value: number): string => `${value.toFixed(1).replace('.', ',')} s`;

/** Ce que dit l’exécution d’un script sur le Google local. */
export const script: typeof english = {
  number,
  ran: (name, user) => `${name} a été exécutée au nom de ${user}.`,
  stoppedAt: (message, place) =>
    place === null
      ? `Le script s’est arrêté : ${message}`
      : `Le script s’est arrêté à ${place} : ${message}`,
  headings: {
    calls: 'Appels',
    mails: 'Courriels',
    screen: 'Affiché à l’écran',
    log: 'Journal',
    warnings: 'Pas entièrement émulé',
    changes: 'Ce qui a changé',
  },
  calls: (service, count, time) =>
    `${service} : ${some(count, 'appel', 'appels')}, ${seconds(time)} chez Google`,
  time: (time, limit) =>
    `${seconds(time)} chez Google en tout ; une exécution peut durer ${number(limit)} s.`,
  mail: (to, subject, isNotice) => `${isNotice ? 'avis de Google à' : 'à'} ${to} : ${subject}`,
  more: (count) => `et ${number(count)} de plus`,
  nothing: 'rien',
  tabAdded: (title, rows, columns) =>
    `onglet « ${title} » ajouté : ${some(rows, 'ligne', 'lignes')}, ${some(columns, 'colonne', 'colonnes')}`,
  tabRemoved: (title) => `onglet « ${title} » supprimé`,
  tabRenamed: (before, after) => `onglet « ${before} » renommé « ${after} »`,
  tabHidden: (title, isHidden) => `onglet « ${title} » ${isHidden ? 'masqué' : 'affiché'}`,
  tabsMoved: 'onglets dans un autre ordre',
  cells: (title, values, others) =>
    `« ${title} » : ${some(values, 'valeur modifiée', 'valeurs modifiées')}, ${some(
      others,
      'cellule modifiée',
      'cellules modifiées',
    )} dans l’aspect, la règle ou la note`,
  protections: (title, before, after) =>
    `« ${title} » : ${some(after, 'protection', 'protections')}, ${number(before)} avant`,
  access: (file, address, before, after) => {
    if (after === null) return `${file} : ${address} n’a plus accès`;
    return `${file} : ${address} est ${after}${before === null ? '' : `, était ${before}`}`;
  },
  fileMade: (name, type, tabs) =>
    `${type} « ${name} » créé${tabs.length > 0 ? ` avec ${tabs.join(', ')}` : ''}`,
  fileTrashed: (name) => `« ${name} » mis à la corbeille`,
  triggers: (count) => some(count, 'déclencheur installé', 'déclencheurs installés'),
  types: { spreadsheet: 'classeur', folder: 'dossier', file: 'fichier' },
  stopped: {
    usage:
      'Usage : npm run script -- DOSSIER FONCTION [--workbook FICHIER.xlsx|FICHIER.csv] [--as COURRIEL] [--language en|fr] [--json]',
    language: (value) => `--language ne peut pas être « ${value} ». Au choix : en, fr.`,
    address: (value) => `--as attend une adresse de courriel, pas « ${value} ».`,
    folder: (folder) => `Il n’y a pas de dossier ${folder} contenant des fichiers .js ou .gs.`,
    noFunction: (name, known) => `Il n’y a pas de fonction ${name}. Il y a : ${known.join(', ')}.`,
    workbook: (file) => `${file} ne peut pas être lu comme un classeur.`,
  },
};
