const gmail = new Set(['gmail.com', 'googlemail.com']);

/** An address as Google tells people apart: case is nothing, nor are dots at Gmail or the name googlemail. */
export function canonicalAddress(address: string): string {
  const lower = address.trim().toLowerCase();
  const at = lower.lastIndexOf('@');
  const domain = lower.slice(at + 1);
  if (at < 1 || !gmail.has(domain)) return lower;
  return `${lower.slice(0, at).replace(/\./g, '')}@gmail.com`;
}
