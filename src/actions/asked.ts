import type { Filter } from '../domain/filter';
import { operators } from '../domain/filter-operators';
import { type MailKind, mailKinds } from '../domain/mail';
import type { SplitOptions } from '../domain/split-options';
import { en } from '../messages/en';
import type { Problem } from '../protocol';
import type { SetUpRequest } from '../protocol-campaign';

/**
 * A request as an object: the functions Google may call are reachable by anybody who can open the
 * spreadsheet, with anything or nothing as an argument, from a cell too.
 */
export function asked<Request extends object>(request: Request | undefined): Request {
  const isObject = typeof request === 'object' && request !== null && !Array.isArray(request);
  return isObject ? request : ({} as Request);
}

/** Groups in groups: more than anybody reads, and few enough to be read without end. */
const deepestFilter = 20;

/** Whether a value that came from outside is a filter whose operators and fields exist. */
export function isFilter(value: unknown): value is Filter {
  return isFilterWithin(deepestFilter, value);
}

function isFilterWithin(levels: number, value: unknown): boolean {
  if (levels === 0 || typeof value !== 'object' || value === null) return false;
  const {
    all,
    any,
    none,
    operator,
    field,
    column,
    value: wanted,
  } = value as Record<string, unknown>;
  const group = all ?? any ?? none;
  if (group !== undefined) {
    return Array.isArray(group) && group.every((part) => isFilterWithin(levels - 1, part));
  }
  const isOperator = typeof operator === 'string' && Object.keys(operators).includes(operator);
  const isField = typeof field === 'string' && Object.keys(en.filter.fields).includes(field);
  return isOperator && (isField || typeof column === 'string') && isFilterValue(wanted);
}

function isFilterValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => one === null || isTextOrNumber(one));
  return (
    value === undefined || value === null || typeof value === 'boolean' || isTextOrNumber(value)
  );
}

function isTextOrNumber(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

const checks: Readonly<Partial<Record<keyof SetUpRequest, (value: unknown) => boolean>>> = {
  language: (value) => value === 'en' || value === 'fr',
  region: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
  supportScale: (value) => value === '1-is-strong' || value === '5-is-strong',
  contactsSheetId: (value) => typeof value === 'number',
  volunteersSheetId: (value) => typeof value === 'number',
  columns: (value) => typeof value === 'object' && value !== null,
};

/** What of a request for set-up makes no sense, or null. */
export function oddity(request: SetUpRequest): Problem | null {
  const odd = Object.entries(checks).find(([name, isRight]) => {
    const value = request[name as keyof SetUpRequest];
    return value !== undefined && !isRight(value);
  });
  return odd === undefined ? null : { code: 'bad-request', what: odd[0] };
}

/** Whether a value that came from outside is a kind of mail. */
export function isMailKind(value: unknown): value is MailKind {
  return mailKinds.some((kind) => kind === value);
}

/** Whether a value that came from outside is a list of ids. */
export function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}

/** What a split should heed, of what came from outside: only what is plainly asked for. */
export function splitOptionsIn(options: unknown): SplitOptions {
  const asked = (typeof options === 'object' && options !== null ? options : {}) as object;
  const isAsked = (name: keyof SplitOptions) => name in asked && asked[name as never] === true;
  return {
    capacity: isAsked('capacity'),
    language: isAsked('language'),
    area: isAsked('area'),
  };
}
