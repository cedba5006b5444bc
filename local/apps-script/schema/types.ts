import description from './sheets-v4.json';

/** A type of the API description, read from its one word. */
export type FieldType =
  | { readonly kind: 'string' | 'boolean' | 'int32' | 'int64' | 'float' | 'double' | 'any' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'message'; readonly name: string }
  | { readonly kind: 'list'; readonly item: FieldType }
  | { readonly kind: 'map'; readonly item: FieldType };

/** The fields of a message by name. */
export type Fields = ReadonlyMap<string, FieldType>;

/** A method of the API: what it takes and gives. */
export interface MethodDescription {
  readonly parameters: Fields;
  readonly request: string | undefined;
  readonly response: string | undefined;
}

const plainKinds = new Set(['string', 'boolean', 'int32', 'int64', 'float', 'double', 'any']);
const textFormats = new Set(['google-fieldmask', 'google-datetime', 'byte']);

function readType(word: string): FieldType {
  if (word.startsWith('[')) return { kind: 'list', item: readType(word.slice(1, -1)) };
  if (word.startsWith('{')) return { kind: 'map', item: readType(word.slice(1, -1)) };
  if (word.includes('|')) return { kind: 'enum', values: word.split('|') };
  if (plainKinds.has(word)) return { kind: word as 'string' };
  if (textFormats.has(word)) return { kind: 'string' };
  return /^[A-Z]/.test(word) && word in description.schemas
    ? { kind: 'message', name: word }
    : { kind: 'any' };
}

function readFields(words: Readonly<Record<string, string>>): Fields {
  return new Map(Object.entries(words).map(([name, word]) => [name, readType(word)]));
}

const fieldsByMessage = new Map<string, Fields>();

/** The fields of a message of Google's API description. */
export function fieldsOf(message: string): Fields {
  const known = fieldsByMessage.get(message);
  if (known) return known;
  const schemas: Readonly<Record<string, Readonly<Record<string, string>>>> = description.schemas;
  const fields = readFields(schemas[message] ?? {});
  fieldsByMessage.set(message, fields);
  return fields;
}

/** A method by its id without `sheets.`; undefined when the API has no such method. */
export function methodOf(id: string): MethodDescription | undefined {
  const methods: Readonly<
    Record<string, { parameters: Record<string, string>; request?: string; response?: string }>
  > = description.methods as never;
  const method = methods[id];
  if (!method) return undefined;
  const { parameters, request, response } = method;
  return { parameters: readFields(parameters), request, response };
}
