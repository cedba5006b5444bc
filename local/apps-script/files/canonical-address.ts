/**
 * One spelling for all the ways of writing an address that reach the same Google account.
 *
 * Case never counts; in gmail.com dots do not count and googlemail.com is the same place (Gmail
 * help, "Dots don't matter"). What follows a `+` is kept: it reaches the mailbox, but is not a name
 * of the account when sharing.
 *
 * @example canonicalAddress('Jo.Ann@googlemail.com') // 'joann@gmail.com'
 */
export function canonicalAddress(address: string): string {
  const known = canonical.get(address);
  if (known !== undefined) return known;
  const found = canonicalOf(address);
  canonical.set(address, found);
  return found;
}

/** Worked out once for each spelling: every look at a protection asks. */
const canonical = new Map<string, string>();

function canonicalOf(address: string): string {
  const [local = '', domain = ''] = address.trim().toLowerCase().split('@');
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${local}@${domain}`;
  return `${local.replaceAll('.', '')}@gmail.com`;
}

/** Whether two spellings reach the same Google account. */
export function sameAddress(one: string, other: string): boolean {
  return canonicalAddress(one) === canonicalAddress(other);
}
