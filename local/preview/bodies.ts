import type { IncomingMessage } from 'node:http';

/** As much as Google lets a page send to its script (Quotas for Google Services: 50 MB). */
const mostBytes = 50 * 1024 * 1024;

/** The clock is moved by a year at a time at most. */
const mostSeconds = 366 * 24 * 3600;

/** The JSON a request brings; undefined when it is none, or too long. */
export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    length += (piece as Buffer).length;
    if (length > mostBytes) return undefined;
    pieces.push(piece as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    return undefined;
  }
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isText = (value: unknown): boolean => typeof value === 'string';

/** What each member of a request has to be. */
const members: Readonly<Record<string, (value: unknown) => boolean>> = {
  user: isText,
  spreadsheetId: isText,
  sheetId: Number.isInteger,
  row: isCount,
  column: isCount,
  typed: isText,
  text: isText,
  function: isText,
  arguments: Array.isArray,
  seconds: (value) => typeof value === 'number' && value >= 0 && value <= mostSeconds,
  on: (value) => typeof value === 'boolean',
  language: (value) => value === undefined || value === 'en' || value === 'fr',
};

/** The body of a request if it has these members, each of its kind; undefined otherwise. */
export function fitting<Request extends object>(
  body: unknown,
  names: readonly (keyof Request & string)[],
): Request | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const given = body as Readonly<Record<string, unknown>>;
  return names.every((name) => members[name]?.(given[name])) ? (body as Request) : undefined;
}
