const marks = /%(?:(\d+)\$)?([-+0, ]*)(\d+)?(?:\.(\d+))?([sdifxXobeEc%])/g;

const bases: Readonly<Record<string, number>> = { x: 16, X: 16, o: 8, b: 2 };

function written(value: unknown, kind: string, precision: string | undefined): string {
  if (kind === 's' || kind === 'c')
    return String(value).slice(0, precision ? +precision : undefined);
  const number = Number(value);
  if (kind === 'f') return number.toFixed(Number(precision ?? 6));
  if (kind === 'e' || kind === 'E') return number.toExponential(Number(precision ?? 6));
  return Math.trunc(number).toString(bases[kind] ?? 10);
}

function grouped(text: string): string {
  const [whole = '', rest] = text.split('.');
  const parts = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? parts : `${parts}.${rest}`;
}

function padded(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

function signed(text: string, flags: string): string {
  const split = flags.includes(',') ? grouped(text) : text;
  return flags.includes('+') && !split.startsWith('-') ? `+${split}` : split;
}

interface Mark {
  readonly flags: string;
  readonly width: number;
  readonly precision: string | undefined;
  readonly kind: string;
}

function shown(value: unknown, { flags, width, precision, kind }: Mark): string {
  const text = signed(written(value, kind, precision), flags);
  return padded(/[XE]/.test(kind) ? text.toUpperCase() : text, flags, width);
}

/** A text with values in its places (Utilities.formatString). @example formatString('%03d %s', 7, 'x') // '007 x' */
export function formatString(template: string, ...values: readonly unknown[]): string {
  let next = 0;
  return template.replace(marks, (_mark, position, flags, width, precision, kind) => {
    if (kind === '%') return '%';
    const index = position ? Number(position) - 1 : next;
    if (!position) next += 1;
    return shown(values[index], { flags, width: Number(width ?? 0), precision, kind });
  });
}
