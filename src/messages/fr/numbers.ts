/** Un nombre comme on l’écrit : `12 000`. */
export function number(value: number): string {
  return value.toLocaleString('fr-FR');
}

/** Combien de quelque chose : `1 contact`, `2 contacts`. */
export function some(count: number, one: string, more = `${one}s`): string {
  return `${number(count)} ${Math.abs(count) < 2 ? one : more}`;
}
