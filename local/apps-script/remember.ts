import type { World } from './world';

/** Brings back what was remembered, as often as it is called. */
export type Recall = () => void;

/** Remembers everything there is. */
export function rememberWorld(world: World): Recall {
  const recalls = [world, world.screen, world.folders].map(remember);
  return () => {
    for (const recall of recalls) recall();
  };
}

/**
 * Remembers what a part of a world holds: its fields, and in them lists, maps and further parts.
 *
 * Parts are objects with a class; plain objects in them, such as files and their spreadsheets, are
 * never changed but replaced, and so are kept as they are.
 */
function remember(part: object): Recall {
  if (part instanceof Map) return rememberMap(part);
  if (Array.isArray(part)) return rememberList(part);
  const fields = { ...part };
  const recalls = inside(Object.values(fields));
  return () => {
    Object.assign(part, fields);
    for (const recall of recalls) recall();
  };
}

function rememberMap(map: Map<unknown, unknown>): Recall {
  const entries = [...map];
  const recalls = inside(map.values());
  return () => {
    map.clear();
    for (const [key, value] of entries) map.set(key, value);
    for (const recall of recalls) recall();
  };
}

function rememberList(list: unknown[]): Recall {
  const items = list.slice();
  const recalls = inside(items);
  return () => {
    list.length = 0;
    for (const item of items) list.push(item);
    for (const recall of recalls) recall();
  };
}

function inside(values: Iterable<unknown>): readonly Recall[] {
  return [...values].filter(isChangeable).map(remember);
}

function isChangeable(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || value instanceof Date) return false;
  return Object.getPrototypeOf(value) !== Object.prototype;
}
