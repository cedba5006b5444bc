import type { Role } from '../access';
import { sameAddress } from './canonical-address';
import { invalidValue } from './drive-error';
import type { DriveFile } from './drive-file';

type Test = (file: DriveFile) => boolean;

interface Term {
  readonly pattern: RegExp;
  readonly test: (found: readonly string[], me: string) => Test;
}

/** A text between quotes of either kind; what is found has its quotes still. */
const text = String.raw`('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
const rolesIn: Record<string, readonly Role[]> = {
  owners: ['owner'],
  writers: ['owner', 'writer'],
  readers: ['owner', 'writer', 'commenter', 'reader'],
};

/** The terms of a search that are understood (Drive API, "Search query terms and operators"). */
const terms: readonly Term[] = [
  {
    pattern: new RegExp(
      String.raw`^appProperties\s+has\s*\{\s*key\s*=\s*${text}\s+and\s+value\s*=\s*${text}\s*\}`,
    ),
    test:
      ([key = '', value]) =>
      (file) =>
        file.appProperties[key] === value,
  },
  {
    pattern: new RegExp(String.raw`^(mimeType|name)\s*(=|!=)\s*${text}`),
    test:
      ([field, operator, value]) =>
      (file) =>
        ((field === 'name' ? file.name : file.mimeType) === value) === (operator === '='),
  },
  {
    pattern: new RegExp(String.raw`^name\s+contains\s+${text}`),
    test:
      ([value = '']) =>
      (file) =>
        file.name.split(/\s+/).some((word) => word.toLowerCase().startsWith(value.toLowerCase())),
  },
  {
    pattern: /^trashed\s*(=|!=)\s*(true|false)/,
    test:
      ([operator, value]) =>
      (file) =>
        (file.trashed === (value === 'true')) === (operator === '='),
  },
  {
    pattern: new RegExp(String.raw`^${text}\s+in\s+(owners|writers|readers)`),
    test:
      ([address = '', list = '']) =>
      (file) =>
        hasRole(file, address, rolesIn[list] ?? []),
  },
];

/** Which files a `q` parameter asks for; what is not understood is refused, as Google refuses it. */
export function readQuery(query: string, me: string): Test {
  const tests: Test[] = [];
  let rest = query.trim().replaceAll("'me'", `'${me}'`);
  while (rest !== '') {
    const { test, length } = readTerm(rest, me);
    tests.push(test);
    rest = afterAnd(rest.slice(length));
  }
  return (file) => tests.every((test) => test(file));
}

function unquoted(value: string): string {
  const inner = /^['"]/.test(value) ? value.slice(1, -1) : value;
  return inner.replace(/\\(.)/g, '$1');
}

function readTerm(rest: string, me: string): { test: Test; length: number } {
  for (const term of terms) {
    const found = term.pattern.exec(rest);
    if (!found) continue;
    const values = found.slice(1).map(unquoted);
    return { test: term.test(values, me), length: found[0].length };
  }
  throw invalidValue('q');
}

function afterAnd(rest: string): string {
  if (rest.trim() === '') return '';
  const found = /^\s+and\s+(?=\S)/.exec(rest);
  if (!found) throw invalidValue('q');
  return rest.slice(found[0].length);
}

function hasRole(file: DriveFile, address: string, roles: readonly Role[]): boolean {
  return file.permissions.some(
    (permission) =>
      roles.includes(permission.role) && sameAddress(permission.emailAddress, address),
  );
}
