import { standInName } from './stand-in-names';

type Kind = (value: unknown) => boolean;

const isText: Kind = (value) => typeof value === 'string' || value === null || value === undefined;

/** What a value of each plain type of Google's documentation can be; a text can be null (observed). */
const plainKinds: Readonly<Record<string, Kind>> = {
  any: () => true,
  string: isText,
  Char: isText,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null || value === undefined,
  Date: (value) => Object.prototype.toString.call(value) === '[object Date]',
};

/** Whether a value is an object that a class of this name, or one of its values, can be. */
function isOfClass(value: unknown, name: string): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const known = standInName(value);
  return known === undefined || known === name || !known.startsWith('SpreadsheetApp');
}

function isArrayOf(value: unknown, type: string): boolean {
  if (!Array.isArray(value)) return false;
  return type.endsWith('[]') ? value.every((row) => Array.isArray(row)) : true;
}

function isOne(value: unknown, type: string): boolean {
  if (type.endsWith('[]')) return isArrayOf(value, type.slice(0, -2));
  return plainKinds[type]?.(value) ?? isOfClass(value, `SpreadsheetApp.${type}`);
}

/** Whether a value is of one of the types that a parameter can have. */
export function isOfType(value: unknown, types: string): boolean {
  if (types.startsWith('(')) return isOne(value, types);
  return types.split('/').some((type) => isOne(value, type));
}

/** A value's type as Google names it in a refusal (observed): `String`, `SpreadsheetApp.Range`, `(class)`. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value !== 'object') {
    const name = typeof value;
    return name === 'function' ? '(class)' : name.charAt(0).toUpperCase() + name.slice(1);
  }
  return standInName(value) ?? '(class)';
}
