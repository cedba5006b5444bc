import type { NotGivenReason } from '../../domain/split-rules';
import type * as english from '../en/reasons';
import { some } from './numbers';

/** Pourquoi une fiche n’est pas à appeler, après un nombre. */
export const leftOut: typeof english.leftOut = {
  'not-a-contact': 'ne sont pas des contacts : lignes vides, titres, totaux, notes',
  repeat: 'répètent une autre ligne',
  deceased: 'sont décédés',
  'do-not-call': 'ont demandé à ne plus être appelés',
  'consent-refused': 'ont refusé d’être appelés',
  'consent-unknown': 'n’ont pas dit s’ils peuvent être appelés',
  'no-usable-phone': 'n’ont pas de numéro qu’on puisse composer',
  'already-on-path': 'sont déjà sur le parcours',
  'same-id': 'ont un identifiant qui figure aussi sur une autre ligne',
  filter: 'peuvent être appelés mais ne sont pas parmi ceux que vous voulez',
};

/** Pourquoi une cellule ou une ligne n’a pas été comprise ; suit le numéro d’une autre ligne, s’il y en a une. */
export const doubts: typeof english.doubts = {
  section: 'un titre, pas un contact',
  'repeated-header': 'les en-têtes, une fois de plus',
  total: 'un total, pas un contact',
  note: 'une note, pas un contact',
  'possible-repeat': 'peut-être la même personne qu’à la ligne',
  repeat: 'une répétition de la ligne',
  'same-id': 'le même identifiant qu’à la ligne',
  'no-name-no-email': 'ni nom ni adresse e-mail',
  'same-person': 'le même nom et le même numéro qu’à la ligne',
  'same-address': 'la même adresse e-mail qu’à la ligne',
  'number-of-refusing': 'le numéro de quelqu’un qui ne veut plus être appelé, à la ligne',
  'support-unclear': 'un niveau de soutien en mots inconnus',
  'phone-no-digits': 'aucun chiffre à la place d’un numéro',
  'phone-letters': 'des lettres dans un numéro : elles ne sont jamais devinées',
  'phone-masked': 'un numéro masqué',
  'phone-placeholder': 'un numéro inventé',
  'phone-short-code': 'un numéro de service',
  'phone-too-short': 'un numéro trop court',
  'phone-too-long': 'un numéro trop long',
  'phone-unknown-country-code': 'un indicatif de pays inconnu',
  'phone-ambiguous-prefix': 'un numéro en 00 qui peut être de deux pays',
  'phone-scientific-digits-lost': 'un numéro dont un tableur a perdu les derniers chiffres',
  'phone-spreadsheet-error': 'une erreur de tableur à la place d’un numéro',
  'phone-email-in-phone-column': 'une adresse e-mail à la place d’un numéro',
  'phone-date-in-phone-column': 'une date à la place d’un numéro',
  'phone-premium-rate': 'un numéro surtaxé',
  'phone-not-a-personal-number': 'un numéro vert',
  'phone-marked-bad': 'un numéro signalé comme faux',
};

/** Pourquoi un bénévole ne peut pas écrire sur sa feuille d’appel, et que faire. */
export const waiting: typeof english.waiting = {
  'no-address': (volunteer) =>
    `${volunteer} n’a pas d’adresse e-mail. Écrivez-en une dans l’onglet des bénévoles, puis partagez à nouveau.`,
  'no-google-account': (volunteer) =>
    `${volunteer} n’a pas de compte Google à cette adresse. Demandez l’adresse d’un compte, écrivez-la dans l’onglet des bénévoles, puis partagez à nouveau.`,
  'not-taking-part': (volunteer) =>
    `${volunteer} ne participe pas, d’après l’onglet des bénévoles : sa feuille d’appel reste fermée.`,
  removed: (volunteer) =>
    `${volunteer} ne fait plus partie des bénévoles : sa feuille d’appel reste fermée tant que vous ne revenez pas là-dessus.`,
  'no-link': (volunteer) =>
    `${volunteer} n’a pas encore de lien personnel : il est créé à l’envoi des consignes.`,
  refused: (volunteer) =>
    `Google n’a pas partagé avec ${volunteer}. Cherchez une erreur dans l’adresse, puis partagez à nouveau.`,
  'not-yet': (volunteer) => `${volunteer} n’a pas encore accès : partagez pour le lui donner.`,
};

const noCaller: Readonly<Record<NotGivenReason, string>> = {
  'no-callers': 'aucun bénévole ne participe',
  'no-speaker': 'personne parmi les participants ne parle leur langue',
  'own-record': 'personne d’autre qu’eux-mêmes ne pourrait les appeler',
  'no-room':
    'tous ceux qui pourraient les appeler ont déjà autant de contacts qu’ils peuvent en prendre',
};

/** Ce qu’on dit des contacts qui ne peuvent être confiés à personne. */
export const notGiven: typeof english.notGiven = (reason, count) =>
  `${some(count, 'contact n’est confié', 'contacts ne sont confiés')} à personne : ${noCaller[reason]}.`;

/** Ce qu’on dit des contacts qui devraient quitter leur bénévole et ne le peuvent pas. */
export const notMoved: typeof english.notMoved = (reason, count) =>
  `${some(count, 'contact reste où il est', 'contacts restent où ils sont')} : ${noCaller[reason]}.`;

/** À quoi penser avant de partager. */
export const warnings: typeof english.warnings = {
  'many-readers':
    'À plus de 100 personnes, une feuille de calcul devient lente pour tout le monde. Des classeurs séparés restent rapides.',
};

/** Ce qu’une personne doit encore dire d’un onglet de contacts. */
export const needs: typeof english.needs = {
  headings:
    'Il n’y a pas de ligne d’en-têtes : les colonnes ont été reconnues à leur contenu. Ajoutez des en-têtes pour en être sûr.',
  'phone-column': 'Aucune colonne ne contient de numéros de téléphone.',
  'consent-column':
    'Aucune colonne ne dit qui accepte d’être appelé : personne ne peut donc l’être. Un accord pour des e-mails ou des SMS ne compte pas.',
  'support-scale':
    'Les niveaux de soutien sont de simples chiffres. Dites quel bout est le soutien fort.',
};
