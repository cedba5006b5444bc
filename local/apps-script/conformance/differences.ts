/** One place where an answer is not the recorded one. */
export interface Difference {
  readonly path: string;
  readonly recorded: unknown;
  readonly answered: unknown;
}

/** What is another time in every run. */
const ignored = new Set(['createdTime', 'modifiedTime', 'modifiedByMeTime', 'viewedByMeTime']);

function isMessage(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Where two answers differ, times aside. */
export function differences(recorded: unknown, answered: unknown, path = ''): Difference[] {
  if (!isMessage(recorded) || !isMessage(answered)) {
    return Object.is(recorded, answered) ? [] : [{ path, recorded, answered }];
  }
  if (Array.isArray(recorded) !== Array.isArray(answered)) return [{ path, recorded, answered }];
  const names = new Set([...Object.keys(recorded), ...Object.keys(answered)]);
  return [...names].flatMap((name) =>
    ignored.has(name)
      ? []
      : differences(recorded[name], answered[name], path ? `${path}.${name}` : name),
  );
}
