import type { CallingPlan } from '../../../domain/goal';
import { number, some } from '../numbers';

/** The panel “Goal”. */
export const goal = {
  loading: 'Counting contacts and volunteers…',
  contacts: 'Contacts to call',
  callers: 'Volunteers who call',
  from: {
    path: (count: number) => `${number(count)} are on the path.`,
    filter: (count: number) =>
      `${number(count)} may be called and are weak supporters, undecided or weak opponents.`,
  },
  volunteers: (count: number) => `${some(count, 'volunteer')} in your list take part.`,
  answerRate: 'People who answer',
  callsPerHour: 'Calls an hour, each caller',
  seats: 'Callers in one session',
  seatsHint: 'A room may hold 20, a host’s table 8.',
  noShowRate: 'Volunteers who say yes and do not come',
  percent: (value: number) => `${value}%`,
  count: number,
  result: 'What it takes',
  sentence: ({ callsEach, conversations, callerHours }: CallingPlan, contacts: number) =>
    `To call ${some(contacts, 'contact')} once, each volunteer makes ${range(callsEach)}. Expect ${some(conversations, 'conversation')} in ${some(callerHours, 'caller-hour')}.`,
  recruiting: ({ toRecruit, sessions }: CallingPlan, callers: number, seats: number) =>
    `For ${some(callers, 'volunteer')} to come, ${number(toRecruit)} have to say yes. They fit in ${some(sessions, 'session')} of ${number(seats)}.`,
  minutes: ({ minutesEach }: CallingPlan) =>
    `A volunteer needs about ${some(minutesEach, 'minute')}.`,
  picture: (conversations: number, contacts: number) =>
    `${number(conversations)} of ${number(contacts)} contacts answer`,
  nobody: 'Say how many contacts and how many volunteers there are to see what it takes.',
  outOfRange: (least: number, most: number) =>
    `Write a whole number from ${number(least)} to ${number(most)}.`,
  save: 'Save goal',
  saved: 'The goal is saved.',
};

function range({ fewest, most }: CallingPlan['callsEach']): string {
  return fewest === most ? some(most, 'call') : `${number(fewest)} or ${some(most, 'call')}`;
}
