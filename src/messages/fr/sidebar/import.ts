import type { importFile as english } from '../../en/sidebar/import';
import { number, some } from '../numbers';
import { doubts } from '../reasons';

/** La page où l’on importe un fichier de contacts. */
export const importFile: typeof english = {
  title: 'Importer un fichier de contacts',
  invitation:
    'Faites entrer dans vos contacts les personnes d’un fichier de votre ordinateur : les nouvelles sont ajoutées, les connues mises à jour, personne n’est doublé.',
  open: 'Importer un fichier…',
  back: 'Installer',
  file: 'Fichier',
  choose: 'Choisir un fichier…',
  fileHint:
    'CSV, TSV, TXT ou Excel (.xlsx). Il est lu dans ce navigateur ; rien n’est écrit avant que vous le disiez.',
  google: {
    title: 'L’import de Google',
    text: 'Fichier > Importer > Importer un fichier, dans le menu au-dessus de la grille, copie un fichier tel quel dans la feuille de calcul : dans un nouvel onglet, ou sous vos contacts. Il ne compare personne : qui y est déjà s’y trouve alors deux fois. Il lit aussi les fichiers .ods et .xls.',
  },
  reading: 'Lecture du fichier…',
  problems: {
    'old-excel':
      'C’est un fichier Excel d’avant 2007. Enregistrez-le en .xlsx ou .csv, puis choisissez-le de nouveau.',
    pdf: 'C’est un PDF. Demandez la liste en .xlsx ou .csv.',
    binary:
      'Ce n’est ni un texte ni un classeur. Enregistrez la liste en .csv ou .xlsx, puis choisissez-la de nouveau.',
    workbook:
      'Ce n’est pas un classeur Excel lisible, ou il a un mot de passe. Enregistrez-le de nouveau en .xlsx ou .csv, ou passez par Fichier > Importer dans Google Sheets.',
    empty: 'Il n’y a rien sous la première ligne de ce fichier.',
    'too-long':
      'Ce fichier est trop long pour être envoyé d’un coup. Coupez-le en deux, chaque partie avec les en-têtes.',
    quote: (line) =>
      `À la ligne ${number(line)}, un guillemet s’ouvre et rien ne le ferme, si bien que tout le reste du fichier serait une seule cellule. Fermez-le ou supprimez-le, puis choisissez de nouveau le fichier.`,
  },
  read: (rows, columns) => `${some(rows, 'ligne')} et ${some(columns, 'colonne')} lues.`,
  headings: (headings, more) =>
    `La première ligne dit : ${headings.join(', ')}${more === 0 ? '' : ` et ${number(more)} de plus`}.`,
  sheet: 'Feuille du classeur',
  sheetName: (place, rows) => `Feuille ${number(place)}, ${some(rows, 'ligne')}`,
  compare: 'Comparer avec mes contacts',
  sending: 'Envoi du fichier',
  sent: (part) => `${number(part)} %`,
  comparing: 'Comparaison avec vos contacts…',
  foreseen: 'Ce que fait l’import',
  report: 'Ce qui a été importé',
  facts: {
    added: 'Nouveaux contacts',
    changed: 'Contacts qui changent',
    unchanged: 'Contacts qui restent tels quels',
    repeated: 'Lignes qui en répètent une autre du fichier',
    doubtful: 'Lignes laissées à votre jugement',
    unread: 'Lignes qui ne sont pas des contacts',
  },
  count: number,
  repeatedHint:
    'Les lignes d’une même personne sont prises ensemble : elle n’est ajoutée qu’une fois.',
  refusalsKept: (rows) =>
    `${some(rows.length, 'refus')} ${rows.length < 2 ? 'reste' : 'restent'}, quoi que dise le fichier : ${listed(rows)}.`,
  refusalsNoted: (rows) =>
    `${some(rows.length, 'refus', 'refus')} ${rows.length < 2 ? 'noté' : 'notés'} pour lesquels votre onglet n’a de colonne que celle de la banque d’appels : ${listed(rows)}.`,
  doubtful: 'Laissées à votre jugement',
  doubtfulHint:
    'Elles ne sont pas importées. Ajoutez-les ou corrigez-les dans votre onglet si vous savez de qui il s’agit.',
  unread: 'Pas lues comme des contacts',
  line: (row, reason) => `Ligne ${number(row)} : ${doubts[reason]}`,
  perhaps: (row, tabRow) =>
    `La ligne ${number(row)} du fichier est peut-être la personne de la ligne ${number(tabRow)} de vos contacts.`,
  sameId: (row, fileRow) =>
    `La ligne ${number(row)} du fichier a l’identifiant de la ligne ${number(fileRow)}, sous un autre nom.`,
  more: (count) => `et ${number(count)} de plus`,
  columns: 'Colonnes',
  goesTo: (from, to) => `« ${from} » va dans « ${to} »`,
  sameColumns: (count) =>
    `${some(count, 'colonne')} du fichier ${count < 2 ? 'va' : 'vont'} dans celle du même en-tête.`,
  leftOut: (headings) =>
    `Laissées de côté, votre onglet n’ayant pas de telle colonne : ${headings.join(', ')}.`,
  examples: 'Cellules qui changent',
  example: (row, heading) => `Ligne ${number(row)}, ${heading}`,
  blank: 'vide',
  becomes: 'devient',
  nothing: 'Il n’y a rien à importer : vos contacts disent déjà tout cela.',
  start: (added, changed) => {
    if (changed === 0) return `Ajouter ${some(added, 'contact')}`;
    if (added === 0) return `Modifier ${some(changed, 'contact')}`;
    return `Ajouter ${number(added)} et modifier ${some(changed, 'contact')}`;
  },
  importing: 'Import en cours',
  leaving:
    'Vous pouvez arrêter ou partir : si vous choisissez de nouveau le même fichier, l’import reprend où il en était.',
  done: (added, changed) =>
    `Importé : ${some(added, 'contact')} en plus, ${some(changed, 'contact modifié', 'contacts modifiés')}.`,
  another: 'Importer un autre fichier',
};

const rowsNamed = 10;

function listed(rows: readonly number[]): string {
  const named = rows.slice(0, rowsNamed).map(number).join(', ');
  const more = rows.length - rowsNamed;
  const word = rows.length < 2 ? 'ligne' : 'lignes';
  return more > 0 ? `${word} ${named} et ${number(more)} de plus` : `${word} ${named}`;
}
