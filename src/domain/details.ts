import { emailsIn } from './email';
import { dayOfIso, type IsoDay, isoOf } from './iso-day';

/** What a campaign says of itself, to its organisers and to the people it writes to. */
export interface Details {
  /** Names, as mails and pages show them; `''` while nobody has said. */
  readonly campaign: string;
  readonly candidate: string;
  /** Days on which people vote, the first first. */
  readonly pollDates: readonly IsoDay[];
  /** Where people write who object to being called; `''` while nobody has said. */
  readonly objections: string;
  /** The day by which personal data is deleted, or null where it follows from the poll. */
  readonly purgeOn: IsoDay | null;
}

/** What is known before anybody has said anything. */
export const noDetails: Details = {
  campaign: '',
  candidate: '',
  pollDates: [],
  objections: '',
  purgeOn: null,
};

/** So many days after the last day of voting personal data is deleted, unless the campaign says another day. */
const daysKept = 30;

/** The day by which personal data is deleted, or null while no poll date is known. */
export function purgeDay({ purgeOn, pollDates }: Details): IsoDay | null {
  const last = dayOfIso([...pollDates].sort().at(-1));
  return purgeOn ?? (last === null ? null : isoOf(last + daysKept));
}

/** Far longer than any name or address, and short enough for a cell. */
const longest = 200;
const mostPollDates = 10;

/** What of details a person has to put right. */
export type DetailProblem = 'too-long' | 'before-poll' | 'no-address';

/** What a person has to put right before details are kept, by field; nothing when they may be. */
export function detailProblems(
  details: Details,
): Readonly<Partial<Record<keyof Details, DetailProblem>>> {
  const { campaign, candidate, objections, purgeOn, pollDates } = details;
  const tooLong = Object.entries({ campaign, candidate, objections })
    .filter(([, text]) => text.length > longest)
    .map(([name]) => [name, 'too-long']);
  const [purge, poll] = [dayOfIso(purgeOn), dayOfIso([...pollDates].sort().at(-1))];
  const isEarly = purge !== null && poll !== null && purge <= poll;
  const isAddress = objections.trim() === '' || reaches(objections.trim());
  return Object.fromEntries([
    ...(isAddress ? [] : [['objections', 'no-address']]),
    ...tooLong,
    ...(isEarly ? [['purgeOn', 'before-poll']] : []),
  ]);
}

/** Whether somebody can be written to there: an e-mail address, a page, or a place with a street number. */
function reaches(address: string): boolean {
  return (
    emailsIn(address).length > 0 || /^https?:\/\/\S+\.\S+$/.test(address) || /\d/.test(address)
  );
}

/** Details as they are kept, of what came from outside; null when that makes no sense. */
export function detailsIn(given: unknown): Details | null {
  const { campaign, candidate, pollDates, objections, purgeOn } = Object(given) as Partial<Details>;
  const texts = [campaign, candidate, objections];
  if (!texts.every((text) => typeof text === 'string' && text.length <= longest)) return null;
  if (!Array.isArray(pollDates) || pollDates.length > mostPollDates) return null;
  if (!pollDates.every((day) => dayOfIso(day) !== null)) return null;
  if (purgeOn !== null && dayOfIso(purgeOn) === null) return null;
  const [name = '', person = '', address = ''] = texts.map((text) => String(text).trim());
  return {
    campaign: name,
    candidate: person,
    pollDates: [...new Set(pollDates)].sort(),
    objections: address,
    purgeOn: purgeOn ?? null,
  };
}
