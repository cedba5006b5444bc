import type { IncomingHttpHeaders } from 'node:http';

/** A request as far as it tells where it comes from. */
export interface Caller {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/** The names this computer has for itself: another name may be a page's that leads here by DNS. */
function isHere(host: string, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/** A browser says where a request comes from; what comes from no page at all, such as a typed address, is `none`. */
const ownSites: readonly unknown[] = [undefined, 'same-origin', 'none'];

/**
 * Why a request is not answered, as a status of HTTP; undefined when it may be ours.
 *
 * Only the preview's own page may read or change the campaign: no page under another name, at
 * another port or on another site, whatever form, frame, picture or script it tries.
 */
export function refusalOf({ method, headers }: Caller, port: number): 403 | 405 | 415 | undefined {
  const { host = '', origin } = headers;
  if (!isHere(host, port)) return 403;
  if (!ownSites.includes(headers['sec-fetch-site'])) return 403;
  if (origin !== undefined && origin !== `http://${host}`) return 403;
  if (method === 'GET') return undefined;
  if (method !== 'POST') return 405;
  if (origin === undefined) return 403;
  return /^application\/json\b/.test(headers['content-type'] ?? '') ? undefined : 415;
}

const shared = [
  "default-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
];

/**
 * What a browser may do with an answer. Grid and mails bring styles of their own; the script's page
 * is one file with its script inside, as HtmlService serves it, and the only one that may be so.
 */
export function protectiveHeaders(kind: 'plain' | 'sidebar'): Readonly<Record<string, string>> {
  const scripts = kind === 'sidebar' ? ["script-src 'self' 'unsafe-inline'"] : [];
  return {
    'content-security-policy': [...shared, ...scripts].join('; '),
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}
