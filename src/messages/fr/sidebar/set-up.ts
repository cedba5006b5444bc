import type { setUp as english } from '../../en/sidebar/set-up';
import { fields } from '../fields';
import { number, some } from '../numbers';
import { doubts } from '../reasons';

const listed = (names: readonly string[]) => names.join(', ');

/** Le panneau « Installer ». */
export const setUp: typeof english = {
  loading: 'Recherche de vos onglets…',
  reading: 'Nouvelle lecture…',
  about: {
    title: 'La campagne',
    campaign: 'Nom de la campagne',
    candidate: 'Nom de la candidate ou du candidat',
    country: 'Pays',
    countryHint: 'Les numéros écrits sans indicatif sont lus comme des numéros de ce pays.',
    language: 'Langue des feuilles d’appel et des messages',
    languages: { en: 'English', fr: 'Français' },
    pollDate: (round, rounds) =>
      rounds < 2
        ? 'Date du scrutin'
        : `Date du scrutin, ${round === 1 ? '1er' : `${number(round)}e`} tour`,
    addPollDate: (rounds) => (rounds < 2 ? 'Ajouter un second tour' : 'Ajouter une date'),
    removePollDate: (round) => `Retirer le ${round === 1 ? '1er' : `${number(round)}e`} tour`,
    objections: 'Adresse de contact pour les oppositions',
    objectionsHint: 'Où écrivent les personnes qui ne veulent pas être appelées.',
    purge: 'Effacer les données personnelles au plus tard le',
    purgeDefault: (day) => `Sans réponse : le ${day}, 30 jours après le scrutin.`,
    purgeWithoutPoll: 'Sans réponse : 30 jours après le scrutin.',
    problems: {
      'no-address': 'Écrivez une adresse e-mail, l’adresse d’une page, ou une adresse postale.',
      'too-long': 'Écrivez 200 caractères au plus.',
      'before-poll': 'Choisissez un jour après le scrutin, ou ne répondez pas.',
    },
  },
  found: {
    title: 'Ce qui a été trouvé',
    tabs: { contacts: 'Onglet des contacts', volunteers: 'Onglet des bénévoles' },
    choose: 'Choisir un onglet',
    noTab: {
      contacts:
        'Aucun onglet ne ressemble à vos contacts. Choisissez-le ici : il a une ligne d’en-têtes, avec des noms et des numéros de téléphone en dessous.',
      volunteers:
        'Aucun onglet ne ressemble à vos bénévoles. Choisissez-le ici : il a une ligne d’en-têtes, avec des noms et des adresses e-mail en dessous.',
    },
    bringIn:
      'Une liste qui est encore dans un fichier entre dans la feuille de calcul par le menu de Google : Fichier > Importer > Importer un fichier, puis « Insérer de nouvelles feuilles ». Revenez ici ensuite.',
    lookAgain: 'Regarder de nouveau',
    rows: (rows, headingRow) =>
      headingRow === null
        ? 'Cet onglet n’a pas de ligne d’en-têtes. Insérez-en une au-dessus de la première personne, écrivez dans chaque colonne ce qu’elle contient, puis regardez de nouveau.'
        : `${some(rows, 'ligne')} sous les en-têtes de la ligne ${number(headingRow)}.`,
    empty:
      'Cet onglet n’a aucune ligne sous ses en-têtes. Remplissez-le, puis regardez de nouveau.',
    missing: (field) =>
      `Aucune colonne n’est lue comme « ${fields[field]} ». Dites ci-dessous laquelle c’est.`,
    noConsent:
      'Aucune colonne ne dit qui accepte d’être appelé : personne ne peut donc l’être. Si une colonne le dit, indiquez-la ci-dessous.',
    examples: 'Comment de vraies lignes sont lues',
    row: (row) => `Ligne ${number(row)}`,
    readAs: 'lu comme',
    name: 'Nom',
    blank: 'vide',
    answers: { yes: 'oui', no: 'non', unknown: 'pas dit' },
    noLevel: 'aucun niveau connu',
    roles: { volunteer: 'bénévole', host: 'hôte', 'super-volunteer': 'super bénévole' },
    phone: (reason) => (reason === 'empty' ? 'pas de numéro' : doubts[`phone-${reason}`]),
    columns: (count) => `Corriger ce qui n’est pas juste (${some(count, 'colonne')})`,
    columnsHint: 'Dites de chaque colonne ce qu’elle contient.',
    notRead: 'pas lue',
    example: (text) => `Par exemple : ${text}`,
    otherColumns: (count) =>
      `${some(count, 'colonne')} ${count < 2 ? 'qui n’est pas lue' : 'qui ne sont pas lues'}`,
  },
  scale: {
    legend: 'Les niveaux de soutien sont ici de simples chiffres. Quel bout est le soutien fort ?',
    '1-is-strong': '1 est soutien fort, 5 opposant fort',
    '5-is-strong': '5 est soutien fort, 1 opposant fort',
    missing: 'Dites quel bout c’est : sans cela, le niveau de soutien de personne n’est connu.',
  },
  adds: {
    title: 'Ce qui va être fait',
    deletes: 'Les onglets de la banque d’appels copiés de l’autre campagne sont supprimés ici.',
    tabs: (titles) => `${some(titles.length, 'onglet')} en plus : ${listed(titles)}.`,
    columns: (tab, headings) =>
      `${some(headings.length, 'colonne')} en plus à la fin de « ${tab} » : ${listed(headings)}.`,
    ids: (count) =>
      `${some(count, 'contact')} ${count < 2 ? 'reçoit' : 'reçoivent'} un identifiant.`,
    nothing: 'Rien n’est ajouté. Ce que vous changez ici est enregistré.',
    otherwise: 'Tout le reste de vos onglets reste tel quel.',
  },
  action: 'Installer',
  save: 'Enregistrer',
  incomplete: 'Pas encore : voyez ce qui est marqué en rouge.',
  working: 'Installation…',
  saved: 'Enregistré.',
  done: (tabs, ids) =>
    [
      'La banque d’appels est installée.',
      tabs === 0 ? '' : `${some(tabs, 'onglet')} en plus.`,
      ids === 0 ? '' : `${some(ids, 'contact')} ${ids < 2 ? 'a reçu' : 'ont reçu'} un identifiant.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  change: 'Changer quelque chose',
  afresh: {
    start: 'Repartir de zéro ici',
    explain:
      'Les onglets propres à la banque d’appels dans cette feuille de calcul sont supprimés quand vous appuyez sur « Installer » : parcours, journal des appels, réglages. Vos contacts et vos bénévoles restent. Les feuilles d’appel déjà partagées restent à leurs bénévoles et ne sont plus relevées d’ici.',
    confirm: 'Oui, repartir de zéro',
  },
};
