import { ServiceException } from '../google-error';
import google from './google.json';
import { isOfType, typeName } from './kinds';

type Overloads = readonly (readonly string[])[];

const written: Readonly<Record<string, Readonly<Record<string, string>>>> = google;

/** The classes whose full name is not their service's name and their own. */
const titles = new Map(Object.keys(written).map((title) => [title.split('.').at(-1) ?? '', title]));

const read = new Map<string, Overloads>();

/** A class of these services by its full name, such as `SpreadsheetApp.Range`. */
export function fullName(name: string): string {
  return titles.get(name) ?? name;
}

function overloadsOf(title: string, method: string): Overloads | undefined {
  const methods = written[title] ?? {};
  const text = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (text === undefined) return undefined;
  const key = `${title}.${method}`;
  const known = read.get(key) ?? text.split(' | ').map((overload) => typesIn(overload.trim()));
  read.set(key, known);
  return known;
}

function typesIn(overload: string): readonly string[] {
  return overload === '' ? [] : overload.split(',');
}

function fits(types: readonly string[], given: readonly unknown[]): boolean {
  const rest = types.at(-1)?.startsWith('...') === true;
  const fixed = rest ? types.slice(0, -1) : types;
  if (!rest && given.length > types.length) return false;
  return fixed.every((type, index) => {
    const isOptional = type.endsWith('?');
    if (index >= given.length) return isOptional;
    const value = given[index];
    return (isOptional && value === undefined) || isOfType(value, type.replace('?', ''));
  });
}

/**
 * Refuses arguments that no signature of a method takes, in Google's words (observed); the
 * signatures are those of Google's reference, as its published types have them.
 */
export function checkSignature(name: string, method: string, given: readonly unknown[]): void {
  const title = fullName(name);
  const overloads = overloadsOf(title, method);
  if (!overloads || overloads.some((types) => fits(types, given))) return;
  throw new ServiceException(
    `The parameters (${given.map(typeName).join(',')}) don't match the method signature for ${title}.${method}.`,
  );
}
