import { clockTime } from '../clock-time';
import type { problems as english } from '../en/problems';
import { fields } from './fields';
import { jobs } from './jobs';
import { waiting } from './reasons';

/** Ce qui n’a pas marché, où, et que faire. */
export const problems: typeof english = {
  'not-set-up': () =>
    'La banque d’appels n’est pas encore installée dans cette feuille de calcul. Commencez par Installer.',
  'settings-missing': () =>
    'L’onglet masqué des réglages a été supprimé : il dit qui a quelle feuille d’appel. Rétablissez-le avec Fichier > Historique des versions. Pour recommencer à neuf, choisissez de repartir de zéro : les résultats des feuilles d’appel déjà partagées ne seront alors plus relevés.',
  'not-an-organiser': ({ organisers }) =>
    `Seuls les responsables de cette campagne peuvent faire cela : ${organisers}. Demandez à l’un d’eux.`,
  'copy-of-another-campaign': () =>
    'Cette feuille de calcul est la copie d’une autre campagne. Installez ici la banque d’appels à neuf ; l’original et ses feuilles d’appel restent tels quels.',
  busy: () =>
    'Quelqu’un d’autre travaille en ce moment sur cette banque d’appels. Réessayez dans une minute.',
  'someone-at-work': ({ who, kind, since }) =>
    `Depuis ${clockTime(since, ' h ')}, ${who} ${jobs[kind]}. Attendez que ce soit fini : un travail resté en plan se libère après six minutes.`,
  'contacts-taken-back-later': ({ volunteer, who, kind, since }) =>
    `${volunteer} ne peut plus écrire sur sa feuille d’appel. Ses contacts y sont encore : depuis ${clockTime(since, ' h ')}, ${who} ${jobs[kind]}. Quand ce sera fini, retirez ${volunteer} une nouvelle fois.`,
  'changed-meanwhile': () =>
    'La feuille de calcul a changé pendant l’opération. Rien n’est perdu : recommencez.',
  'tab-not-found': ({ tab }) =>
    tab === 'contacts'
      ? 'Aucun onglet de contacts n’a été trouvé : il faut une ligne d’en-têtes avec des noms et des numéros de téléphone. Choisissez l’onglet dans Installer.'
      : 'Aucun onglet de bénévoles n’a été trouvé : il faut une ligne d’en-têtes avec des noms et des adresses e-mail. Choisissez l’onglet dans Installer.',
  'tab-empty': ({ title }) =>
    `L’onglet « ${title} » n’a aucune ligne sous ses en-têtes. Remplissez-le, puis réessayez.`,
  'heading-missing': ({ title, heading }) =>
    `L’onglet « ${title} » n’a plus de colonne intitulée « ${heading} ». Remettez l’en-tête, ou relancez Installer.`,
  'column-not-found': ({ title, field }) =>
    `L’onglet « ${title} » n’a pas de colonne « ${fields[field]} ». Ajoutez-en une avec un en-tête, puis relancez Installer.`,
  'no-headings': ({ title }) =>
    `L’onglet « ${title} » n’a pas de ligne d’en-têtes. Insérez une ligne au-dessus de la première personne et écrivez dans chaque colonne ce qu’elle contient, puis relancez Installer.`,
  'own-tab-damaged': ({ title }) =>
    `L’onglet « ${title} » n’est plus lisible : sa première ligne, masquée, a été modifiée. Annulez avec l’historique des versions.`,
  'own-tab-missing': ({ title }) =>
    `L’onglet « ${title} » a été supprimé. Rétablissez-le avec l’historique des versions, ou relancez Installer.`,
  'label-not-allowed': ({ row, label }) =>
    `Étapes et raisons, ligne ${row} : « ${label} » ne peut pas servir de libellé. Écrivez un texte court, qui n’y figure pas déjà, qui n’est ni un nombre ni une date et ne commence pas par = + - @ ou un guillemet.`,
  'step-in-use': ({ label, count }) =>
    count === 0
      ? `« ${label} » reste : c’est l’étape dont part chaque contact. Donnez-lui plutôt un autre libellé.`
      : `« ${label} » reste : ${count} ${count < 2 ? 'contact s’y trouve' : 'contacts s’y trouvent'}. Donnez-lui plutôt un autre libellé.`,
  'contacts-without-id': ({ title, count }) =>
    `Dans l’onglet « ${title} », ${count} ${count < 2 ? 'contact choisi n’a' : 'contacts choisis n’ont'} pas d’identifiant propre. Relancez Installer : il en donne un à chacun.`,
  'no-volunteers': () =>
    'Aucun bénévole ne participe encore. Ajoutez d’abord des bénévoles dans leur onglet.',
  'nothing-to-share': () =>
    'Personne n’est encore sur le parcours. Ajoutez d’abord des contacts au parcours.',
  'too-many-readers': ({ readers, most }) =>
    `${readers} personnes, c’est trop pour des feuilles d’appel dans cette feuille de calcul (${most} au plus). Choisissez des classeurs séparés.`,
  'confirm-readers': ({ readers, contacts }) =>
    `${readers} personnes pourraient lire les données des ${contacts} contacts. Confirmez ce nombre pour continuer, ou choisissez des classeurs séparés.`,
  'workbook-out-of-reach': ({ title }) =>
    `Le classeur « ${title} » ne peut pas être ouvert : il a été supprimé, ou vous n’y avez plus accès. Rétablissez-le depuis la corbeille de Drive, ou demandez à son propriétaire de le partager avec vous. S’il est perdu pour de bon, oubliez-le : ses contacts peuvent alors être confiés à d’autres, et le partage en crée un nouveau.`,
  'workbook-of-another': ({ title, owner }) =>
    `« ${title} » appartient à ${owner}, et personne d’autre ne peut changer qui y a accès. Demandez-lui de faire la même chose, ce qui terminera l’opération ; tout ce qui pouvait se faire sans cela est fait.`,
  'workbook-there': ({ title }) => `Le classeur « ${title} » s’ouvre : il n’a donc pas été oublié.`,
  'no-call-sheet': ({ volunteer }) =>
    `${volunteer} n’a pas encore de feuille d’appel. Partagez d’abord les feuilles d’appel.`,
  'takes-no-part': ({ volunteer }) =>
    `${volunteer} ne participe plus et ne reçoit donc pas de contacts. Choisissez quelqu’un d’autre, ou indiquez dans l’onglet des bénévoles que cette personne participe de nouveau.`,
  'cannot-open': ({ volunteer, reason }) =>
    `${waiting[reason](volunteer)} En attendant, confiez les contacts à quelqu’un d’autre.`,
  'nothing-to-undo': () => 'Rien n’a été ajouté au parcours qui puisse être annulé.',
  'not-removable': ({ address }) =>
    `${address} garde son accès : on ne retire ici ni les responsables, ni le propriétaire de la feuille de calcul, ni les bénévoles qui y ont une feuille d’appel.`,
  'bound-to-shared-file': () =>
    'Les feuilles d’appel ne peuvent pas être dans cette feuille de calcul, car le code y est attaché : toute personne qui peut la modifier pourrait changer un code exécuté en votre nom. Choisissez des classeurs séparés.',
  'nobody-to-write-to': () =>
    'Il n’y a encore personne à qui écrire ce message. L’appel s’adresse aux bénévoles qui participent, les consignes à ceux qui ont une feuille d’appel avec des contacts, les remerciements à ceux qui ont appelé.',
  'not-written-to': ({ volunteer }) =>
    `Ce message ne s’adresse pas à ${volunteer} : vérifiez dans l’onglet des bénévoles si cette personne participe, et si elle a une feuille d’appel sur laquelle elle peut écrire.`,
  'mail-quota': () =>
    'Google n’envoie plus d’e-mails pour vous aujourd’hui. Réessayez demain, ou copiez les messages et envoyez-les vous-même.',
  'mail-refused': ({ message }) => `Google n’a pas envoyé le message : ${message}`,
  'no-web-app': () =>
    'Les liens personnels ont besoin d’une page qui les ouvre. Dans l’éditeur de script, choisissez Déployer > Nouveau déploiement > Application Web, exécutée en votre nom et accessible à tous ; puis réessayez.',
  'no-call-sheet-by-link': ({ volunteer }) =>
    `${volunteer} n’a pas de feuille d’appel qui s’ouvre avec un lien personnel. Partagez d’abord des feuilles d’appel par lien.`,
  'link-unknown': () =>
    'Ce lien n’ouvre aucune feuille d’appel : il a été remplacé ou retiré, ou n’a jamais été un lien de cette campagne. S’il a été créé avec une autre installation du module, cherchez-le là-bas.',
  'bad-request': ({ what }) => `Cette demande n’a pas de sens : ${what}.`,
  'google-refused': ({ message }) => `Google a refusé : ${message}`,
  unexpected: ({ reference }) =>
    `Une erreur imprévue s’est produite. Rien n’est perdu ; réessayez, et signalez ${reference} si elle persiste.`,
};
