import description from '../schema/drive-v3.json';
import { DriveError } from './drive-error';

interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
}

const schemas: Readonly<Record<string, Schema>> = description.schemas;

const typeTests: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** Refuses a body with a field or a type that Google's description of the Drive API does not have. */
export function checkBody(body: unknown, schemaName: 'File' | 'Permission'): void {
  check(body, schemas[schemaName] ?? {}, '');
}

/** What each kind of answer holds, as Google's description of the Drive API names it. */
const answerKinds: Readonly<Record<string, (answer: Answer) => readonly [string, unknown][]>> = {
  'drive#file': (answer) => [['File', answer]],
  'drive#permission': (answer) => [['Permission', answer]],
  'drive#fileList': ({ files = [] }) => files.map((file) => ['File', file]),
  'drive#permissionList': ({ permissions = [] }) => permissions.map((each) => ['Permission', each]),
  'drive#about': ({ user }) => [['User', user]],
};

interface Answer {
  readonly kind?: string;
  readonly files?: readonly unknown[];
  readonly permissions?: readonly unknown[];
  readonly user?: unknown;
}

/** Holds an answer of this local Google against the same description: it may not differ. */
export function checkAnswer(answer: unknown): void {
  const { kind = '' } = (answer ?? {}) as Answer;
  for (const [schema, part] of answerKinds[kind]?.(answer as Answer) ?? []) {
    try {
      check(part, schemas[schema] ?? {}, '');
    } catch (error) {
      throw new Error(`The answer is no ${schema} as Google describes it: ${String(error)}`);
    }
  }
}

function check(value: unknown, given: Schema, path: string): void {
  const schema = given.$ref ? (schemas[given.$ref] ?? {}) : given;
  if (value === null || !schema.type) return;
  if (!typeTests[schema.type]?.(value)) throw mistyped(path, value);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      check(item, schema.items ?? {}, `${path}[${index}]`);
  } else if (typeof value === 'object') {
    checkMembers(value, schema, path);
  }
}

function checkMembers(value: object, schema: Schema, path: string): void {
  for (const [name, member] of Object.entries(value)) {
    const inner = schema.properties?.[name] ?? schema.additionalProperties;
    if (!inner) throw unknownName(path, name);
    check(member, inner, path ? `${path}.${name}` : name);
  }
}

function unknownName(path: string, name: string): DriveError {
  const place = path ? ` at '${path}'` : '';
  return new DriveError(
    400,
    'badRequest',
    `Invalid JSON payload received. Unknown name "${name}"${place}: Cannot find field.`,
  );
}

function mistyped(path: string, value: unknown): DriveError {
  return new DriveError(400, 'badRequest', `Invalid value at '${path}', ${JSON.stringify(value)}`);
}
