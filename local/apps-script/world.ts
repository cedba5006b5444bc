import type { ServiceCall } from './calls';
import { Clock } from './clock';
import { Faults } from './faults';
import { Files, type KeptFiles } from './files/files';
import { type Folders, noFolders } from './files/folders';
import { People } from './files/people';
import { Numbers } from './numbers';
import { type GoogleProfile, type KeptQuotas, Quotas } from './quotas';
import { Caches, type KeptCaches } from './services/caches';
import { type KeptLocks, Locks } from './services/locks';
import type { Mail } from './services/mailbox';
import { PropertyStores } from './services/property-stores';
import { emptyScreen, type Screen } from './services/screen';
import { type Trigger, Triggers } from './services/triggers';

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
  readonly options: GoogleOptions;
  readonly clock: Clock;
  readonly profile: GoogleProfile;
  readonly takesTime: boolean;
  readonly locale: string;
  readonly timeZone: string;
  readonly people: People;
  readonly files: Files;
  readonly folders: Folders;
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

/** What of a world outlives the computer it is on, as plain values; `saved.ts` writes it down. */
export interface KeptWorld {
  readonly now: number;
  readonly numbersGiven: number;
  readonly spellings: Map<string, string>;
  readonly files: KeptFiles;
  readonly folders: Folders;
  readonly quotas: KeptQuotas;
  readonly mailbox: Mail[];
  readonly properties: Map<string, Map<string, string>>;
  readonly caches: KeptCaches;
  readonly locks: KeptLocks;
  readonly screen: Screen;
  readonly triggers: readonly Trigger[];
  readonly warnings: string[];
}

/** A world with what was kept of another, or with nothing in it yet. */
export function newWorld(options: GoogleOptions, kept?: KeptWorld): World {
  const { profile = 'consumer', latency = 'modelled', withoutAccount = [] } = options;
  const clock = new Clock(new Date(kept?.now ?? options.now ?? '2026-03-02T09:00:00Z'));
  const now = () => clock.now();
  return {
    options,
    clock,
    profile,
    takesTime: latency === 'modelled',
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone ?? 'Europe/London',
    people: new People(withoutAccount, kept?.spellings),
    files: new Files(kept?.files),
    folders: kept?.folders ?? noFolders(),
    calls: [],
    faults: new Faults(),
    quotas: new Quotas(profile, now, options.sharesADay, kept?.quotas),
    mailbox: kept?.mailbox ?? [],
    properties: new PropertyStores(kept?.properties),
    caches: new Caches(now, kept?.caches),
    locks: new Locks(now, kept?.locks),
    screen: kept?.screen ?? emptyScreen(),
    triggers: new Triggers(kept?.triggers),
    warnings: kept?.warnings ?? [],
    webAppUrl: options.webAppUrl ?? null,
    numbers: new Numbers(kept?.numbersGiven),
  };
}
