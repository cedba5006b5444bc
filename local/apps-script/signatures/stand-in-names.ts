const names = new WeakMap<object, string>();

/** Remembers which of Google's classes an object stands in for. */
export function nameStandIn(object: object, name: string): void {
  names.set(object, name);
}

/** Which of Google's classes an object stands in for, such as `SpreadsheetApp.Range`. */
export function standInName(object: object): string | undefined {
  return names.get(object);
}
