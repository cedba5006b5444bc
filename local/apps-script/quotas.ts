import { canonicalAddress } from './files/canonical-address';

/** Whose limits hold: a gmail.com account's, a Workspace account's, or nobody's. */
export type GoogleProfile = 'consumer' | 'workspace' | 'none';

/** What is counted for each person. */
export type QuotaName = 'sheets-read' | 'sheets-write' | 'mail-recipients' | 'files-created';

interface Quota {
  readonly limit: number;
  readonly seconds: number;
}

const minute = 60;
const day = 24 * 60 * 60;

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
  },
  workspace: {
    ...perMinute,
    'mail-recipients': { limit: 1500, seconds: day },
    'files-created': { limit: 3200, seconds: day },
  },
};

/** How long one run of a script may take (Quotas for Google Services). */
export const secondsPerRun = 6 * minute;

interface Spending {
  readonly at: number;
  readonly amount: number;
}

/**
 * Counts what each person uses of each quota, over a window of a minute or a day that ends now.
 *
 * Google's day begins at the first use; a window that slides is never laxer over one campaign day.
 */
export class Quotas {
  private readonly spent = new Map<string, Spending[]>();

  private readonly profile: GoogleProfile;
  private readonly now: () => number;

  constructor(profile: GoogleProfile, now: () => number) {
    this.profile = profile;
    this.now = now;
  }

  /** How much is left to this person. */
  remaining(user: string, name: QuotaName): number {
    if (this.profile === 'none') return Number.POSITIVE_INFINITY;
    const { limit, seconds } = quotas[this.profile][name];
    const since = this.now() - seconds * 1000;
    const recent = this.spendings(user, name).filter((spending) => spending.at > since);
    this.spent.set(keyOf(user, name), recent);
    return limit - recent.reduce((total, spending) => total + spending.amount, 0);
  }

  /** Uses some of a quota; false, and nothing used, when too little is left. */
  spend(user: string, name: QuotaName, amount = 1): boolean {
    if (this.remaining(user, name) < amount) return false;
    this.spendings(user, name).push({ at: this.now(), amount });
    return true;
  }

  private spendings(user: string, name: QuotaName): Spending[] {
    const key = keyOf(user, name);
    const known = this.spent.get(key) ?? [];
    this.spent.set(key, known);
    return known;
  }
}

function keyOf(user: string, name: QuotaName): string {
  return `${name} ${canonicalAddress(user)}`;
}
