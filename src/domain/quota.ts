/**
 * What Google lets an account do in a day: files it makes at gmail.com, people it writes to at
 * gmail.com and in Workspace (https://developers.google.com/apps-script/guides/services/quotas).
 */
const files = 250;
const mails = { consumer: 100, workspace: 1500 } as const;

/** On how many days so many files are made. */
export function fileDays(count: number): number {
  return Math.ceil(count / files);
}

/** On how many days so many mails go out, today being one of them when some still fit. */
export function mailDays(count: number, leftToday: number): number {
  const today = Math.min(count, Math.max(0, leftToday));
  const aDay = leftToday > mails.consumer ? mails.workspace : mails.consumer;
  return (today > 0 ? 1 : 0) + Math.ceil((count - today) / aDay);
}
