import { ApiError } from '../api-error';

/** One thing wrong with a request, where and in Google's words. */
export interface Violation {
  readonly field?: string;
  readonly description: string;
}

/** A name as protocol buffers write it. @example snakeCase('addSheet') // 'add_sheet' */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The refusal of a request with these things wrong, as Google's transcoder words it (observed). */
export function refusalOf(violations: readonly Violation[]): ApiError {
  return new ApiError(
    'INVALID_ARGUMENT',
    violations.map((violation) => violation.description).join('\n'),
    [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: violations }],
  );
}

/** A name the message does not have. */
export function unknownName(name: string, path: string): Violation {
  const place = path === '' ? '' : ` at '${path}'`;
  const description = `Invalid JSON payload received. Unknown name "${name}"${place}: Cannot find field.`;
  return path === '' ? { description } : { field: path, description };
}

/** A list where there can be only one value. */
export function notRepeating(name: string, path: string): Violation {
  const place = path === '' ? '' : ` at '${path}'`;
  const description = `Invalid JSON payload received. Unknown name "${name}"${place}: Proto field is not repeating, cannot start list.`;
  return path === '' ? { description } : { field: path, description };
}

/** A value of another type than the field's. */
export function invalidValue(path: string, type: string, value: unknown): Violation {
  const shown =
    typeof value === 'object' ? 'Starting an object on a scalar field' : JSON.stringify(value);
  return { field: path, description: `Invalid value at '${path}' (${type}), ${shown}` };
}

/** A query parameter the method does not have. */
export function unknownParameter(name: string): Violation {
  return {
    description: `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
  };
}
