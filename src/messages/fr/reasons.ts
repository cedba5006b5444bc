import type { doubts as englishDoubts, leftOut as englishLeftOut } from '../en/reasons';

/** Pourquoi une fiche n’est pas à appeler, après un nombre. */
export const leftOut: typeof englishLeftOut = {
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

/** Pourquoi une cellule ou une ligne n’a pas été comprise. */
export const doubts: typeof englishDoubts = {
  section: 'un titre, pas un contact',
  'repeated-header': 'les en-têtes, une fois de plus',
  total: 'un total, pas un contact',
  note: 'une note, pas un contact',
  'possible-repeat': 'peut-être la même personne qu’à la ligne',
  'same-id': 'le même identifiant qu’à la ligne',
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
