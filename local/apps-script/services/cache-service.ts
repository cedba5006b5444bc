import { ServiceException } from '../google-error';
import type { CostName } from '../latency';
import { standIn } from '../refusing';
import type { Session } from '../session';
import type { CacheStore } from './caches';
import { scopesOf } from './scopes';

type WholeCache = GoogleAppsScript.Cache.Cache;

/** Class Cache: the longest key and value, the usual and the longest time. */
const limits = { key: 250, value: 100 * 1024, usualSeconds: 600, seconds: 21_600 };

/** One cache; a value lives for the seconds asked for, six hours at most. */
class Cache
  implements Pick<WholeCache, 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'>
{
  private readonly session: Session;
  private readonly store: CacheStore;

  constructor(session: Session, store: CacheStore) {
    this.session = session;
    this.store = store;
  }

  get(key: string): string | null {
    return this.call('get', 'cache-read', () => this.store.get(key));
  }

  getAll(keys: string[]): Record<string, string> {
    return this.call('getAll', 'cache-read', () => {
      const found = keys.map((key) => [key, this.store.get(key)] as const);
      return Object.fromEntries(found.filter(([, value]) => value !== null)) as Record<
        string,
        string
      >;
    });
  }

  put(key: string, value: string, seconds: number = limits.usualSeconds): void {
    this.call('put', 'cache-write', () => this.keep(key, value, seconds));
  }

  putAll(values: Record<string, string>, seconds: number = limits.usualSeconds): void {
    this.call('putAll', 'cache-write', () => {
      for (const [key, value] of Object.entries(values)) this.keep(key, value, seconds);
    });
  }

  remove(key: string): void {
    this.call('remove', 'cache-write', () => this.store.remove(key));
  }

  removeAll(keys: string[]): void {
    this.call('removeAll', 'cache-write', () => {
      for (const key of keys) this.store.remove(key);
    });
  }

  private keep(key: string, value: string, seconds: number): void {
    const text = String(value);
    if (key.length > limits.key) throw new ServiceException('Argument too large: key');
    if (Buffer.byteLength(text, 'utf8') > limits.value) {
      throw new ServiceException('Argument too large: value');
    }
    this.store.put(key, text, Math.min(seconds, limits.seconds));
  }

  private call<Result>(method: string, cost: CostName, work: () => Result): Result {
    return this.session.call({ service: 'Cache', method, cost, scope: 'none' }, work);
  }
}

/** CacheService: a cache for the script, one for each of its users, one for each document. */
export function cacheService(session: Session): GoogleAppsScript.Cache.CacheService {
  const { script, user, document } = scopesOf(session);
  const open = (key: string) =>
    standIn<WholeCache>(new Cache(session, session.world.caches.store(key)), 'Cache');
  return standIn(
    {
      getScriptCache: () => open(script),
      getUserCache: () => open(user),
      getDocumentCache: () => (document === null ? null : open(document)),
    },
    'CacheService',
  );
}
