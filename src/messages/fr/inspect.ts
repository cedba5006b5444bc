import type { inspect as english } from '../en/inspect';
import { said } from '../said';
import { fields } from './fields';
import { number } from './numbers';
import { doubts, leftOut, needs } from './reasons';

const obstacles: Readonly<Record<string, string>> = {
  ENOENT: 'n’existe pas. Vérifiez son nom et son dossier.',
  EISDIR: 'est un dossier. Indiquez un fichier de ce dossier.',
  EACCES:
    'ne peut pas être ouvert par vous. Demandez le droit de le lire, ou copiez-le dans votre dossier.',
};

/** Ce que `npm run inspect` dit d’un fichier de contacts. */
export const inspect: typeof english = {
  number,
  usage:
    'npm run inspect -- FICHIER [--json] [--region FR] [--support-scale 1-is-strong|5-is-strong] [--language en|fr]',
  file: (name, encoding, delimiter) =>
    [name, encoding, delimiter === null ? null : `cellules séparées par des ${delimiter}`]
      .filter((part) => part !== null)
      .join(', '),
  delimiters: { ',': 'virgules', ';': 'points-virgules', '\t': 'tabulations', '|': 'barres' },
  headerRow: (row) =>
    row === null ? 'Aucune ligne d’en-têtes.' : `En-têtes à la ligne ${number(row)}.`,
  region: (region) => `Les numéros sans pays sont lus comme ceux de : ${region}.`,
  columnTitles: ['Colonne', 'En-tête', 'Comprise comme', 'Exemples'],
  notRead: '–',
  field: (field) => fields[field],
  counts: (rows, contacts, callable) =>
    `${number(rows)} lignes, ${number(contacts)} contacts, ${number(callable)} peuvent être appelés.`,
  reason: (reason, count) => `${number(count)} ${said(leftOut, reason)}`,
  notUnderstood: 'Pas compris :',
  doubt: (row, reason, otherRow, text) =>
    `ligne ${number(row)} : ${doubts[reason]}${otherRow === null ? '' : ` ${number(otherRow)}`}${
      text === '' ? '' : ` (${text})`
    }`,
  more: (count) => `et ${number(count)} de plus (--json donne toutes les lignes)`,
  needsTitle: 'À dire par une personne :',
  need: (need) =>
    need === 'support-scale'
      ? `${needs[need]} Ajoutez --support-scale 1-is-strong ou --support-scale 5-is-strong.`
      : needs[need],
  wrongOption: (option, allowed) => `--${option} est l’un de : ${allowed}.`,
  unreadable: {
    file: (file, code) => `${file} ${obstacles[code] ?? `ne peut pas être lu (${code}).`}`,
    'old-excel': (file) =>
      `${file} est un fichier Excel d’avant 2007. Ouvrez-le et enregistrez-le en .xlsx ou .csv.`,
    binary: (file) =>
      `${file} n’est ni un texte ni un classeur. Exportez la liste en .csv ou .xlsx.`,
    pdf: (file) => `${file} est un PDF. Demandez la liste en .xlsx ou .csv.`,
    workbook: (file) =>
      `${file} n’est pas un classeur lisible. Ouvrez-le et enregistrez-le de nouveau en .xlsx ou .csv.`,
    quote: (file, line, record) =>
      `${file}, ligne ${number(line)} (enregistrement ${number(record)}) : un guillemet s’ouvre et rien ne le ferme, si bien que tout le reste du fichier serait une seule cellule. Fermez le guillemet ou supprimez-le.`,
  },
};
