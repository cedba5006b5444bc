import type { Role } from '../access';
import { bufferOf } from '../services/blob';
import { type Asker, isIn } from '../services/drive-app/tree';
import type { World } from '../world';
import { sameAddress } from './canonical-address';
import { invalidValue } from './drive-error';
import type { DriveFile } from './drive-file';
import { hasStarred } from './file-body';
import { permissionOf } from './roles';
import { csvOfAllTabs } from './spreadsheet-content';

/** What a search asks of a file. */
export type Test = (file: DriveFile) => boolean;

interface Term {
  readonly pattern: RegExp;
  readonly test: (found: readonly (string | undefined)[], asker: Asker) => Test;
}

/** A text between quotes of either kind; what is found has its quotes still. */
const text = String.raw`('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
const rolesIn: Record<string, readonly Role[]> = {
  owners: ['owner'],
  writers: ['owner', 'writer'],
  readers: ['owner', 'writer', 'commenter', 'reader'],
};

const comparisons: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  '<=': (one, other) => one <= other,
  '<': (one, other) => one < other,
  '=': (one, other) => one === other,
  '!=': (one, other) => one !== other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
};

/** A moment of a search, in UTC unless it says otherwise (Drive API, "Search query terms and operators"). */
function momentIn(value: string): number {
  const moment = Date.parse(/T.*(?:Z|[+-]\d\d:?\d\d)$|^[^T]*$/.test(value) ? value : `${value}Z`);
  if (Number.isNaN(moment)) throw invalidValue('q');
  return moment;
}

/** The terms of a search that are understood (Drive API, "Search query terms and operators"). */
const terms: readonly Term[] = [
  {
    pattern: new RegExp(
      String.raw`^(appProperties|properties)\s+has\s*\{\s*key\s*=\s*${text}\s+and\s+value\s*=\s*${text}\s*\}`,
    ),
    test:
      ([field, key = '', value]) =>
      (file) =>
        (field === 'properties' ? file.properties : file.appProperties)[key] === value,
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
  {
    pattern: new RegExp(String.raw`^${text}\s+in\s+parents`),
    test:
      ([folder = ''], asker) =>
      (file) =>
        isIn(asker, file, folder),
  },
  {
    pattern: /^(sharedWithMe|starred)\b(?:\s*(=|!=)\s*(true|false))?/,
    test: ([field, operator = '=', value = 'true'], { user }) => {
      const wanted = (operator === '=') === (value === 'true');
      return (file) =>
        (field === 'starred' ? hasStarred(file, user) : isSharedWith(file, user)) === wanted;
    },
  },
  {
    pattern: new RegExp(String.raw`^fullText\s+contains\s+${text}`),
    test: ([value = ''], { world }) => {
      const wanted = wordsIn(value);
      return (file) => wanted.every((each) => textOf(world, file).includes(each));
    },
  },
  {
    pattern: new RegExp(String.raw`^(modifiedTime|createdTime)\s*(<=|<|=|!=|>=|>)\s*${text}`),
    test: ([field, operator = '=', value = '']) => {
      const moment = momentIn(value);
      return (file) => {
        const time = field === 'createdTime' ? file.createdTime : file.modifiedTime;
        return comparisons[operator]?.(time.getTime(), moment) === true;
      };
    },
  },
];

function unquoted(value: string): string {
  const inner = /^['"]/.test(value) ? value.slice(1, -1) : value;
  return inner.replace(/\\(.)/g, '$1');
}

/** The term a search begins with, and how long it is; what is not understood is refused, as Google refuses it. */
export function readTerm(rest: string, asker: Asker): { test: Test; length: number } {
  for (const term of terms) {
    const found = term.pattern.exec(rest);
    if (!found) continue;
    const values = found.slice(1).map((value: string | undefined) => value && unquoted(value));
    return { test: term.test(values, asker), length: found[0].length };
  }
  throw invalidValue('q');
}

/** The words of a text, or the whole of one between quotes. */
function wordsIn(value: string): readonly string[] {
  const phrase = /^"(.*)"$/.exec(value)?.[1];
  return (phrase === undefined ? value.split(/\s+/) : [phrase]).map((each) => each.toLowerCase());
}

/** What a search of the whole text looks through: name, description and what the file holds. */
function textOf(world: World, file: DriveFile): string {
  const held = bufferOf(world.folders.contents.get(file.id)?.bytes ?? []).toString('utf8');
  const cells = file.spreadsheet ? csvOfAllTabs(file.spreadsheet) : '';
  return [file.name, file.description, held, cells].join('\n').toLowerCase();
}

function isSharedWith(file: DriveFile, user: string): boolean {
  const role = permissionOf(file, user)?.role;
  return role !== undefined && role !== 'owner';
}

function hasRole(file: DriveFile, address: string, roles: readonly Role[]): boolean {
  return file.permissions.some(
    (permission) =>
      roles.includes(permission.role) && sameAddress(permission.emailAddress, address),
  );
}
