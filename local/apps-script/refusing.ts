import { checkSignature, fullName } from './signatures/check';
import { nameStandIn } from './signatures/stand-in-names';

/** What JSON, promises and test reports look for on any object; absent from Google's too. */
const probes = new Set([
  'toJSON',
  'then',
  'constructor',
  'asymmetricMatch',
  '$$typeof',
  'nodeType',
]);

/**
 * Lets a partly emulated object stand in for Google's whole one: a member it lacks is refused by
 * name instead of being `undefined is not a function`, and arguments that Google's method does not
 * take are refused in Google's words.
 */
export function standIn<Whole extends object>(part: object, name: string): Whole {
  const methods = new Map<string | symbol, unknown>();
  const proxy: object = new Proxy(part, {
    get(target, key) {
      if (key === 'toString' && !Object.hasOwn(target, key)) return () => name;
      if (!(key in target)) return absent(name, key);
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== 'function') return member;
      const known = methods.get(key);
      if (known) return known;
      const method = (...given: unknown[]) => {
        if (typeof key === 'string') checkSignature(name, key, given);
        const result: unknown = Reflect.apply(member, target, given);
        return result === target ? proxy : result;
      };
      methods.set(key, method);
      return method;
    },
  });
  nameStandIn(proxy, fullName(name));
  return proxy as Whole;
}

function absent(name: string, key: string | symbol): unknown {
  if (typeof key === 'symbol' || probes.has(key)) return undefined;
  throw new Error(`${name}.${key} is not emulated; add it in local/apps-script/.`);
}
