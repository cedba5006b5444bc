import { patiently } from './retry';

/** So long something is kept; Google may forget it earlier. */
const secondsKept = 3600;

/** So many texts are asked for at once, each of up to 100 KB. */
const textsAtOnce = 40;

/** Keeps texts for an hour at most, for whoever runs the script alone (Class CacheService). */
export function keepForMe(texts: Readonly<Record<string, string>>): void {
  patiently(() => CacheService.getUserCache().putAll({ ...texts }, secondsKept));
}

/** What was kept under the keys, null where it is gone. */
export function keptForMe(keys: readonly string[]): readonly (string | null)[] {
  const found: (string | null)[] = [];
  for (let from = 0; from < keys.length; from += textsAtOnce) {
    const some = keys.slice(from, from + textsAtOnce);
    const texts = patiently(() => CacheService.getUserCache().getAll([...some]));
    found.push(...some.map((key) => (texts[key] as string | undefined) ?? null));
  }
  return found;
}

/** Keeps them no longer. */
export function forgetForMe(keys: readonly string[]): void {
  patiently(() => CacheService.getUserCache().removeAll([...keys]));
}
