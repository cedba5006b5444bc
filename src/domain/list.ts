import type { Filter } from './filter';
import { fold } from './fold';

/** A filter saved by name. */
export interface List {
  readonly name: string;
  readonly filter: Filter;
}

/** The lists with this one, in the place of one with the same name whatever its capitals and accents. */
export function withList(lists: readonly List[], list: List): readonly List[] {
  const same = lists.findIndex(({ name }) => isSameName(name, list.name));
  return same < 0 ? [...lists, list] : lists.map((other, index) => (index === same ? list : other));
}

/** The lists without the one of this name. */
export function withoutList(lists: readonly List[], name: string): readonly List[] {
  return lists.filter((list) => !isSameName(list.name, name));
}

function isSameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
