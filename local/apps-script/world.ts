import type { ServiceCall } from './calls';
import { Clock } from './clock';
import { Faults } from './faults';
import { Files } from './files/files';
import { People } from './files/people';
import { type GoogleProfile, Quotas } from './quotas';
import { Caches } from './services/caches';
import { Locks } from './services/locks';
import type { Mail } from './services/mailbox';
import { PropertyStores } from './services/property-stores';
import { emptyScreen, type Screen } from './services/screen';
import { Triggers } from './services/triggers';

/** How to set a local Google up; every setting has a default. */
export interface GoogleOptions {
  /** Whose limits hold; `none` has no limits. @default 'consumer' */
  readonly profile?: GoogleProfile;
  /** Whether service calls take time. @default 'modelled' */
  readonly latency?: 'modelled' | 'none';
  /** The moment it all begins. @default 2026-03-02T09:00:00Z */
  readonly now?: Date | string;
  /** The language and formats of people and of new spreadsheets. @default 'en_US' */
  readonly locale?: string;
  /** Where people and new spreadsheets are. @default 'Europe/London' */
  readonly timeZone?: string;
  /** The addresses that are not those of a Google account; all others are. @default [] */
  readonly withoutAccount?: readonly string[];
  /**
   * How many times a day a person may share before Google says it is too much; Google does not tell
   * how many. @default no limit
   */
  readonly sharesADay?: number;
  /** Where the script is deployed as a web app, as its service tells. @default not deployed */
  readonly webAppUrl?: string;
}

/** Everything a local Google keeps, shared by all the people and scripts in it. */
export interface World {
  readonly clock: Clock;
  readonly profile: GoogleProfile;
  readonly takesTime: boolean;
  readonly locale: string;
  readonly timeZone: string;
  readonly people: People;
  readonly files: Files;
  readonly calls: ServiceCall[];
  readonly faults: Faults;
  readonly quotas: Quotas;
  readonly mailbox: Mail[];
  readonly properties: PropertyStores;
  readonly caches: Caches;
  readonly locks: Locks;
  readonly screen: Screen;
  readonly triggers: Triggers;
  readonly warnings: string[];
  readonly webAppUrl: string | null;
  /** For identifiers that are the same in every repetition. */
  readonly numbers: Numbers;
}

/** Gives numbers not given before. */
class Numbers {
  private given = 0;

  next(): number {
    this.given += 1;
    return this.given;
  }
}

/** A world with nothing in it yet. */
export function newWorld(options: GoogleOptions): World {
  const { profile = 'consumer', latency = 'modelled', withoutAccount = [] } = options;
  const clock = new Clock(new Date(options.now ?? '2026-03-02T09:00:00Z'));
  const now = () => clock.now();
  return {
    clock,
    profile,
    takesTime: latency === 'modelled',
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone ?? 'Europe/London',
    people: new People(withoutAccount),
    files: new Files(),
    calls: [],
    faults: new Faults(),
    quotas: new Quotas(profile, now, options.sharesADay),
    mailbox: [],
    properties: new PropertyStores(),
    caches: new Caches(now),
    locks: new Locks(now),
    screen: emptyScreen(),
    triggers: new Triggers(),
    warnings: [],
    webAppUrl: options.webAppUrl ?? null,
    numbers: new Numbers(),
  };
}
