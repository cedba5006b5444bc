import type { IsoDay } from '../domain/iso-day';
import type { Language } from '../domain/language';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** A day as one says it: `15 March 2026`. */
export function dayInWords(day: IsoDay, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** 30 December 1899, from which spreadsheets count days, in milliseconds since 1970. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsADay = 86_400_000;

/** A moment, counted in days by the campaign's own clock, as one says it: `15 March, 14:05`. */
export function momentInWords(moment: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(dayZero + moment * millisecondsADay));
}
