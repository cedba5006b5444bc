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
 * name instead of being `undefined is not a function`.
 */
export function standIn<Whole extends object>(part: object, name: string): Whole {
  const proxy: object = new Proxy(part, {
    get(target, key) {
      if (!(key in target)) return refuseUnlessProbe(name, key);
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        const result: unknown = Reflect.apply(member, target, given);
        return result === target ? proxy : result;
      };
    },
  });
  return proxy as Whole;
}

function refuseUnlessProbe(name: string, key: string | symbol): undefined {
  if (typeof key === 'symbol' || probes.has(key)) return undefined;
  throw new Error(`${name}.${key} is not emulated; add it in local/apps-script/.`);
}
