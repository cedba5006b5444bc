import { type FieldType, fieldsOf, type MethodDescription } from './types';
import {
  invalidValue,
  notRepeating,
  refusalOf,
  snakeCase,
  unknownName,
  unknownParameter,
  type Violation,
} from './violations';

/** Where in a request a check is, and what it has found wrong so far; spelt out only when asked for. */
interface Place {
  /** Null where the check began. */
  readonly up: Place | null;
  /** The member, the place in a list, or the key in a map as `[key]`; at the start, the whole path. */
  readonly step: string | number;
  readonly name: string;
  readonly violations: Violation[];
}

function startAt(step: string, name = ''): Place {
  return { up: null, step, name, violations: [] };
}

function within(up: Place, name: string): Place {
  return { up, step: name, name, violations: up.violations };
}

function inside(up: Place, step: string | number, name = up.name): Place {
  return { up, step, name, violations: up.violations };
}

function pathOf({ up, step }: Place): string {
  if (up === null) return String(step);
  const above = pathOf(up);
  if (typeof step === 'number') return `${above}[${step}]`;
  if (step.startsWith('[')) return `${above}${step}`;
  return above === '' ? snakeCase(step) : `${above}.${snakeCase(step)}`;
}

function parentPath(place: Place): string {
  const path = pathOf(place);
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'TYPE_STRING',
  boolean: 'TYPE_BOOL',
  int32: 'TYPE_INT32',
  int64: 'TYPE_INT64',
  float: 'TYPE_FLOAT',
  double: 'TYPE_DOUBLE',
};

const typePrefix = 'type.googleapis.com/google.apps.sheets.v4.';

/** The types that Google names by what they are inside of, as far as they were observed. */
const fullNames: Readonly<Record<string, string>> = {
  Request: 'BatchUpdateSpreadsheetRequest.Request',
  PieChartLegendPosition: 'PieChartSpec.PieChartLegendPosition',
};

const capitalised = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** A kind of words by the one that stands for none of them. @example `DIMENSION_UNSPECIFIED` */
function kindOf(values: readonly string[]): string | undefined {
  const none = values.find((value) => value.endsWith('_UNSPECIFIED'));
  const parts = none?.toLowerCase().split('_').slice(0, -1);
  return parts?.map(capitalised).join('');
}

function enumTypeName(name: string, values: readonly string[]): string {
  const byName = capitalised(name.replace(/^response/, ''));
  const type = byName.startsWith('Value') ? byName : (kindOf(values) ?? byName);
  return `${typePrefix}${fullNames[type] ?? type}`;
}

function readNumber(value: unknown, whole: boolean): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  if (!whole) return number;
  return Number.isInteger(number) && Math.abs(number) <= 2 ** 31 ? number : undefined;
}

/** The shortest number that single precision does not tell from this one. */
function readFloat(value: unknown): number | undefined {
  const number = readNumber(value, false);
  if (number === undefined || Number.isInteger(number)) return number;
  for (let digits = 1; digits < 9; digits += 1) {
    const short = Number(number.toPrecision(digits));
    if (Math.fround(short) === Math.fround(number)) return short;
  }
  return Number(Math.fround(number).toPrecision(9));
}

function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  return { true: true, false: false }[value.toLowerCase()];
}

const scalarReaders: Readonly<Record<string, (value: unknown) => unknown>> = {
  string: (value) => (typeof value === 'string' ? value : undefined),
  boolean: readBoolean,
  int32: (value) => readNumber(value, true),
  int64: (value) => readNumber(value, true),
  float: readFloat,
  double: (value) => readNumber(value, false),
};

function readScalar(type: FieldType, value: unknown, place: Place): unknown {
  const read = scalarReaders[type.kind]?.(value);
  if (read === undefined) {
    place.violations.push(invalidValue(pathOf(place), typeNames[type.kind] ?? '', value));
  }
  return read;
}

function readEnum(values: readonly string[], value: unknown, place: Place): unknown {
  if (typeof value === 'string' && values.includes(value)) return value;
  place.violations.push(invalidValue(pathOf(place), enumTypeName(place.name, values), value));
  return undefined;
}

