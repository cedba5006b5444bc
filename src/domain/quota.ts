/**
 * What a gmail.com account may do in a day; a Workspace account may do more
 * (https://developers.google.com/apps-script/guides/services/quotas).
 */
const perDay = { files: 250, mails: 100 } as const;

/** On how many days something has to be done to get through so many. */
export function daysFor(what: keyof typeof perDay, count: number): number {
  return Math.ceil(count / perDay[what]);
}
