import { ServiceException } from '../google-error';
import type { CostName } from '../latency';
import { standIn } from '../refusing';
import type { Session } from '../session';
import { scopesOf } from './scopes';

type WholeProperties = GoogleAppsScript.Properties.Properties;

/** Quotas for Google Services: "Properties value size" and "Properties total storage". */
const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8');

/** One store of properties; values are text alone, and what is not is turned into it. */
class Properties
  implements
    Pick<
      WholeProperties,
      | 'getProperty'
      | 'setProperty'
      | 'deleteProperty'
      | 'getProperties'
      | 'setProperties'
      | 'deleteAllProperties'
      | 'getKeys'
    >
{
  private readonly session: Session;
  private readonly store: Map<string, string>;

  constructor(session: Session, store: Map<string, string>) {
    this.session = session;
    this.store = store;
  }

  getProperty(key: string): string | null {
    return this.call('getProperty', 'property-read', () => this.store.get(key) ?? null);
  }

  getKeys(): string[] {
    return this.call('getKeys', 'property-read', () => [...this.store.keys()]);
  }

  getProperties(): Record<string, string> {
    return this.call('getProperties', 'property-read', () => Object.fromEntries(this.store));
  }

  setProperty(key: string, value: string): WholeProperties {
    return this.call('setProperty', 'property-write', () => this.write({ [key]: value }, false));
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): WholeProperties {
    return this.call('setProperties', 'property-write', () =>
      this.write(properties, deleteAllOthers),
    );
  }

  deleteProperty(key: string): WholeProperties {
    return this.call('deleteProperty', 'property-write', () => {
      this.store.delete(key);
      return this as unknown as WholeProperties;
    });
  }

  deleteAllProperties(): WholeProperties {
    return this.call('deleteAllProperties', 'property-write', () => {
      this.store.clear();
      return this as unknown as WholeProperties;
    });
  }

  private write(properties: Record<string, string>, deleteAllOthers: boolean): WholeProperties {
    const given = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    const after = new Map([...(deleteAllOthers ? [] : this.store), ...given]);
    if (given.some(([, value]) => bytesOf(value) > valueLimit) || sizeOf(after) > storeLimit) {
      throw new ServiceException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.store.clear();
    for (const [key, value] of after) this.store.set(key, value);
    return this as unknown as WholeProperties;
  }

  private call<Result>(method: string, cost: CostName, work: () => Result): Result {
    const { session } = this;
    return session.call({ service: 'Properties', method, cost, scope: 'none' }, () => {
      if (session.world.quotas.spend(session.user, 'property-calls')) return work();
      throw new ServiceException('Service invoked too many times for one day: properties.');
    });
  }
}

function sizeOf(store: ReadonlyMap<string, string>): number {
  let size = 0;
  for (const [key, value] of store) size += bytesOf(key) + bytesOf(value);
  return size;
}

/** PropertiesService: a store for the script, one for each of its users, one for each document. */
export function propertiesService(session: Session): GoogleAppsScript.Properties.PropertiesService {
  const { script, user, document } = scopesOf(session);
  const open = (key: string) =>
    standIn<WholeProperties>(
      new Properties(session, session.world.properties.store(key)),
      'Properties',
    );
  return standIn(
    {
      getScriptProperties: () => open(script),
      getUserProperties: () => open(user),
      getDocumentProperties: () => (document === null ? null : open(document)),
    },
    'PropertiesService',
  );
}
