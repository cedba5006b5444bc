type Primitive = 'string' | 'number' | 'boolean' | 'object';

const kinds: readonly string[] = ['string', 'number', 'boolean', 'object'] satisfies Primitive[];

/** The prototype of plain objects, which differs from one script context to another. */
function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isPlain(value: unknown): boolean {
  if (value === null || Array.isArray(value)) return true;
  if (!kinds.includes(typeof value)) return false;
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || isPlainObject(value);
}

/**
 * Where a value holds something that would be lost or refused between a page and its script, such
 * as a Date or an undefined member, or null when it is JSON throughout.
 *
 * @example notJson({ rows: [{ on: new Date(0) }] }) // 'rows.0.on'
 */
export function notJson(value: unknown, path: readonly string[] = []): string | null {
  if (!isPlain(value)) return path.join('.') || '(all of it)';
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, member] of Object.entries(value)) {
    const found = notJson(member, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}
