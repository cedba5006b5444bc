import type { WaitingReason } from '../../domain/call-sheet';
import type { Need } from '../../domain/contact';
import type { LeftOutReason } from '../en/reasons';
import type { rehearse as english } from '../en/rehearse';
import { said } from '../said';
import { number, some } from './numbers';

const seconds = (value: number): string => `${value.toFixed(1).replace('.', ',')} s`;

const range = (min: number, max: number): string => {
  if (min === max) return number(min);
  return `${number(min)} ${max === min + 1 ? 'ou' : 'à'} ${number(max)}`;
};

/** Pourquoi un contact, un bénévole ou une feuille d’appel est laissé de côté, après un nombre. */
const reasons: Readonly<Record<LeftOutReason | WaitingReason, string>> = {
  'not-a-contact': 'lignes sans contact',
  repeat: 'doublons',
  deceased: 'décédés',
  'do-not-call': 'à ne plus appeler',
  'consent-refused': 'refus d’être appelé',
  'consent-unknown': 'sans consentement connu',
  'no-usable-phone': 'sans numéro utilisable',
  'already-on-path': 'déjà sur le parcours',
  'same-id': 'dont l’identifiant figure aussi sur une autre ligne',
  filter: 'non visés cette fois',
  'no-google-account': 'sans compte Google',
  'no-address': 'sans adresse e-mail',
  'not-taking-part': 'de bénévoles qui ne participent pas',
  removed: 'de bénévoles retirés',
  'no-link': 'encore sans lien personnel',
  'not-yet': 'pas encore partagées',
  refused: 'refusées par Google',
};

const reasonsOf = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${number(count)} ${said(reasons, reason)}`)
    .join(', ');

/** Ce qu’un fichier de contacts peut laisser ouvert, après « ne dit pas ». */
const unsaid: Readonly<Record<Need, string>> = {
  'support-scale':
    'si 1 ou 5 est un soutien fort (ajoutez --support-scale 1-is-strong ou --support-scale 5-is-strong)',
  headings: 'dans une ligne de titres ce que sont ses colonnes',
  'phone-column': 'quelle colonne contient les téléphones',
  'consent-column': 'qui accepte d’être appelé',
};

/** Ce qu’une répétition dit à la personne qui l’a lancée. */
export const rehearse: typeof english = {
  number,
  sample: 'Répétition avec une campagne inventée. Rien ne quitte cet ordinateur.',
  files: (names) => `Répétition avec ${names.join(' et ')}. Rien ne quitte cet ordinateur.`,
  stages: {
    read: 'Lecture des fichiers',
    setUp: 'Préparation',
    filter: 'Choix des contacts',
    share: 'Création et partage des feuilles d’appel',
    call: 'Les bénévoles appellent',
    collect: 'Relevé des résultats',
    summary: 'Création du bilan',
    check: 'Vérifications',
    write: 'Écriture des classeurs',
  },
  read: (contacts, unread, volunteers) =>
    `${some(contacts, 'contact', 'contacts')} et ${some(volunteers, 'bénévole', 'bénévoles')} lus${
      unread === 0
        ? ''
        : `, ${some(unread, 'ligne comprise', 'lignes comprises')} seulement en partie`
    }.`,
  targets: (targets) => `${some(targets, 'contact', 'contacts')} à appeler.`,
  leftOut: (counts) => `Laissés de côté : ${reasonsOf(counts)}.`,
  shared: (sheets, writing, min, max) =>
    `${some(sheets, 'feuille d’appel', 'feuilles d’appel')} de ${range(min, max)} contacts ; ${some(
      writing,
      'bénévole peut écrire sur la sienne',
      'bénévoles peuvent écrire sur la leur',
    )}.`,
  waiting: (counts) => `En attente : ${reasonsOf(counts)}.`,
  called: (outcomes, callers) =>
    `${some(callers, 'bénévole a saisi', 'bénévoles ont saisi')} ${some(
      outcomes,
      'résultat',
      'résultats',
    )}.`,
  collected: (changes, doNotCall) =>
    `${some(changes, 'changement relevé', 'changements relevés')} ; ${some(
      doNotCall,
      'contact demande',
      'contacts demandent',
    )} à ne plus être appelé${doNotCall < 2 ? '' : 's'}.`,
  outcomes: 'Où en sont les contacts',
  service: 'Ce que cela demande à Google',
  columns: ['', 'Sheets', 'autres', 'partages', 'ko', 'durée', 'en partages'],
  actions: { setUp: 'préparation', share: 'partage', collect: 'relevé', summary: 'bilan' },
  seconds,
  agrees: 'Le bilan concorde avec un décompte des feuilles d’appel.',
  safe: (formulas, differences) =>
    `${some(formulas, 'formule écrite', 'formules écrites')}, ${some(
      differences,
      'droit à réparer',
      'droits à réparer',
    )}.`,
  written: (files, folder) =>
    `${some(files, 'classeur écrit', 'classeurs écrits')} dans ${folder}.`,
  finished: (value) => `Terminé en ${seconds(value)}.`,
  stopped: {
    usage:
      'Emploi : npm run rehearse -- [--contacts FICHIER] [--volunteers FICHIER] [--support NIVEAUX] [--where workbook|here|files] [--language en|fr] [--region CC] [--support-scale 1-is-strong|5-is-strong] [--json] [--out DOSSIER]',
    value: (option, value, allowed) =>
      `--${option} ne peut pas être « ${value} ». C’est l’un de : ${allowed}.`,
    needs: (needs) =>
      `Le fichier de contacts ne dit pas ${needs.map((need) => unsaid[need]).join(', ni ')}.`,
    notJson: (action, where) => `« ${action} » a répondu autre chose que du JSON : ${where}`,
    cellRefused: (volunteer, range, words) =>
      `${volunteer} n’a pas pu écrire dans ${range} : ${words}`,
    disagrees: (what, expected, found) =>
      `Le bilan et les feuilles d’appel ne disent pas la même chose de ${what} : ${number(found)} dans le bilan, ${number(expected)} comptés.`,
  },
};
