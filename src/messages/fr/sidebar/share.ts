import type { sharePanel as english } from '../../en/sidebar/share';
import { said } from '../../said';
import { number, some } from '../numbers';
import { doubts, notGiven, waiting, warnings } from '../reasons';
import { shareMail } from './share-mail';

/** `13 ou 14`, `de 3 à 14`, `13`. */
function range(min: number, max: number): string {
  if (min === max) return number(min);
  return max === min + 1
    ? `${number(min)} ou ${number(max)}`
    : `de ${number(min)} à ${number(max)}`;
}

/** Pourquoi une ligne de l’onglet des bénévoles est écartée. */
const unread = {
  ...doubts,
  section: 'un titre, pas une personne',
  total: 'un total, pas une personne',
  note: 'une note, pas une personne',
};

/** Le panneau « Répartir et partager ». */
export const sharePanel: typeof english = {
  count: number,
  reading: 'Calcul de la répartition…',
  split: {
    title: 'Qui appelle qui',
    sentence: ({ given, getting, callers, left, hadSome, min, max }) => {
      if (given === 0 && left > 0) return `Chaque bénévole a ${range(min, max)} contacts.`;
      if (given === 0) return `Chaque contact a son bénévole, ${range(min, max)} par bénévole.`;
      const all = some(callers, 'bénévole');
      const whom =
        getting === callers ? all : `${number(getting)} bénévoles sur ${number(callers)}`;
      const each = hadSome
        ? `. Chacun en a ensuite ${range(min, max)}`
        : `, ${range(min, max)} chacun`;
      return `${some(given, 'contact va', 'contacts vont')} à ${whom}${each}.`;
    },
    notGiven,
    options: 'Veiller aussi à ce que',
    capacity: 'personne n’ait plus de contacts qu’il ne peut en appeler',
    language: 'les contacts aient quelqu’un qui parle leur langue',
    area: 'les contacts aient quelqu’un de leur secteur, s’il y en a',
    everybody: (count) => `Tout le monde, ${some(count, 'bénévole')}`,
    columns: { volunteer: 'Bénévole', has: 'A', gets: 'Reçoit' },
    unread: (count) =>
      `${some(count, 'ligne')} de l’onglet des bénévoles ${count < 2 ? 'est écartée' : 'sont écartées'}`,
    unreadRow: (row, reason, otherRow) =>
      `Ligne ${number(row)} : ${said(unread, reason)}${otherRow === null ? '' : ` ${number(otherRow)}`}`,
  },
  where: {
    title: 'Où sont les feuilles d’appel',
    ofOthers: 'Où vont les feuilles d’appel que personne ne peut encore ouvrir',
    promise: 'Où que ce soit, chaque bénévole écrit ses propres résultats et rien d’autre.',
    names: {
      workbook: 'Dans des classeurs séparés',
      here: 'Dans cette feuille de calcul',
      files: 'Dans un fichier par bénévole',
      links: 'Derrière un lien personnel',
    },
    hints: {
      workbook:
        'Un onglet chacun, 75 au plus par classeur. Les bénévoles d’un classeur peuvent lire les onglets les uns des autres ; cette feuille de calcul leur reste fermée.',
      here: 'Un onglet chacun. Chaque bénévole peut lire tout ce qui est dans cette feuille de calcul, tous les contacts compris.',
      files: 'Seuls le bénévole et les responsables peuvent l’ouvrir.',
      links:
        'Aucune feuille de calcul n’est partagée, aucun compte Google n’est nécessaire. Qui a le lien lit cette seule feuille d’appel.',
    },
    read: {
      workbook: (readers, contacts) =>
        `${some(readers, 'bénévole pourra', 'bénévoles pourront')} lire chacun les noms et numéros de ${some(contacts, 'contact')} au plus : tous ceux de son classeur.`,
      here: (readers, contacts) =>
        `${some(readers, 'bénévole pourra', 'bénévoles pourront')} lire tout ce qui est dans cette feuille de calcul : ${some(contacts, 'contact')}, tout ce qu’elle en dit, onglets masqués compris.`,
      files: (readers, contacts) =>
        `${some(readers, 'bénévole pourra', 'bénévoles pourront')} lire chacun sa seule feuille d’appel : ${some(contacts, 'contact')} au plus.`,
      links: (readers, contacts) =>
        `Qui détient l’un des ${some(readers, 'lien')} pourra lire une feuille d’appel : ${some(contacts, 'contact')} au plus.`,
    },
    mistakes:
      'Les protections évitent les erreurs, pas la malveillance : qui peut modifier une feuille de calcul peut copier ce qu’il y lit, et laisser d’autres écrire dans ses propres cellules.',
    elsewhere: (count) =>
      `${some(count, 'feuille d’appel reste où elle est', 'feuilles d’appel restent où elles sont')}.`,
    facts: {
      toMake: 'Feuilles d’appel à créer',
      toShare: 'Bénévoles à qui donner accès',
      workbooks: 'Classeurs',
    },
    fileDays: (days) =>
      `Cela prend ${some(days, 'jour')}, à un clic par jour : Google permet de créer 250 fichiers par jour.`,
    mailDays: (days) =>
      `Écrire à tout le monde prend ${some(days, 'jour')} : Google limite les e-mails que vous envoyez par jour.`,
    warnings,
    confirm: (readers, contacts) =>
      `Oui, ${some(readers, 'personne peut', 'personnes peuvent')} lire les ${some(contacts, 'contact')} et tout le reste de cette feuille de calcul`,
  },
  waiting: {
    title: (count) =>
      `${some(count, 'bénévole ne peut pas encore ouvrir la sienne', 'bénévoles ne peuvent pas encore ouvrir la leur')}`,
    reasons: waiting,
    byLink: 'Leur donner un lien personnel',
  },
  shareAny: 'Partager les feuilles d’appel',
  share: (count) => `Partager ${some(count, 'feuille d’appel', 'feuilles d’appel')}`,
  make: (count) => `Créer ${some(count, 'feuille d’appel', 'feuilles d’appel')}`,
  put: (count) => `Ajouter ${some(count, 'contact')} aux feuilles d’appel`,
  sharing: 'Feuilles d’appel partagées',
  making: 'Création des feuilles d’appel',
  shared: (count, all) =>
    count === all
      ? `${some(all, 'feuille d’appel partagée', 'feuilles d’appel partagées')}.`
      : `${number(count)} feuilles d’appel sur ${number(all)} sont partagées.`,
  madeForLinks: (count) =>
    `${some(count, 'feuille d’appel créée', 'feuilles d’appel créées')}. L’envoi des consignes crée le lien de chacun.`,
  spreadsheets: (count) => `Les ouvrir (${some(count, 'feuille de calcul', 'feuilles de calcul')})`,
  toContacts: 'Choisir des contacts',
  toInstructions: 'Envoyer les consignes',
  pages: {
    title: 'Messages et autres',
    appeal: {
      title: 'Appel aux bénévoles',
      hint: 'Avant le partage : leur demander quand ils peuvent appeler, et combien de personnes.',
    },
    instructions: {
      title: 'Consignes',
      hint: 'Après le partage : où appeler, que dire, les règles.',
    },
    thanks: { title: 'Remerciements', hint: 'À la fin : remercier ceux qui ont appelé.' },
    links: { title: 'Liens personnels', hint: 'En créer un nouveau, ou en retirer un.' },
    undo: {
      title: 'Annuler le partage',
      hint: 'Reprendre les contacts que personne n’a encore appelés.',
    },
  },
  mail: shareMail,
  undo: {
    intro:
      'Les contacts pour lesquels rien n’a été saisi sont repris, et qui n’a rien saisi perd son accès. Ce qui a été saisi reste en place.',
    reading: 'Lecture des feuilles d’appel…',
    nothing: 'Il ne reste rien à reprendre.',
    untouched: 'Contacts repris',
    touched: 'Contacts qui restent',
    losing: (count) => `${some(count, 'bénévole perd', 'bénévoles perdent')} l’accès`,
    unread: 'Illisibles en ce moment, et donc comptés selon le dernier relevé :',
    takeBack: (count) => `Reprendre ${some(count, 'contact')}`,
    endAccess: 'Mettre fin à leur accès',
    working: 'Contacts repris',
    done: (taken, kept) =>
      kept === 0
        ? `${some(taken, 'contact repris', 'contacts repris')}.`
        : `${some(taken, 'contact repris', 'contacts repris')}, ${some(kept, 'gardé')}.`,
  },
  links: {
    intro:
      'Chaque lien ouvre une feuille d’appel, pour qui le détient. Les consignes l’apportent à tous ceux qui ont une adresse.',
    whom: 'Pour qui',
    choice: (volunteer, hasLink) => `${volunteer} – ${hasLink ? 'a un lien' : 'sans lien'}`,
    replaces: 'Un nouveau lien remplace le sien, qui n’ouvre alors plus rien.',
    make: 'Créer un nouveau lien',
    made: 'Le lien, affiché cette seule fois',
    revoke: 'Retirer son lien',
    revoked: (volunteer) => `Le lien de ${volunteer} n’ouvre plus rien.`,
  },
};
