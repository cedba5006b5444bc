type Part = Intl.DateTimeFormatPartTypes;

const englishDays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** One letter of a pattern: how it is written, by how often it is repeated. */
type Field = (date: Date, timeZone: string, width: number) => string;

const padded = (value: string | number, width: number) => String(value).padStart(width, '0');

const numeric =
  (part: Part, options: Intl.DateTimeFormatOptions): Field =>
  (date, timeZone, width) =>
    padded(partOf(date, timeZone, part, options), width);

/** The letters of Java's SimpleDateFormat that are understood; Utilities.formatDate takes them. */
const fields: Readonly<Record<string, Field>> = {
  y: (date, timeZone, width) => {
    const year = partOf(date, timeZone, 'year', { year: 'numeric' });
    return width === 2 ? year.slice(-2) : padded(year, width);
  },
  M: (date, timeZone, width) => {
    if (width < 3) return numeric('month', { month: 'numeric' })(date, timeZone, width);
    return partOf(date, timeZone, 'month', { month: width === 3 ? 'short' : 'long' });
  },
  d: numeric('day', { day: 'numeric' }),
  E: (date, timeZone, width) =>
    partOf(date, timeZone, 'weekday', { weekday: width < 4 ? 'short' : 'long' }),
  u: (date, timeZone, width) => {
    const day = partOf(date, timeZone, 'weekday', { weekday: 'short' });
    return padded(englishDays.indexOf(day) || 7, width);
  },
  H: numeric('hour', { hour: 'numeric', hourCycle: 'h23' }),
  h: numeric('hour', { hour: 'numeric', hourCycle: 'h12' }),
  m: numeric('minute', { minute: 'numeric' }),
  s: numeric('second', { second: 'numeric' }),
  S: (date, _timeZone, width) => padded(date.getUTCMilliseconds(), width),
  a: (date, timeZone) =>
    partOf(date, timeZone, 'dayPeriod', { hour: 'numeric', hourCycle: 'h12' }).toUpperCase(),
  Z: (date, timeZone) => offset(date, timeZone).replace(':', ''),
  X: (date, timeZone, width) =>
    width === 3 ? offset(date, timeZone) : offset(date, timeZone).slice(0, 3),
  z: (date, timeZone) => partOf(date, timeZone, 'timeZoneName', { timeZoneName: 'short' }),
};

/**
 * A date as Utilities.formatDate writes it, in a time zone of its own.
 *
 * @example formatDate(new Date(0), 'Europe/Paris', "yyyy-MM-dd'T'HH:mm") // '1970-01-01T01:00'
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const field = fields[run.charAt(0)];
    if (!field) throw new Error(`The date pattern letter ${run.charAt(0)} is not emulated.`);
    return field(date, timeZone, run.length);
  });
}

function partOf(
  date: Date,
  timeZone: string,
  part: Part,
  options: Intl.DateTimeFormatOptions,
): string {
  const parts = formatIn(timeZone, options).formatToParts(date);
  return parts.find(({ type }) => type === part)?.value ?? '';
}

/** Made once for each way of writing in each time zone, as making one takes long. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${timeZone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-US', { timeZone, ...options });
  formats.set(key, known);
  return known;
}

function offset(date: Date, timeZone: string): string {
  const name = partOf(date, timeZone, 'timeZoneName', { timeZoneName: 'longOffset' });
  return name.replace('GMT', '') || '+00:00';
}
