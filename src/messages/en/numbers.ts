/** A number as people write it: `12,000`. */
export function number(value: number): string {
  return value.toLocaleString('en-GB');
}

/** So many of something: `1 contact`, `2 contacts`. */
export function some(count: number, one: string, more = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : more}`;
}
