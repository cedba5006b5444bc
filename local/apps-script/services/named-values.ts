/** A value of one of Apps Script's enumerations: known by its name, and the same object each time. */
export interface NamedValue {
  readonly name: () => string;
  readonly toString: () => string;
  readonly toJSON: () => string;
  readonly ordinal: () => number;
}

/** An enumeration as scripts see it: `SpreadsheetApp.ProtectionType.SHEET` (its JSON is its name). */
export function namesAsMembers<Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, NamedValue>> {
  const members = names.map((name, index) => {
    const own = () => name;
    return [name, Object.freeze({ name: own, toString: own, toJSON: own, ordinal: () => index })];
  });
  return Object.freeze(Object.fromEntries(members));
}