/** A list; a single value where a list belongs is a list of one, as Google reads it. */
function readList(item: FieldType, value: unknown, place: Place): unknown {
  if (!Array.isArray(value)) return [readItem(item, value, place)];
  return value.map((each, index) => readItem(item, each, inside(place, index)));
}

function readItem(item: FieldType, value: unknown, place: Place): unknown {
  if (item.kind !== 'list') return value === null ? null : readValue(item, value, place);
  if (Array.isArray(value)) return value;
  place.violations.push(
    invalidValue(pathOf(place), 'type.googleapis.com/google.protobuf.ListValue', value),
  );
  return [];
}

function readMap(item: FieldType, value: object, place: Place): object {
  const entries = Object.entries(value).map(([name, each]) => [
    name,
    readValue(item, each, inside(place, `[${name}]`, name)),
  ]);
  return Object.fromEntries(entries);
}

function readMembers(message: string, value: object, place: Place): Record<string, unknown> {
  const fields = fieldsOf(message);
  const read: Record<string, unknown> = {};
  for (const [given, inner] of Object.entries(value)) {
    const known = fields.has(given) ? given : camelCase(given);
    const type = fields.get(known);
    if (!type) place.violations.push(unknownName(given, pathOf(place)));
    else if (inner !== null && inner !== undefined) {
      read[known] = readValue(type, inner, within(place, known));
    }
  }
  return read;
}

function readMessage(name: string, value: unknown, place: Place): unknown {
  if (typeof value === 'object' && value !== null) {
    const read = readMembers(name, value, place);
    return name === 'Color' ? withoutZeros(read) : read;
  }
  place.violations.push(
    invalidValue(pathOf(place), `${typePrefix}${fullNames[name] ?? name}`, value),
  );
  return undefined;
}

/** A colour as Google gives it back: what is not in it is not named (observed). */
function withoutZeros(color: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(color).filter(([, part]) => part !== 0));
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function readValue(type: FieldType, value: unknown, place: Place): unknown {
  if (type.kind === 'any') return value;
  if (type.kind === 'list') return readList(type.item, value, place);
  if (Array.isArray(value)) {
    place.violations.push(notRepeating(place.name, parentPath(place)));
    return undefined;
  }
  if (type.kind === 'message') return readMessage(type.name, value, place);
  if (type.kind === 'map') return readMap(type.item, Object(value), place);
  if (type.kind === 'enum') return readEnum(type.values, value, place);
  return readScalar(type, value, place);
}

/**
 * A request's body with every value of the type Google's API description gives it and nulls left
 * out; anything else throws Google's refusal, which names every violation.
 */
export function checkBody(message: string, body: unknown, path: string): Record<string, unknown> {
  const place = startAt(path);
  const read = readMessage(message, body ?? {}, place);
  if (place.violations.length > 0) throw refusalOf(place.violations);
  return read as Record<string, unknown>;
}

/**
 * Holds an answer of this local Google against the same description; an answer that does not keep to
 * it is a mistake made here, which no script should see as Google's.
 */
export function checkAnswer(message: string, answer: unknown): void {
  const place = startAt('');
  readMessage(message, answer ?? {}, place);
  if (place.violations.length === 0) return;
  const all = place.violations.map(({ description }) => description).join('\n');
  throw new Error(`The answer is no ${message} as Google describes it: ${all}`);
}

/** The parameters every Google API takes (https://cloud.google.com/apis/docs/system-parameters). */
const systemParameters = new Set([
  'fields',
  'alt',
  'key',
  'prettyPrint',
  'access_token',
  'oauth_token',
  'quotaUser',
  'callback',
  'upload_protocol',
  'uploadType',
  '$.xgafv',
]);

/** A call's parameters with the types the method gives them; others throw Google's refusal. */
export function checkParameters(
  method: MethodDescription,
  parameters: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const violations: Violation[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) {
    const type = method.parameters.get(name);
    if (value === undefined || value === null) continue;
    if (type)
      read[name] = readValue(type, value, { ...startAt(snakeCase(name), name), violations });
    else if (systemParameters.has(name)) read[name] = value;
    else violations.push(unknownParameter(name));
  }
  if (violations.length > 0) throw refusalOf(violations);
  return read;
}
