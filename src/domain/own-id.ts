const ownId = /^PB(\d+)$/;

/** An id the add-on gives to a contact who has none. */
export function ownIdOf(number: number): string {
  return `PB${number}`;
}

/** The highest number among the ids the add-on gave, 0 when it gave none. */
export function lastOwnId(ids: readonly string[]): number {
  const numbers = ids.map((id) => Number(ownId.exec(id)?.[1] ?? 0));
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
