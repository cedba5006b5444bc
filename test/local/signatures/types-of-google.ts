import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The overloads of each method of a class, each as the types it takes. */
type Methods = Record<string, string[]>;

/** Where Google's published types say what the methods of each service take. */
const services = [
  ['spreadsheet', 'SpreadsheetApp'],
  ['drive', 'DriveApp'],
  ['mail', 'MailApp'],
  ['gmail', 'GmailApp'],
  ['utilities', 'Utilities'],
] as const;

/** The classes of those services that are checked. */
const checked: Readonly<Record<string, readonly string[] | 'all'>> = {
  SpreadsheetApp: 'all',
  DriveApp: ['DriveApp', 'File', 'Folder'],
  MailApp: 'all',
  GmailApp: ['GmailApp'],
  Utilities: ['Utilities'],
};

const folder = join(process.cwd(), 'node_modules/@types/google-apps-script');

/** A type without its name space: `Base.User` is `User`, and every number is a number. */
function plainType(text: string): string {
  const named = text.replace(/\b(Base|Byte|Spreadsheet|Drive|Charts|Utilities)\./g, '');
  return named
    .replace(/\b(Integer|Byte)\b/g, 'number')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The parts between commas that are in no brackets. */
function parts(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    if ('([{<'.includes(letter)) depth += 1;
    if (')]}>'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) {
      found.push(part);
      part = '';
    } else part += letter;
  }
  return part.trim() === '' ? found : [...found, part];
}

function aliasesIn(text: string): Map<string, string> {
  const found = text.matchAll(/^\s*type (\w+) =\s*([^;]+);/gm);
  return new Map([...found].map(([, name = '', meaning = '']) => [name, meaning]));
}

/** A parameter's type; a choice of texts is a text, and what may be left out ends in `?`. */
function parameter(text: string, aliases: Map<string, string>): string {
  const [name = '', ...rest] = text.split(':');
  const spelled = plainType(rest.join(':')).replace(/\b\w+\b/g, (word) => {
    const meaning = aliases.get(word);
    return meaning && !meaning.includes('{') ? plainType(meaning) : word;
  });
  const isTable = /Array<Array</.test(spelled);
  const plain = spelled
    .replace(/"[^"]*"|'[^']*'/g, 'string')
    .replace(/Array<|>|\bundefined\b/g, '');
  const choices = [...new Set(plain.split('|').map((one) => one.trim()))].filter(
    (one) => one !== '',
  );
  const type = isTable ? `(${choices.join('/')})[][]` : choices.join('/');
  if (name.trim().startsWith('...')) return `...${type}`;
  return name.trim().endsWith('?') ? `${type}?` : type;
}

function methodsIn(body: string, aliases: Map<string, string>): Methods {
  const methods: Methods = {};
  const plain = body
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/\{[^{}]*\}/g, 'Options');
  for (const [, name = '', given = ''] of plain.matchAll(/^\s*(\w+)\(([^;]*)\): [^;]+;/gm)) {
    const overload = parts(given)
      .map((part) => parameter(part, aliases))
      .join(',');
    methods[name] = [...new Set([...(methods[name] ?? []), overload])];
  }
  return methods;
}

/** The classes of a service that are checked, each with its body. */
function classesOf(service: string, text: string): (readonly [name: string, body: string])[] {
  const wanted = checked[service] ?? [];
  const classes = text.matchAll(/^ {8}interface (\w+)[^{\n]* \{\n([\s\S]*?)^ {8}\}/gm);
  return [...classes]
    .map(([, name = '', body = '']) => [name, body] as const)
    .filter(([name]) => wanted === 'all' || wanted.includes(name));
}

function joined(methods: Methods): Record<string, string> {
  const lines = Object.entries(methods).map(([name, overloads]) => [name, overloads.join(' | ')]);
  return Object.fromEntries(lines);
}

/** What Google's types say every method takes: class, then method, then its overloads. */
export function typesOfGoogle(): Record<string, Record<string, string>> {
  const all: Record<string, Record<string, string>> = {};
  for (const [file, service] of services) {
    const text = readFileSync(join(folder, `google-apps-script.${file}.d.ts`), 'utf8');
    const aliases = aliasesIn(text);
    for (const [name, body] of classesOf(service, text)) {
      const methods = methodsIn(body, aliases);
      const title = name === service ? service : `${service}.${name}`;
      if (Object.keys(methods).length > 0) all[title] = joined(methods);
    }
  }
  return all;
}
