import { seen } from './text';

const address = /^[^\s@,;<>()"]+@[^\s@,;<>()"]+\.[^\s@,;<>()".]+$/;

/** The addresses of a cell, without what mail programs and people write around them; what is no address is left out. */
export function emailsIn(text: string): readonly string[] {
  const trimmed = seen(text);
  if (address.test(trimmed) && !trimmed.includes(':')) return [trimmed];
  return trimmed
    .split(/[;,<>|\n]|:::| \/ /)
    .map((part) =>
      part
        .trim()
        .replace(/^mailto:/i, '')
        .replace(/\.$/, ''),
    )
    .filter((part) => address.test(part));
}

const gmailDomains = /@(?:googlemail|gmail)\.com$/;

/** The same for two spellings of one mailbox: capitals, and the dots Gmail ignores. */
export function mailbox(email: string): string {
  const lower = seen(email).toLowerCase();
  if (!gmailDomains.test(lower)) return lower;
  return `${lower.slice(0, lower.indexOf('@')).replace(/\./g, '')}@gmail.com`;
}
