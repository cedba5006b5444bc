import type { Where } from '../../domain/call-sheet';
import type { MailPart } from '../../domain/mail-text';
import type { mail as english } from '../en/mail';

const hello = (volunteer: string): string =>
  volunteer === '' ? 'Bonjour,' : `Bonjour ${volunteer},`;

const people = (count: number): string => `${count} ${count < 2 ? 'personne' : 'personnes'}`;

/** Comment accéder à la feuille d’appel, et qui d’autre peut la lire. */
const access: Readonly<Record<Where, (tab: string) => string>> = {
  workbook: (tab) =>
    `Votre onglet s’appelle « ${tab} ». D’autres bénévoles ont le leur dans la même feuille de calcul : vous pouvez lire les onglets les uns des autres, mais chacun n’écrit que dans le sien.`,
  here: (tab) =>
    `Votre onglet s’appelle « ${tab} ». D’autres bénévoles travaillent dans la même feuille de calcul : vous pouvez lire les onglets les uns des autres, mais chacun n’écrit que dans le sien.`,
  files: () =>
    'Vous et les responsables êtes seuls à pouvoir l’ouvrir. Ouvrez-la avec le compte Google auquel ce message a été envoyé.',
  links: () =>
    'Ce lien vous est personnel : il ne faut ni compte ni mot de passe pour l’ouvrir. Toute personne qui l’a peut voir vos contacts et répondre à votre place : ne le transmettez pas.',
};

const ownWords = (heading: string, text: string): MailPart[] =>
  text === '' ? [] : [{ heading }, text];

/** Les e-mails que reçoivent les bénévoles, comme les écrirait la personne responsable. */
export const mail: typeof english = {
  appeal: ({ campaign, volunteer, organiser }) => ({
    subject: `${campaign} : pouvez-vous passer quelques appels ?`,
    parts: [
      hello(volunteer),
      `Nous allons appeler des personnes pour ${campaign}, et nous cherchons des bénévoles. Un appel prend quelques minutes, avec votre propre téléphone, au moment qui vous convient.`,
      'Pouvez-vous répondre à ces questions ? Il suffit de répondre à ce message, avec vos mots :',
      {
        items: [
          'Pouvez-vous passer des appels ?',
          'Combien de personnes pourriez-vous appeler ? Dix à quinze appels prennent environ une heure.',
          'Quels jours, et à quel moment de la journée ?',
          'Pourriez-vous accueillir quelques bénévoles qui appellent ensemble ? Combien de places avez-vous ?',
        ],
      },
      'Vous recevrez les noms et les numéros, un texte pour vous aider, et quelqu’un sera là pour répondre à vos questions.',
      `Pour toute question, ou si vous ne souhaitez plus recevoir ces messages, répondez ou écrivez à ${organiser}.`,
      'Merci !',
    ],
  }),
  instructions: (letter) => {
    const { campaign, volunteer, organiser, contacts, url, where, tab, cells } = letter;
    return {
      subject: `${campaign} : les personnes que vous appelez`,
      parts: [
        hello(volunteer),
        `Merci d’appeler pour ${campaign}. Vous avez ${people(contacts)} à appeler. C’est ici :`,
        { link: where === 'links' ? 'Ouvrir mes appels' : 'Ouvrir ma feuille d’appel', url },
        access[where](tab),
        { heading: 'Comment faire' },
        'Appelez une personne après l’autre. Après chaque appel, même sans réponse, remplissez ce qui est à côté de son nom :',
        {
          items: [
            `${cells.outcome} : choisissez dans la liste ce qu’a donné l’appel.`,
            `${cells.supportLevel} : choisissez ce que la personne pense de nous, si elle vous l’a dit.`,
            `${cells.callBackOn} : le jour où la rappeler, si elle l’a demandé.`,
            `${cells.notes} : ce que nous devrions savoir, en quelques mots.`,
          ],
        },
        'Il n’y a rien à enregistrer ni à renvoyer : ce que vous remplissez nous parvient tout seul.',
        'Les noms, les numéros et ce que les gens vous disent sont confidentiels. Ne les copiez pas, ne les photographiez pas, ne les transmettez pas. Si quelqu’un ne veut plus être appelé, choisissez ce résultat : plus personne ne l’appellera.',
        ...ownWords('Que dire', letter.script),
        ...ownWords('Règles', letter.rules),
        `Pour toute question, répondez à ce message ou écrivez à ${organiser}.`,
        'Merci, et bons appels !',
      ],
    };
  },
  thanks: ({ campaign, volunteer, organiser }) => ({
    subject: `${campaign} : merci pour vos appels`,
    parts: [
      hello(volunteer),
      `Vous avez pris le temps d’appeler des personnes pour ${campaign}. Merci ! Rien ne convainc autant qu’une vraie conversation, et c’est vous qui l’avez rendue possible.`,
      'Si vous avez noté des noms, des numéros ou des propos sur papier ou dans votre téléphone, détruisez ces notes dès maintenant.',
      `Nous aimerions savoir comment se sont passés vos appels : répondez à ce message ou écrivez à ${organiser}.`,
      'Encore merci !',
    ],
  }),
  test: (subject) => `[Essai] ${subject}`,
};
