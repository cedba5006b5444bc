import { createHash } from 'node:crypto';
import { canonicalAddress } from './canonical-address';

/** Who has a Google account, and how Google writes and numbers them. */
export class People {
  private readonly without: ReadonlySet<string>;
  /** How each address was first written. */
  readonly spellings: Map<string, string>;

  constructor(withoutAccount: readonly string[], spellings: Map<string, string> = new Map()) {
    this.without = new Set(withoutAccount.map(canonicalAddress));
    this.spellings = spellings;
  }

  /** Whether the address is that of a Google account; one nobody spoke of is. */
  hasAccount(address: string): boolean {
    return !this.without.has(canonicalAddress(address));
  }

  /** The address Google gives back for any spelling of it: the first it met, in lower case. */
  primaryAddress(address: string): string {
    const canonical = canonicalAddress(address);
    const known = this.spellings.get(canonical) ?? address.trim().toLowerCase();
    this.spellings.set(canonical, known);
    return known;
  }

  /** Google's id of the person: the same for every spelling and on every file (Drive API, Permission.id). */
  permissionId(address: string): string {
    const hash = createHash('sha256').update(canonicalAddress(address)).digest();
    return (hash.readBigUInt64BE() % 10n ** 18n).toString().padStart(20, '10');
  }
}
