const minutesADay = 24 * 60;

/** The time of day of a moment, given in days: `14:05` in English, `14 h 05` in French. */
export function clockTime(moment: number, between: ':' | ' h '): string {
  const minutes = Math.floor((moment % 1) * minutesADay + 1e-6) % minutesADay;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${Math.floor(minutes / 60)}${between}${two(minutes % 60)}`;
}
