/**
 * Makes the compact copy of Google's API description that requests are checked against:
 * `tsx local/apps-script/schema/compact.ts DESCRIPTION > local/apps-script/schema/sheets-v4.json`,
 * where DESCRIPTION is the discovery document of https://sheets.googleapis.com/$discovery/rest?version=v4.
 */
import { readFileSync } from 'node:fs';

interface Described {
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly items?: Described;
  readonly additionalProperties?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly repeated?: boolean;
}

interface Method {
  readonly parameters?: Readonly<Record<string, Described>>;
  readonly request?: { readonly $ref: string };
  readonly response?: { readonly $ref: string };
}

interface Resource {
  readonly methods?: Readonly<Record<string, Method>>;
  readonly resources?: Readonly<Record<string, Resource>>;
}

interface Discovery {
  readonly revision: string;
  readonly schemas: Readonly<Record<string, Described>>;
  readonly resources: Readonly<Record<string, Resource>>;
}

/** A type in one word: `string`, `int32`, `Color`, `[RowData]`, `{FilterCriteria}` or `A|B`. */
function typeName(described: Described): string {
  const one = oneTypeName(described);
  return described.repeated ? `[${one}]` : one;
}

function oneTypeName(described: Described): string {
  if (described.$ref) return described.$ref;
  if (described.type === 'array') return `[${typeName(described.items ?? {})}]`;
  if (described.additionalProperties) return `{${typeName(described.additionalProperties)}}`;
  if (described.enum) return described.enum.join('|');
  if (described.type === 'integer' || described.type === 'number') {
    return described.format ?? described.type;
  }
  return described.type ?? 'any';
}

function typeNames(all: Readonly<Record<string, Described>>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).map(([name, each]) => [name, typeName(each)]));
}

function methodsOf(resource: Resource, path: string): [string, object][] {
  const own = Object.entries(resource.methods ?? {}).map(([name, method]): [string, object] => [
    `${path}.${name}`,
    {
      parameters: typeNames(method.parameters ?? {}),
      ...(method.request ? { request: method.request.$ref } : {}),
      ...(method.response ? { response: method.response.$ref } : {}),
    },
  ]);
  const inner = Object.entries(resource.resources ?? {}).flatMap(([name, child]) =>
    methodsOf(child, `${path}.${name}`),
  );
  return [...own, ...inner];
}

/** What the checks need of a discovery document. */
function compactDescription(discovery: Discovery): object {
  const schemas = Object.entries(discovery.schemas).map(([name, schema]) => [
    name,
    typeNames(schema.properties ?? {}),
  ]);
  const methods = Object.entries(discovery.resources).flatMap(([name, resource]) =>
    methodsOf(resource, name),
  );
  return {
    revision: discovery.revision,
    schemas: Object.fromEntries(schemas),
    methods: Object.fromEntries(methods),
  };
}

const file = process.argv[1]?.endsWith('compact.ts') ? process.argv[2] : undefined;
if (file) {
  const discovery = JSON.parse(readFileSync(file, 'utf8')) as Discovery;
  process.stdout.write(`${JSON.stringify(compactDescription(discovery), null, 1)}\n`);
}
