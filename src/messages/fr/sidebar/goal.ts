import type { CallingPlan } from '../../../domain/goal';
import type { goal as english } from '../../en/sidebar/goal';
import { number, some } from '../numbers';

/** Le panneau « Objectif ». */
export const goal: typeof english = {
  loading: 'Décompte des contacts et des bénévoles…',
  contacts: 'Contacts à appeler',
  callers: 'Bénévoles qui appellent',
  from: {
    path: (count) => `${some(count, 'contact est', 'contacts sont')} sur le parcours.`,
    filter: (count) =>
      `${some(count, 'contact peut être appelé et est', 'contacts peuvent être appelés et sont')} en soutien faible, indécis ou en opposition faible.`,
  },
  volunteers: (count) =>
    `${some(count, 'bénévole')} de votre liste ${count < 2 ? 'participe' : 'participent'}.`,
  answerRate: 'Personnes qui répondent',
  callsPerHour: 'Appels par heure et par appelant',
  seats: 'Appelants par séance',
  seatsHint: 'Une salle en accueille peut-être 20, la table d’un hôte 8.',
  noShowRate: 'Bénévoles qui disent oui et ne viennent pas',
  percent: (value) => `${value} %`,
  count: number,
  result: 'Ce qu’il faut',
  sentence: ({ callsEach, conversations, callerHours }, contacts) =>
    `Pour appeler une fois ${some(contacts, 'contact')}, chaque bénévole passe ${range(callsEach)}. Comptez ${some(conversations, 'conversation')} en ${some(callerHours, 'heure')} d’appels.`,
  recruiting: ({ toRecruit, sessions }, callers, seats) =>
    `Pour que ${some(callers, 'bénévole vienne', 'bénévoles viennent')}, il faut ${number(toRecruit)} « oui ». Cela fait ${some(sessions, 'séance')} de ${number(seats)}.`,
  minutes: ({ minutesEach }) => `Un bénévole y passe environ ${some(minutesEach, 'minute')}.`,
  picture: (conversations, contacts) =>
    `${number(conversations)} contacts sur ${number(contacts)} répondent`,
  nobody: 'Dites combien il y a de contacts et de bénévoles pour voir ce qu’il faut.',
  outOfRange: (least, most) => `Écrivez un nombre entier de ${number(least)} à ${number(most)}.`,
  save: 'Enregistrer l’objectif',
  saved: 'L’objectif est enregistré.',
};

function range({ fewest, most }: CallingPlan['callsEach']): string {
  return fewest === most ? some(most, 'appel') : `${number(fewest)} ou ${some(most, 'appel')}`;
}
