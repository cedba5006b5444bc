import { canonicalAddress } from './files/canonical-address';

/** Whose limits hold: a gmail.com account's, a Workspace account's, or nobody's. */
export type GoogleProfile = 'consumer' | 'workspace' | 'none';

/** What is counted for each person. */
type QuotaName =
  | 'sheets-read'
  | 'sheets-write'
  | 'mail-recipients'
  | 'files-created'
  | 'property-calls'
  | 'shares';

interface Quota {
  readonly limit: number;
  readonly seconds: number;
}

const minute = 60;
const day = 24 * 60 * 60;

const unlimited = { limit: Number.POSITIVE_INFINITY, seconds: day };

const perMinute = {
  'sheets-read': { limit: 60, seconds: minute },
  'sheets-write': { limit: 60, seconds: minute },
} as const;

/** Limits of Google's pages "Usage limits" (Sheets API) and "Quotas for Google Services" (Apps Script). */
const quotas: Record<Exclude<GoogleProfile, 'none'>, Record<QuotaName, Quota>> = {
  consumer: {
    ...perMinute,
    'mail-recipients': { limit: 100, seconds: day },
    'files-created': { limit: 250, seconds: day },
    'property-calls': { limit: 50_000, seconds: day },
    shares: unlimited,
  },
  workspace: {
    ...perMinute,
    'mail-recipients': { limit: 1500, seconds: day },
    'files-created': { limit: 3200, seconds: day },
    'property-calls': { limit: 500_000, seconds: day },
    shares: unlimited,
  },
};

/** How many files a person may make in a day (Quotas for Google Services). */
export function filesADay(profile: Exclude<GoogleProfile, 'none'>): number {
  return quotas[profile]['files-created'].limit;
}

/** How long one run of a script may take (Quotas for Google Services). */
export const secondsPerRun = 6 * minute;

/** How long a simple trigger or a custom function may take (same page, and Simple triggers). */
export const secondsPerTrigger = 30;

/** How many triggers a person has in one script (Quotas for Google Services). */
export const triggersPerScript = 20;

/** The longest body of a mail, in bytes (Quotas for Google Services). */
export const mailBodyBytes: Record<GoogleProfile, number> = {
  consumer: 200 * 1024,
  workspace: 400 * 1024,
  none: Number.POSITIVE_INFINITY,
};

/** So much of a quota, used at a moment. */
export interface Spending {
  readonly at: number;
  readonly amount: number;
}

/** What one person used of one quota: the newest last, those out of the window dropped. */
class Spendings {
  total: number;
  private items: Spending[];
  private dropped = 0;

  constructor(items: readonly Spending[] = []) {
    this.items = [...items];
    this.total = items.reduce((total, { amount }) => total + amount, 0);
  }

  get kept(): readonly Spending[] {
    return this.items.slice(this.dropped);
  }

  add(spending: Spending): void {
    this.items.push(spending);
    this.total += spending.amount;
  }

  dropUntil(moment: number): void {
    let oldest = this.items[this.dropped];
    while (oldest && oldest.at <= moment) {
      this.total -= oldest.amount;
      this.dropped += 1;
      oldest = this.items[this.dropped];
    }
    if (this.dropped * 2 <= this.items.length) return;
    this.items = this.items.slice(this.dropped);
    this.dropped = 0;
  }
}

/** What was used of each quota by each person, as it is saved. */
export type KeptQuotas = ReadonlyMap<string, readonly Spending[]>;

/**
 * Counts what each person uses of each quota, over a window of a minute or a day that ends now.
 *
 * Google's day begins at the first use; a window that slides is never laxer over one campaign day.
 */
export class Quotas {
  private readonly spent: Map<string, Spendings>;

  private readonly profile: GoogleProfile;
  private readonly now: () => number;

  private readonly sharesADay: number;

  constructor(
    profile: GoogleProfile,
    now: () => number,
    sharesADay = Number.POSITIVE_INFINITY,
    spent: KeptQuotas = new Map(),
  ) {
    this.profile = profile;
    this.now = now;
    this.sharesADay = sharesADay;
    this.spent = new Map([...spent].map(([key, items]) => [key, new Spendings(items)]));
  }

  get kept(): KeptQuotas {
    return new Map([...this.spent].map(([key, { kept }]) => [key, kept]));
  }

  /** How much is left to this person. */
  remaining(user: string, name: QuotaName): number {
    if (this.profile === 'none') return Number.POSITIVE_INFINITY;
    const { limit, seconds } = quotas[this.profile][name];
    const spendings = this.spendings(user, name);
    spendings.dropUntil(this.now() - seconds * 1000);
    return (name === 'shares' ? this.sharesADay : limit) - spendings.total;
  }

  /** Uses some of a quota; false, and nothing used, when too little is left. */
  spend(user: string, name: QuotaName, amount = 1): boolean {
    if (this.remaining(user, name) < amount) return false;
    this.spendings(user, name).add({ at: this.now(), amount });
    return true;
  }

  private spendings(user: string, name: QuotaName): Spendings {
    const key = `${name} ${canonicalAddress(user)}`;
    const known = this.spent.get(key) ?? new Spendings();
    this.spent.set(key, known);
    return known;
  }
}
